"""The librarian's desk: one page of the window, with a section for each kind of work."""
