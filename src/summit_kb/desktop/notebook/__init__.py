"""The room of the reader's notes: all of them, whatever document they are on."""
