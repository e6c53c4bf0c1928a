"""Editions for readers: where new ones may lie, what they would change, whom they come from."""
