"""Documents on paper: sheets with where they come from, and the way to the printer."""
