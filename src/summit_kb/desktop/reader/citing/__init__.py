"""Citing from the reader: what is selected is copied or carried off with where it stands."""
