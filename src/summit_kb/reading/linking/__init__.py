"""What a text speaks of as links: documents by number, articles, events and topics."""
