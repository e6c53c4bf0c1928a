"""Pages without text, read from their pictures by Tesseract where it is installed."""
