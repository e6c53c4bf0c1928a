"""The reader's notes: kept in the user's own folder, searched, moved in and out."""
