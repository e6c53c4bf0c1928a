"""What a library says at a glance: its years, topics, figures, events, people and bodies."""
