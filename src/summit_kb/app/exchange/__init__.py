"""Moving in and out: records as a table for spreadsheets, and whole libraries as BagIt bags."""
