"""Matching rules: what a librarian's words find in a document."""
