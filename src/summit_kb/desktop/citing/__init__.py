"""Quoting and citing from every part of the window: copied, dragged, exported."""
