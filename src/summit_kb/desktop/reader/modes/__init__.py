"""Reading modes: on what paper, in what letters."""
