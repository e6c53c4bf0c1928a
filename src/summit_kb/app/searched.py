"""What a search looks through: the library or its edition, and what of it has no words yet."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.app.provenance import edition_of
from summit_kb.library.store import Library
from summit_kb.library.texts import TextStore


@dataclass(frozen=True)
class EditionName:
    """``published`` is an ISO 8601 time in UTC."""

    number: int
    published: str


@dataclass(frozen=True)
class Searched:
    """``waiting`` documents are scans that wait for OCR, wholly or in part; of ``unread`` ones
    there is no text at all. ``edition`` is None where the library is none.
    """

    name: str
    name_en: str | None
    documents: int
    edition: EditionName | None
    waiting: int
    unread: int


def searched(library: Library, texts: TextStore) -> Searched:
    """A look at one small file for each document; no text is read."""
    waiting = unread = 0
    for document in library.documents.values():
        original = document.original
        if original is None:
            continue
        if texts.is_unfinished(original.sha256):
            waiting += 1
        elif original.sha256 not in texts:
            unread += 1
    edition = _edition(library)
    return Searched(library.name, library.name_en, len(library.documents), edition, waiting, unread)


def _edition(library: Library) -> EditionName | None:
    catalogue = edition_of(library.root)
    return EditionName(catalogue.number, catalogue.published) if catalogue is not None else None
