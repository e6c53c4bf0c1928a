"""References to documents: in the words of Decree 30, and as records for other programs."""
