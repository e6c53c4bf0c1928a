"""How the program looks: colour schemes, the style sheet, icons."""
