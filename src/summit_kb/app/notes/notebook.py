"""What a reader does with notes: make, change, remove, look for, move in and out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summit_kb.app.notes.placed_notes import PlacedNotes
from summit_kb.app.notes.views import NoteView
from summit_kb.app.searches.library_key import library_key
from summit_kb.domain.document import Document
from summit_kb.domain.note import (
    Anchor,
    Note,
    NoteColour,
    NoteKind,
    Stretch,
    new_id,
    now,
)
from summit_kb.foundation import paths
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.reading.anchoring.candidates import Wanted
from summit_kb.reading.anchoring.making import anchor_at, bookmark_at
from summit_kb.reading.anchoring.placing import Placed, Placing, Way
from summit_kb.reading.notes.finding import NoteFilter
from summit_kb.reading.notes.store import Kept, NoteStore

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

EVERYTHING = NoteFilter()


class QuoteNotFoundError(SummitError):
    """The words are not in the document, or not on that page. Facts: document, quote."""

    code = "quote-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class QuoteAmbiguousError(SummitError):
    """The words are in several places. Facts: document, quote, pages."""

    code = "quote-ambiguous"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Said:
    """What a reader says with a note."""

    kind: NoteKind = NoteKind.HIGHLIGHT
    colour: NoteColour = NoteColour.YELLOW
    text: str = ""
    tags: tuple[str, ...] = ()


class Notebook:
    """The notes on one library. Safe to use from several threads."""

    def __init__(self, workspace: Workspace) -> None:
        self.store = NoteStore(paths.home() / "notes", library_key(workspace.library))
        self._workspace = workspace
        self._placed = PlacedNotes(workspace)

    def add(self, document_id: str, stretch: Stretch, said: Said) -> NoteView:
        """A note on a stretch of the document's text; a bookmark where it begins."""
        document = self._workspace.library.get(document_id)
        placing = self._placed.placing(document)
        if said.kind is NoteKind.BOOKMARK:
            anchor = bookmark_at(placing, stretch.page, stretch.start)
        else:
            anchor = anchor_at(placing, stretch)
        return self._keep(document, anchor, said)

    def add_quote(
        self, document_id: str, quote: str, said: Said, *, page: int | None = None
    ) -> NoteView:
        """A note on these words, which stand once in the document or on that page.

        Raises QuoteNotFoundError, QuoteAmbiguousError.
        """
        document = self._workspace.library.get(document_id)
        stretches = self.places_of(document, quote)
        if page is not None:
            stretches = [one for one in stretches if one.page == page]
        if not stretches:
            raise QuoteNotFoundError(document=document_id, quote=quote)
        if len(stretches) > 1:
            pages = sorted({one.page for one in stretches})
            raise QuoteAmbiguousError(document=document_id, quote=quote, pages=pages)
        return self.add(document_id, stretches[0], said)

    def places_of(self, document: Document, quote: str) -> list[Stretch]:
        """Everywhere these words stand, whatever the spaces, accents' places and hyphens."""
        placing = self._placed.placing(document)
        words = Wanted(_bare(quote))
        found = words.equal(placing.text) if len(words) else []
        return [placing.text.stretch_of_letters(one.first, one.last) for one in found]

    def change(
        self,
        note_id: str,
        *,
        text: str | None = None,
        colour: NoteColour | None = None,
        tags: Sequence[str] | None = None,
    ) -> NoteView:
        """Change what is named; words for a highlight make a note of it, and none again."""

        def changed(note: Note) -> Note:
            said = note.text if text is None else text
            kind = note.kind
            if text is not None and kind is not NoteKind.BOOKMARK:
                kind = NoteKind.NOTE if said.strip() else NoteKind.HIGHLIGHT
            return replace(
                note,
                text=said,
                kind=kind,
                colour=colour or note.colour,
                tags=note.tags if tags is None else tuple(dict.fromkeys(tags)),
            )

        return self._placed.view(self.store.change(note_id, changed))

    def recolour(self, note_ids: Sequence[str], colour: NoteColour) -> list[Note]:
        """Give several notes a colour; answers with what they were."""
        before = {note.id: note for note in self.store.all()}
        self.store.change_all(note_ids, lambda one: replace(one, colour=colour))
        return [before[note_id] for note_id in dict.fromkeys(note_ids)]

    def put_back(self, notes: Iterable[Note]) -> None:
        """Notes as they were, whatever was done to them since; changed now."""
        moment = now()
        self.store.put([replace(note, modified=moment) for note in notes])

    def remove(self, note_ids: Sequence[str]) -> list[Note]:
        return self.store.remove(note_ids)

    def restore(self, note_ids: Sequence[str]) -> list[Note]:
        return self.store.restore(note_ids)

    def trash(self) -> list[Kept]:
        return self.store.trash()

    def get(self, note_id: str) -> NoteView:
        return self._placed.view(self.store.get(note_id))

    def of(self, document: Document) -> list[NoteView]:
        """The notes of a document in the order of its pages; those without a place come last.

        Notes on a document that became a version of this one are among them.
        """
        there = self._workspace.library.documents
        hashes = {file.sha256 for file in document.files}
        notes = [*self.store.of(document.id)]
        notes += [
            note
            for note in self.store.all()
            if note.document not in there and note.anchor.sha256 in hashes
        ]
        views = [self._placed.view(note) for note in dict.fromkeys(notes)]
        return sorted(views, key=_reading_order)

    def all(self, wanted: NoteFilter = EVERYTHING, *, look: bool = False) -> list[NoteView]:
        """Every note that is wanted, by document; ``look`` reads texts that do not lie ready."""
        chosen = [one for one in self.views(look=look) if wanted.takes(one.note, _title(one))]
        return sorted(chosen, key=lambda one: (_title(one), _reading_order(one)))

    def views(self, *, look: bool = False) -> list[NoteView]:
        """Every note in no order; without ``look`` with the places that are known."""
        views = [self._placed.known(note) for note in self.store.all()]
        return [self._placed.view(one.note) if look and one.place is None else one for one in views]

    def lost(self) -> list[NoteView]:
        """Notes whose words cannot be found, or not surely."""
        return [one for one in self.all(look=True) if one.is_lost]

    def placing(self, document: Document) -> Placing:
        """The document's text, ready to look for notes in."""
        return self._placed.placing(document)

    def view(self, note: Note) -> NoteView:
        """A note with the place it has now."""
        return self._placed.view(note)

    def pieces(self, view: NoteView) -> list[tuple[int, int, int]]:
        """Where a note stands, page by page: (page, start, end) of the page's text."""
        if view.document is None or not isinstance(view.place, Placed):
            return []
        return self._placed.placing(view.document).text.pieces(view.place.stretch)

    def import_notes(self, notes: Iterable[Note]) -> list[Note]:
        """Take notes in; of one that is here already the one changed last stays."""
        known = {note.id: note for note in self.store.all()}
        taken = [
            replace(note, library=self.store.library)
            for note in notes
            if note.id not in known or note.modified > known[note.id].modified
        ]
        moved = [
            note.id
            for note in taken
            if note.id in known and known[note.id].document != note.document
        ]
        if moved:
            self.store.remove(moved)
        self.store.put(taken)
        return taken

    def stamp(self) -> object:
        """Changes whenever notes change, in this window or elsewhere."""
        return self.store.stamp()

    def _keep(self, document: Document, anchor: Anchor, said: Said) -> NoteView:
        moment = now()
        note = Note(
            id=new_id(),
            library=self.store.library,
            document=document.id,
            kind=said.kind,
            anchor=anchor,
            created=moment,
            modified=moment,
            colour=said.colour,
            text=said.text,
            tags=tuple(dict.fromkeys(said.tags)),
        )
        self.store.put([note])
        return NoteView(note, document, Placed(anchor.stretch, Way.POSITION, 1.0))


def _bare(quote: str) -> Anchor:
    """Words that were never anywhere."""
    return Anchor(quote, "", "", Stretch.on(1, 0, 0), "1", "", "")


def _title(view: NoteView) -> str:
    return view.document.title if view.document is not None else ""


def _reading_order(view: NoteView) -> tuple[bool, int, int, str]:
    place = view.place
    stretch = place.stretch if isinstance(place, Placed) else view.note.anchor.stretch
    return (view.is_lost, stretch.page, stretch.start, view.note.id)
