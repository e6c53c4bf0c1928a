"""Other documents that a text speaks of, and how the document stands to them."""
