"""Publishing in the window: what the next edition would be, signing it, sending it, its keys."""
