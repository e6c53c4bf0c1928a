"""Every deed on notes as work for a thread, with its way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app.notes.exporting import FORMS, Exporting, read_notes
from summit_kb.app.notes.refinding import Offer, Refinding
from summit_kb.app.notes.views import NoteView
from summit_kb.desktop.notebook.writing import Undo
from summit_kb.domain.briefing import Quote
from summit_kb.domain.collection import Collection
from summit_kb.domain.locator import Locator
from summit_kb.domain.note import Note, NoteColour
from summit_kb.foundation import atomic
from summit_kb.foundation.policy import policy

if TYPE_CHECKING:
    from summit_kb.app.words import Words
    from summit_kb.app.workspace import Workspace


class NoteDeeds:
    """None of it knows of windows; each answers with what takes it back."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._notes = workspace.notes
        self._refinding = Refinding(workspace)

    def remove(self, note_ids: Sequence[str]) -> Undo:
        self._notes.remove(note_ids)
        return lambda: self._notes.restore(note_ids)

    def recolour(self, note_ids: Sequence[str], colour: NoteColour) -> Undo:
        before = self._notes.recolour(note_ids, colour)
        return lambda: self._notes.put_back(before)

    def write(self, note_id: str, text: str) -> Undo:
        before = self._notes.store.get(note_id)
        self._notes.change(note_id, text=text)
        return lambda: self._notes.change(note_id, text=before.text)

    def accept(self, note_id: str, offer: Offer) -> Undo:
        before = self._notes.store.get(note_id)
        self._refinding.accept(note_id, offer.document.id, offer.stretch)
        return lambda: self._return(before)

    def confirm(self, views: Sequence[NoteView]) -> Undo:
        before = [view.note for view in views]
        for view in views:
            self._refinding.confirm(view)
        return lambda: self._notes.put_back(before)

    def leave(self, views: Sequence[NoteView]) -> Undo:
        before = [view.note for view in views]
        self._refinding.leave(views)
        return lambda: self._notes.put_back(before)

    def collect(self, collection_id: str, views: Sequence[NoteView]) -> Undo:
        """Quotations into a collection, with what the reader says of them."""
        kept = self._workspace.collections
        quotes = [_quote(view) for view in views if view.note.anchor.exact.strip()]
        before: list[Collection] = []

        def add(collection: Collection) -> Collection:
            before.append(collection)
            return collection.with_added(quotes)

        kept.change(collection_id, add)
        there = set(before[0].items)

        def take_out(collection: Collection) -> Collection:
            gone = [one for one in quotes if one not in there]
            items = tuple(one for one in collection.items if one not in gone)
            return replace(collection, items=items)

        return lambda: kept.change(collection_id, take_out)

    def collect_new(self, name: str, views: Sequence[NoteView]) -> Undo:
        """The same into a collection of that name that is made for it."""
        kept = self._workspace.collections
        made = kept.create(name)
        self.collect(made.id, views)
        return lambda: kept.remove(made.id)

    def export(self, views: Sequence[NoteView], form: str, path: Path, words: Words) -> None:
        policy().require("export")
        made = FORMS[form](Exporting(self._workspace.library, words), views)
        atomic.write_bytes(path, made.encode() if isinstance(made, str) else made)

    def take_in(self, path: Path) -> tuple[int, int, Undo | None]:
        """How many notes were taken in of how many in the file, and the way back."""
        read = read_notes(path, self._notes.store.library)
        before = {note.id: note for note in self._notes.store.all()}
        taken = self._notes.import_notes(read)
        fresh = [note.id for note in taken if note.id not in before]
        older = [before[note.id] for note in taken if note.id in before]

        def undo() -> None:
            if fresh:
                self._notes.remove(fresh)
            self._notes.put_back(older)

        return len(taken), len(read), undo if taken else None

    def offers(self, view: NoteView, words: str = "") -> list[Offer]:
        """Where a note may be; with ``words`` where those stand."""
        if words.strip():
            return self._refinding.by_words(view, words)
        return self._refinding.offers(view)

    def _return(self, before: Note) -> None:
        """A note as it was, on the document it was on."""
        now_on = self._notes.store.get(before.id).document
        if now_on == before.document:
            self._notes.put_back([before])
        else:
            self._notes.store.rehome(before.id, before)


def _quote(view: NoteView) -> Quote:
    document = view.document.id if view.document is not None else view.note.document
    page = view.page if view.page_label is not None else None
    words = " ".join(view.note.anchor.exact.split())
    return Quote(Locator(document, page), words, view.note.text.strip())
