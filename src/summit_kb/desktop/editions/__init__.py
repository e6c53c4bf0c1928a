"""Editions in the window: which one is read, newer ones, the way back, whom to trust."""
