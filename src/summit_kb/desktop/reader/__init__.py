"""The reader: a document on its pages or as text, with its outline, matches and details."""
