"""The section of the desk where the thesaurus is edited, and rules and lists of names are seen."""
