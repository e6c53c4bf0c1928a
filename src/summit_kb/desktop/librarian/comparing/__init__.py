"""The difference of two texts, seen and decided on."""
