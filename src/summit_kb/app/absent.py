"""Documents that the library refers to but does not hold: known, and said to be absent."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass

from summit_kb.domain.document import Document
from summit_kb.foundation.turns import turns
from summit_kb.library.store import Library
from summit_kb.vietnamese.numbers import find_numbers, number_key


@dataclass(frozen=True)
class AbsentDocument:
    """``referred_by`` are the ids of the documents here that refer to it."""

    number: str
    title: str
    referred_by: tuple[str, ...]


@dataclass(frozen=True)
class _Told:
    """What one record says: its own number's key, and (target, key, number, title) of others."""

    document: Document
    own: str | None
    others: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True)
class _Table:
    """``state`` of the library; absent documents in order, each under the key of its number."""

    state: object
    told: dict[str, _Told]
    absent: list[tuple[str, AbsentDocument]]


class Absences:
    """What one library refers to and does not hold, kept as long as no record changes.

    Safe to use from several threads: one reads the records, the others do not wait for it.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._reading = threading.Lock()
        self._table: _Table | None = None

    def named_in(self, text: str) -> list[AbsentDocument] | None:
        """Absent documents whose number is named in ``text``, in full or by number and type.

        A number the library holds under the same type and body is not absent for the reader, so it
        is left out even when another document bears it. None while the records are being read.
        """
        wanted = [
            (number_key(mention.canonical), mention.is_partial) for mention in find_numbers(text)
        ]
        if not wanted:
            return []
        table = self._current()
        if table is None:
            return None
        return [one for key, one in table.absent if any(_is_meant(key, *asked) for asked in wanted)]

    def _current(self) -> _Table | None:
        table, state = self._table, self._library.documents_state
        if table is not None and table.state is state:
            return table
        if not self._reading.acquire(blocking=False):
            return None
        try:
            self._table = self._read(state, table.told if table is not None else {})
            return self._table
        finally:
            self._reading.release()

    def _read(self, state: object, before: dict[str, _Told]) -> _Table:
        documents = self._library.documents
        told: dict[str, _Told] = {}
        for name in documents:
            turns.give_way()
            # A record may go while the others are read; the next look has another state.
            document = documents.get(name)
            known = before.get(name)
            if document is not None:
                same = known is not None and known.document is document
                told[name] = known if same and known is not None else _told(document)
        return _Table(state, told, list(_absent(told)))


def absent_documents(library: Library, text: str) -> list[AbsentDocument]:
    """Absent documents named in ``text``, asked once."""
    return Absences(library).named_in(text) or []


def _told(document: Document) -> _Told:
    number = document.identity.number
    others = tuple(
        (relation.target, number_key(cited), cited, relation.title or "")
        for relation in document.relations
        if (cited := relation.identity.number if relation.identity else None) is not None
    )
    return _Told(document, number_key(number) if number else None, others)


def _absent(told: dict[str, _Told]) -> Iterator[tuple[str, AbsentDocument]]:
    held = {one.own for one in told.values()}
    found: dict[str, tuple[str, AbsentDocument]] = {}
    for name, one in told.items():
        for target, key, number, title in one.others:
            if target in told or key in held:
                continue
            known = found[target][1] if target in found else None
            said = title or (known.title if known else "")
            by = (*(known.referred_by if known else ()), name)
            found[target] = key, AbsentDocument(number, said, by)
    yield from found.values()


def _is_meant(key: str, wanted: str, is_partial: bool) -> bool:  # noqa: FBT001 - a pair unpacked
    return key.startswith(wanted) if is_partial else key == wanted
