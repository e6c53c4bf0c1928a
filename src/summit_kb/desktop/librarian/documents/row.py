"""A document as the table shows it: every cell made beforehand, so that the table only answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from summit_kb.app.words import Words
from summit_kb.desktop.formats import date_text, day_of
from summit_kb.domain.document import Document
from summit_kb.library.store import Library
from summit_kb.vietnamese.normal import exact_form, folded_form
from summit_kb.vietnamese.numbers import number_key

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

COLUMNS = (
    *("title", "number", "type", "issuer", "date", "topics", "event", "language"),
    *("validity", "quality", "added", "added_by", "state"),
)
LOW_QUALITY = 0.6
_LAST = "\uffff"


@dataclass(frozen=True)
class Row:
    """``cells`` and ``keys`` (to sort by) are by column; typing is matched to ``folded``."""

    document: Document
    cells: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]
    folded: str
    waiting: int
    quality: float | None

    @property
    def id(self) -> str:
        return self.document.id

    @cached_property
    def exact(self) -> str:
        """What words typed with accents are matched to."""
        document = self.document
        more = (document.title_en, document.subject, document.signer, document.speaker)
        return exact_form("\n".join([*self.cells, *(text for text in more if text)]))


def waiting(document: Document) -> int:
    """How many things that were read wait for a librarian."""
    topics = [one for one in document.proposed_topics if not one.rejected]
    relations = [one for one in document.proposed_relations if not one.rejected]
    return len(document.proposed) + len(topics) + len(relations)


class RowShelf:
    """Keeps rows, so that after a change only those of changed documents are made."""

    def __init__(self) -> None:
        self._labels: object = None
        self._rows: dict[str, Row] = {}

    def rows(self, workspace: Workspace, words: Words, language: str) -> list[Row]:
        """All documents of the library; may be called in any thread."""
        maker = RowMaker(workspace.library, words, language)
        known = self._rows if self._labels == maker.labels else {}
        made: dict[str, Row] = {}
        for document in workspace.library.documents.values():
            row, quality = known.get(document.id), workspace.qualities.of(document)
            if row is None or row.quality != quality or row.document != document:
                row = maker.row(document, quality)
            made[document.id] = row
        self._labels, self._rows = maker.labels, made
        return list(made.values())


class RowMaker:
    """Makes rows in one language; labels of topics and events are looked up once."""

    def __init__(self, library: Library, words: Words, language: str) -> None:
        self._words = words
        self._language = language
        self._topics = {topic.id: topic.label(language) for topic in library.thesaurus}
        self._events = {name: event.label(language) for name, event in library.events.items()}

    @property
    def labels(self) -> object:
        """What cells are made from besides the documents; equal labels make equal rows."""
        return self._language, self._topics, self._events

    def row(self, document: Document, quality: float | None) -> Row:
        cells = self._cells(document, quality)
        shown = tuple(cells[name] for name in COLUMNS)
        identity = document.identity
        exact = {
            "date": identity.date.isoformat() if identity.date else "",
            "added": document.added,
            "quality": "" if quality is None else f"{quality:.3f}",
            "state": f"{waiting(document):05}" if waiting(document) else "",
        }
        keys = tuple(_key(exact.get(name, cells[name])) for name in COLUMNS)
        return Row(document, shown, keys, self._folded(document, shown), waiting(document), quality)

    def _cells(self, document: Document, quality: float | None) -> dict[str, str]:
        identity, words, language = document.identity, self._words, self._language
        topics = [self._topics.get(name, name) for name in document.topics]
        count = waiting(document)
        day = identity.date.isoformat() if identity.date else None
        return {
            "title": document.title,
            "number": identity.number or "",
            "type": words.type(identity.type),
            "issuer": identity.issuer or "",
            "date": date_text(day, language, brief=True),
            "topics": " · ".join(topics),
            "event": self._events.get(document.event or "", document.event or ""),
            "language": words.language(document.language),
            "validity": words.validity(document.validity.value),
            "quality": "" if quality is None else f"{quality * 100:.0f} %",
            "added": day_of(document.added, language, brief=True),
            "added_by": (document.added_by or "").partition("@")[0],
            "state": str(count) if count else "",
        }

    def _folded(self, document: Document, shown: Iterable[str]) -> str:
        number, issued = document.identity.number, document.identity.date
        more = (
            date_text(issued.isoformat() if issued else None, self._language),
            *(document.id, document.title_en or "", document.subject or ""),
            *(document.signer or "", document.speaker or "", number_key(number) if number else ""),
        )
        return "\n".join(folded_form(text) for text in (*shown, *more) if text)


def _key(text: str) -> tuple[str, str]:
    """Letters first, their accents where letters are the same; what is empty comes last."""
    return (folded_form(text), text) if text else (_LAST, "")
