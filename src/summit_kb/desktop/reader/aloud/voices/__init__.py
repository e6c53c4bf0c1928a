"""The one door to the voices of the system."""
