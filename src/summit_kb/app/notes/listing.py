"""All notes of a library as one list: narrowed, counted and put in order without reading texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from summit_kb.app.notes.views import NoteState, NoteView
from summit_kb.domain.note import Note, NoteColour, NoteKind
from summit_kb.reading.anchoring.placing import Placed
from summit_kb.reading.notes.finding import NoteWords, wanted_words
from summit_kb.vietnamese.order import order_key

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


class NoteOrder(StrEnum):
    """By document and page, or those changed last first."""

    DOCUMENT = "document"
    NEWEST = "newest"


@dataclass(frozen=True)
class NoteChoice:
    """What is to be listed; nothing named means everything. Values of one kind are alternatives.

    ``documents`` are ids, ``topics`` too; a topic includes those below it.
    """

    text: str = ""
    colours: frozenset[NoteColour] = frozenset()
    kinds: frozenset[NoteKind] = frozenset()
    states: frozenset[NoteState] = frozenset()
    documents: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    order: NoteOrder = NoteOrder.DOCUMENT


@dataclass(frozen=True)
class NoteRow:
    """A note ready to be looked through; ``words`` are made once for each version of it."""

    view: NoteView
    words: NoteWords
    place: tuple[object, ...]

    @property
    def title(self) -> str:
        """The document's title; its id when it is not held."""
        document = self.view.document
        return document.title if document is not None else self.view.note.document

    @property
    def document(self) -> str:
        """The document that has the note now."""
        document = self.view.document
        return document.id if document is not None else self.view.note.document


@dataclass(frozen=True)
class NoteCounts:
    """How many notes have which value, of those that everything else lets through."""

    colours: Counter[NoteColour]
    kinds: Counter[NoteKind]
    states: Counter[NoteState]
    documents: Counter[str]
    topics: Counter[str]


class NoteListing:
    """Every note of a library at one moment; ``titles`` names the documents that have any."""

    def __init__(self, rows: Iterable[NoteRow], below: Callable[[str], Collection[str]]) -> None:
        self.rows = sorted(rows, key=lambda row: row.place)
        self._below = below
        self.titles = {row.document: row.title for row in self.rows}

    def chosen(self, choice: NoteChoice) -> list[NoteRow]:
        """What passes, in the order asked for."""
        passes = _Passing(choice, self._below)
        rows = [row for row in self.rows if passes(row)]
        if choice.order is NoteOrder.NEWEST:
            rows.sort(key=lambda row: row.view.note.modified, reverse=True)
        return rows

    def counts(self, choice: NoteChoice) -> NoteCounts:
        """For each kind of filter what it would list, the other kinds as they are chosen."""
        passes = _Passing(choice, self._below)
        counts = NoteCounts(Counter(), Counter(), Counter(), Counter(), Counter())
        for row in self.rows:
            failed = passes.failing(row)
            note = row.view.note
            if failed <= {"colours"}:
                counts.colours[note.colour] += 1
            if failed <= {"kinds"}:
                counts.kinds[note.kind] += 1
            if failed <= {"states"}:
                counts.states[row.view.state] += 1
            if failed <= {"documents"}:
                counts.documents[row.document] += 1
            if failed <= {"topics"} and row.view.document is not None:
                counts.topics.update(row.view.document.topics)
        return counts


class Listings:
    """Makes listings one after another, keeping what has not changed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._kept: dict[tuple[str, str, str], NoteWords] = {}

    def read(self, *, look: bool = False) -> NoteListing:
        """The notes as they are now; ``look`` reads the texts that placing them takes."""
        views = self._workspace.notes.views(look=look)
        kept: dict[tuple[str, str, str], NoteWords] = {}
        titles: dict[str, tuple[object, ...]] = {}
        rows: list[NoteRow] = []
        for view in views:
            title = view.document.title if view.document is not None else ""
            if title not in titles:
                titles[title] = (not title, order_key(title))
            key = (view.note.id, view.note.modified, title)
            words = kept[key] = self._kept.get(key) or NoteWords.of(view.note, title)
            rows.append(NoteRow(view, words, (*titles[title], *_place_in(view))))
        self._kept = kept
        return NoteListing(rows, self._workspace.library.thesaurus.with_narrower)


class _Passing:
    """What lets a row through; made once for a choice."""

    def __init__(self, choice: NoteChoice, below: Callable[[str], Collection[str]]) -> None:
        self._choice = choice
        self._words = wanted_words(choice.text)
        self._topics = {one for topic in choice.topics for one in (topic, *below(topic))}

    def __call__(self, row: NoteRow) -> bool:
        return not self.failing(row)

    def failing(self, row: NoteRow) -> set[str]:
        """The kinds of filter that do not let ``row`` through."""
        choice, note, document = self._choice, row.view.note, row.view.document
        topics = document.topics if document is not None else ()
        failed: set[str] = set()
        if choice.colours and note.colour not in choice.colours:
            failed.add("colours")
        if choice.kinds and note.kind not in choice.kinds:
            failed.add("kinds")
        if choice.states and row.view.state not in choice.states:
            failed.add("states")
        if choice.documents and row.document not in choice.documents:
            failed.add("documents")
        if choice.topics and self._topics.isdisjoint(topics):
            failed.add("topics")
        if self._words and not row.words.have(self._words):
            failed.add("text")
        return failed


def of_rows(rows: Sequence[NoteRow]) -> list[Note]:
    return [row.view.note for row in rows]


def _place_in(view: NoteView) -> tuple[object, ...]:
    """Sorts notes of one document as they stand in it."""
    place = view.place
    stretch = place.stretch if isinstance(place, Placed) else view.note.anchor.stretch
    return (view.note.document, stretch.page, stretch.start, view.note.id)
