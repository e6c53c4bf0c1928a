"""What a document is about: names of topics met in it, and what documents like it are about."""
