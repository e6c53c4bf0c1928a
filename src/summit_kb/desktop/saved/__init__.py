"""The searches a reader keeps, in the window: saved, past, and what is new for them."""
