"""The import queue: one row a file, from the drop to the document."""
