"""What a search found: cards, count, order, and what to do when nothing is found."""
