"""Which paragraphs of two texts say the same, in any two languages; nothing here knows words."""
