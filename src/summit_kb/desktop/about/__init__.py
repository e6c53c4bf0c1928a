"""The room for one person, body, event, figure or year: all there is on it."""
