"""Narrowing a search: the facet panel and the chips of what is set."""
