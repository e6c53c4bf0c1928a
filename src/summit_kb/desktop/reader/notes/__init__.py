"""The reader's notes in the reader: colours under the words, a list beside them, an editor."""
