"""The main window: assembly, search field, tabs, places gone to."""
