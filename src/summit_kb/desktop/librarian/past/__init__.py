"""Who changed what and when, and the way back."""
