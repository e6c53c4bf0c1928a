"""Moving in and out at the desk: tables of records, bags of the whole library."""
