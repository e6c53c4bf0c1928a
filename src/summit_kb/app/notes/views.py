"""A note beside what it is about, as lists and exports show it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from summit_kb.domain.document import Document
from summit_kb.domain.note import Note
from summit_kb.reading.anchoring.placing import Lost, Placed, Reason, Way


class NoteState(StrEnum):
    """Whether a note has its place. ``left`` has none, and its reader lets it be so."""

    UNKNOWN = "unknown"
    FOUND = "found"
    CHANGED = "changed"
    LOST = "lost"
    LEFT = "left"
    NO_DOCUMENT = "no-document"


@dataclass(frozen=True)
class NoteView:
    """``document`` is the one that has the note's words now; None when it is not held.

    ``place`` is None while nobody has looked: the text would have to be read for it.
    ``is_newer`` tells that the words were found in a newer version than the note was made on.
    """

    note: Note
    document: Document | None
    place: Placed | Lost | None
    is_newer: bool = False

    @property
    def is_lost(self) -> bool:
        return isinstance(self.place, Lost)

    @property
    def is_changed(self) -> bool:
        """Whether the words in the document are no longer just those of the note."""
        return isinstance(self.place, Placed) and self.place.way is Way.LIKENESS

    @property
    def reason(self) -> Reason | None:
        return self.place.reason if isinstance(self.place, Lost) else None

    @property
    def state(self) -> NoteState:
        if self.place is None:
            return NoteState.UNKNOWN
        if self.document is None:
            return NoteState.NO_DOCUMENT
        if self.is_lost:
            original = self.document.original or self.document.files[0]
            left = self.note.left_in == original.sha256
            return NoteState.LEFT if left else NoteState.LOST
        return NoteState.CHANGED if self.is_changed else NoteState.FOUND

    @property
    def page_label(self) -> str | None:
        """The number of the page as it is printed; None in a text without pages."""
        original = self.document.original if self.document is not None else None
        if original is not None and original.pages is None:
            return None
        was_there = self.page == self.note.anchor.stretch.page
        return self.note.anchor.label if was_there else str(self.page)

    @property
    def page(self) -> int:
        """Where it is as far as that is known, else where it was; counted from 1."""
        if isinstance(self.place, Placed):
            return self.place.stretch.page
        return self.note.anchor.stretch.page
