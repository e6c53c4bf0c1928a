"""Two documents side by side: aligned, with their differences marked, or each by itself."""
