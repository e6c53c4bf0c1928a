"""What of the reader's own is on documents that an edition changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from summit_kb.app.collections import Collections
from summit_kb.app.marks import Marks
from summit_kb.domain.briefing import Extract, Item, Quote
from summit_kb.editions.catalogue import Entry, What
from summit_kb.reading.notes.store import NoteStore


@dataclass(frozen=True)
class Touched:
    """Notes and marks by how many, collections by name. Nothing of them is lost: what is on a
    document that goes stays listed and comes back with it.
    """

    notes_amended: int = 0
    notes_removed: int = 0
    marks: int = 0
    collections: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.notes_amended or self.notes_removed or self.marks or self.collections)


def touched_by(changes: Sequence[Entry], home: Path, library: str) -> Touched:
    """``library`` is the key of the library whose editions these are."""
    removed = {entry.document for entry in changes if entry.what is What.REMOVED}
    amended = {entry.document for entry in changes if entry.what is What.AMENDED}
    if not removed and not amended:
        return Touched()
    notes = NoteStore(home / "notes", library)
    changed = removed | amended
    return Touched(
        sum(len(notes.of(document)) for document in amended),
        sum(len(notes.of(document)) for document in removed),
        sum(one.document in changed for one in Marks(home, library).all()),
        tuple(
            one.name
            for one in Collections(home, library).all()
            if changed & {_document(item) for item in one.items}
        ),
    )


def _document(item: Item) -> str:
    match item:
        case Extract(document=document):
            return document
        case Quote(locator=locator):
            return locator.document
        case _:
            return ""
