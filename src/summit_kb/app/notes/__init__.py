"""The notes of a reader on an open library: what both front ends do with them."""
