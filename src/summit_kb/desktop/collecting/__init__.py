"""Collections in the window: put together, put in order, made into a briefing book."""
