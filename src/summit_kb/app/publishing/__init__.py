"""Editions from the publisher's side: keys, what the next one would be, signing it, sending it."""
