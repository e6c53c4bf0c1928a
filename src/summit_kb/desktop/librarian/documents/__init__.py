"""The table of documents: find, sort, choose many, and change them at once."""
