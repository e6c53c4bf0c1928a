"""Documents with something that was read and nobody has confirmed."""
