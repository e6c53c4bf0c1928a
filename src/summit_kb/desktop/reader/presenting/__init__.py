"""A document on the whole screen, page by page."""
