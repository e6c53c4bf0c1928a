"""Two documents, or two versions of one, held against each other word by word."""
