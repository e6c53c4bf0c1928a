"""The diagram of a document's world. Arranging it needs no window and knows no Qt."""
