"""The report of a check: what is wrong, what to do, and the way there."""
