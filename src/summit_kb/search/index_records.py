"""What stands beside the index: which state of which document is in it, and the labels.

One small file, written after the index. Its ``generation`` says which index it describes; a file
that describes another one (a crash in between) is as good as none, and everything is compared
anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from summit_kb.domain.document import Document
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation import atomic
from summit_kb.library.store import Library

_FILE = "records.json"


@dataclass(frozen=True)
class State:
    """A document when it was indexed: its record, what it was placed among, whether it had text."""

    signature: str
    shelf: str
    has_text: bool


@dataclass(frozen=True)
class IndexRecords:
    """``vocabulary`` marks the topics and events as they were; ``events`` holds their names."""

    generation: str = ""
    vocabulary: str = ""
    states: Mapping[str, State] = field(default_factory=dict[str, State])
    thesaurus: Thesaurus = field(default_factory=Thesaurus)
    events: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])

    def event_label(self, event: str, language: str) -> str:
        vi, en = self.events.get(event, (event, event))
        return en if language == "en" else vi

    @classmethod
    def of(cls, generation: str, states: Mapping[str, State], library: Library) -> IndexRecords:
        """The records of an index that was just made from ``library``."""
        events = {event.id: (event.vi, event.en) for event in library.events.values()}
        return cls(generation, vocabulary_mark(library), states, library.thesaurus, events)

    def save(self, folder: Path) -> None:
        content = {
            "generation": self.generation,
            "vocabulary": self.vocabulary,
            "states": {
                name: (state.signature, state.shelf, state.has_text)
                for name, state in self.states.items()
            },
            "topics": [asdict(topic) for topic in self.thesaurus],
            "events": dict(self.events),
        }
        atomic.write_text(folder / _FILE, json.dumps(content, ensure_ascii=False))

    @staticmethod
    def moment(folder: Path) -> int:
        """When the records in ``folder`` were written; 0 when there are none."""
        try:
            return (folder / _FILE).stat().st_mtime_ns
        except OSError:
            return 0

    @classmethod
    def load(cls, folder: Path) -> IndexRecords:
        """The records in ``folder``; empty ones when there are none that can be read."""
        try:
            content: dict[str, Any] = json.loads((folder / _FILE).read_bytes())
            return cls(
                content["generation"],
                content["vocabulary"],
                {name: State(*state) for name, state in content["states"].items()},
                Thesaurus(_topic(given) for given in content["topics"]),
                {name: (vi, en) for name, (vi, en) in content["events"].items()},
            )
        except (OSError, ValueError, KeyError, TypeError):
            return cls()


def vocabulary_mark(library: Library) -> str:
    """Changes with any change of topics or events."""
    return _digest([*library.thesaurus], sorted(library.events.items()))


def shelf_mark(library: Library, document: Document) -> str:
    """Changes when the topics or the event of ``document`` change in the vocabularies."""
    topics = library.thesaurus
    above = [topics.with_broader(topic) for topic in document.topics]
    named = [topics.get(topic) for topic in document.topics]
    return _digest(above, named, library.events.get(document.event or ""))


def _digest(*things: object) -> str:
    return hashlib.blake2b(repr(things).encode(), digest_size=8).hexdigest()


def _topic(given: dict[str, Any]) -> Topic:
    return Topic(
        given["id"],
        given["vi"],
        given["en"],
        given["broader"],
        tuple(given["synonyms"]),
        tuple(given["abbreviations"]),
    )
