"""The briefing book: chosen pages and quotes as one PDF, made in a process of its own."""
