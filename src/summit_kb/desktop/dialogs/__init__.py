"""Windows of their own: settings, about, shortcuts, faults."""
