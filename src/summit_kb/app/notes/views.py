"""A note beside what it is about, as lists and exports show it."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.domain.document import Document
from summit_kb.domain.note import Note
from summit_kb.reading.anchoring.placing import Lost, Placed, Reason, Way


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
    def page(self) -> int:
        """Where it is as far as that is known, else where it was; counted from 1."""
        if isinstance(self.place, Placed):
            return self.place.stretch.page
        return self.note.anchor.stretch.page
