"""What the fields of the form offer to choose from, in the language of the moment."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.app.words import Words
from summit_kb.domain.kinds import DOCUMENT_TYPES, LANGUAGES, Secrecy, Urgency, Validity
from summit_kb.library.store import Library

Choices = Sequence[tuple[str, str]]


def choices_of(library: Library, words: Words, language: str) -> dict[str, Choices]:
    """(name, value) by field."""
    sessions = {
        part.id: f"{event.label(language)}: {part.en if language == 'en' else part.vi}"
        for event in library.events.values()
        for part in event.sessions
    }
    return {
        "type": sorted((words.type(name), name) for name in DOCUMENT_TYPES),
        "language": [(words.language(name), name) for name in LANGUAGES],
        "validity": [(words.validity(one.value), one.value) for one in Validity],
        "event": [(event.label(language), name) for name, event in library.events.items()],
        "session": [(label, name) for name, label in sessions.items()],
        "secrecy": [(words.label("secrecy", one.value), one.value) for one in Secrecy],
        "urgency": [(words.label("urgency", one.value), one.value) for one in Urgency],
    }
