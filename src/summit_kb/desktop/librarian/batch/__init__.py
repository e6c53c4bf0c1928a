"""The fields of chosen documents, edited all at once."""
