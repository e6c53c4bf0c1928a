"""The searches a reader keeps, in the user's own folder; docs/formats/user-data.md."""
