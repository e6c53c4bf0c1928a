"""A file becomes text with pages and structure, in worker processes that may fail alone."""

EXTRACTOR_VERSION = "4"
"""Raise it when any extractor gives other text for the same bytes; derived texts are rebuilt."""
