"""Signed editions of a library: made by a librarian, verified and installed by everybody else."""
