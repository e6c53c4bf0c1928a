"""Finding the place of a note again, in a text that may have changed since."""
