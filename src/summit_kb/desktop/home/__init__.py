"""The start page: topics, newest documents, where the reader left off."""
