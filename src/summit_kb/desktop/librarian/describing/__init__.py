"""Describing a document: its fields beside its page, accepted, corrected or rejected."""
