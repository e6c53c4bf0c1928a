"""Notes that lost their place: where they may be, and what their reader decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summit_kb.app.notes.notebook import QuoteNotFoundError
from summit_kb.app.notes.views import NoteView
from summit_kb.domain.document import Document
from summit_kb.domain.finding import Request
from summit_kb.domain.note import Note, Stretch
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.anchoring.making import anchor_at
from summit_kb.reading.anchoring.placing import Placed
from summit_kb.vietnamese.syllables import words

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_MOST = 5
_AROUND = 60
# Of a note without its document so many words are looked for in the whole library.
_ASKED, _DOCUMENTS = 12, 3


@dataclass(frozen=True)
class Offer:
    """A place a lost note may have; ``before`` and ``after`` are what stands around the words."""

    document: Document
    stretch: Stretch
    label: str
    likeness: float
    before: str
    words: str
    after: str


class Refinding:
    """What is offered is never taken by itself."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._notes = workspace.notes

    def offers(self, view: NoteView) -> list[Offer]:
        """The likeliest places of a note, in its document or, when that is gone, in others."""
        found: list[Offer] = []
        for document in self._documents(view):
            possible = self._notes.placing(document).possible(view.note.anchor, _MOST)
            found += [self._offer(document, one.stretch, one.likeness) for one in possible]
        if view.document is None:
            found.sort(key=lambda one: -one.likeness)
        return found[:_MOST]

    def by_words(self, view: NoteView, quote: str) -> list[Offer]:
        """Wherever these words stand in the note's document, for one who looks by hand."""
        found: list[Offer] = []
        for document in self._documents(view):
            places = self._notes.places_of(document, quote)[:_MOST]
            found += [self._offer(document, one, 1.0) for one in places]
        return found

    def accept(self, note_id: str, document_id: str, stretch: Stretch) -> NoteView:
        """The note stands there from now on, on the words that are there."""
        document = self._workspace.library.get(document_id)
        anchor = anchor_at(self._notes.placing(document), stretch)
        store = self._notes.store
        note = store.get(note_id)
        made = replace(note, anchor=anchor, left_in="")
        if note.document == document.id:
            return self._notes.view(store.change(note_id, lambda _now: made))
        return self._notes.view(store.rehome(note_id, replace(made, document=document.id)))

    def confirm(self, view: NoteView) -> NoteView:
        """The place found by likeness is right: the note is on the new words from now on."""
        if view.document is None or not isinstance(view.place, Placed):
            raise QuoteNotFoundError(document=view.note.document, quote=view.note.anchor.exact)
        return self.accept(view.note.id, view.document.id, view.place.stretch)

    def leave(self, views: Sequence[NoteView]) -> list[Note]:
        """Let notes be without a place; they are asked about again with the next version."""
        left: list[Note] = []
        for view in views:
            if view.document is not None and view.is_lost:
                original = view.document.original or view.document.files[0]
                sha256 = original.sha256

                def let_be(note: Note, sha256: str = sha256) -> Note:
                    return replace(note, left_in=sha256)

                left.append(self._notes.store.change(view.note.id, let_be))
        return left

    def _documents(self, view: NoteView) -> list[Document]:
        if view.document is not None:
            return [view.document]
        asked = " ".join(words(view.note.anchor.exact)[:_ASKED])
        if not asked:
            return []
        try:
            hits = self._workspace.search(Request(text=asked, limit=_DOCUMENTS)).hits
        except SummitError:
            # Words a search cannot do with leave the reader to look by hand.
            return []
        there = self._workspace.library.documents
        return [there[hit.document] for hit in hits if hit.document in there]

    def _offer(self, document: Document, stretch: Stretch, likeness: float) -> Offer:
        text = self._notes.placing(document).text
        start, end = text.offsets(stretch) or (0, 0)
        pages = document.original.pages if document.original is not None else None
        return Offer(
            document,
            stretch,
            text.label(stretch.page) if pages is not None else "",
            likeness,
            text.text[max(0, start - _AROUND) : start],
            text.text[start:end],
            text.text[end : end + _AROUND],
        )
