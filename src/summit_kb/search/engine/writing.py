"""Passages in: rows are checked before anything is touched, and a writer is all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from whoosh.fields import NUMERIC

from summit_kb.search.engine.column_writer import BATCH, ColumnWriter
from summit_kb.search.engine.errors import PassageError
from summit_kb.search.engine.pairs import MARK
from summit_kb.search.engine.schema import (
    DOCUMENT,
    FOLDED,
    KEYWORD_FIELDS,
    NUMBER_FIELDS,
    POSITION_FIELDS,
)
from summit_kb.search.engine.stored import pack_values

JsonValue = str | int | float | bool | None | Sequence["JsonValue"] | Mapping[str, "JsonValue"]

_INT32: Final = range(-(2**31), 2**31)
_POSITIONS: Final = range(2**31)


@dataclass(frozen=True, slots=True)
class PassageRow:
    """One passage, analysed.

    All rows of a document are added one after the other; its first row is the front, ordinal 0.

    ``tokens``     token field -> terms in order; the position of a term is its place in the list.
                   Not ``pairs``: they are made here from ``folded``
    ``positions``  token field -> position of each term, ascending, where places will not do (two
                   terms at one place; a gap)
    ``keywords``   keyword field -> values (``document`` is filled in from ``document``)
    ``numbers``    number field -> value, 32 bits with sign
    ``text``       what snippets are cut from
    ``stored``     JSON values handed back with a hit
    """

    document: str
    ordinal: int
    page: int | None
    text: str
    tokens: Mapping[str, Sequence[str]]
    positions: Mapping[str, Sequence[int]] = field(default_factory=dict[str, Sequence[int]])
    keywords: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    numbers: Mapping[str, int] = field(default_factory=dict[str, int])
    stored: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])


class PassageWriter:
    """Changes to an index, committed together at the end of the store's ``with`` block."""

    def __init__(self, writer: ColumnWriter) -> None:
        self._writer = writer
        self._document: str | None = None
        self._added: set[str] = set()

    def add_passage(self, row: PassageRow) -> None:
        """Add one passage. Raises PassageError, before anything is changed, for a bad value."""
        check_row(row)
        if row.document != self._document:
            self._begin_document(row)
        writer = self._writer
        for name, terms in row.tokens.items():
            writer.add_terms(name, terms, row.positions.get(name))
        for name, values in row.keywords.items():
            if name != DOCUMENT:
                writer.add_terms(name, list(dict.fromkeys(values)))
        writer.add_terms(DOCUMENT, [row.document])
        for name, number in row.numbers.items():
            number_field: NUMERIC = writer.schema[name]
            writer.add_terms(name, [number_field.to_bytes(number)])
        writer.finish_passage(row.page, row.ordinal, row.text, row.stored)

    def delete_document(self, document: str) -> int:
        """Take out every committed passage of a document; how many there were."""
        found = self._writer.passages_of(document)
        for segment, passages in found:
            self._writer.delete_passages(segment, passages)
        return sum(len(passages) for _, passages in found)

    def documents(self) -> list[str]:
        """Keys of the documents the index holds: those committed, without those deleted here."""
        return self._writer.documents()

    def _begin_document(self, row: PassageRow) -> None:
        if row.document in self._added or self._writer.passages_of(row.document):
            raise _refused(row, DOCUMENT, "its passages are in the index already")
        if row.ordinal != 0:
            raise _refused(row, "ordinal", "its first passage is not its front")
        if self._writer.docnum >= BATCH:
            self._writer.flush()
        self._document = row.document
        self._added.add(row.document)


def check_row(row: PassageRow) -> None:
    """Raise PassageError for the first value Whoosh or the codec could stumble over."""
    if not row.document:
        raise _refused(row, DOCUMENT, "it is empty")
    _check_terms(row, DOCUMENT, (row.document,))
    _check_fields(row, row.tokens, POSITION_FIELDS)
    _check_fields(row, row.keywords, KEYWORD_FIELDS)
    _check_fields(row, row.numbers, NUMBER_FIELDS)
    _check_fields(row, row.positions, POSITION_FIELDS)
    for name, terms in (*row.tokens.items(), *row.keywords.items()):
        _check_terms(row, name, terms)
    for name, positions in row.positions.items():
        _check_positions(row, name, positions)
    for name, number in row.numbers.items():
        _check_integer(row, name, number, _INT32)
    _check_integer(row, "ordinal", row.ordinal, _INT32)
    if row.page is not None:
        _check_integer(row, "page", row.page, range(2**31))
    try:
        row.text.encode()
        pack_values(row.stored)
    except (TypeError, ValueError) as error:
        raise _refused(row, "stored", str(error)) from error


def _check_fields(row: PassageRow, given: Iterable[str], known: Sequence[str]) -> None:
    for name in given:
        if name not in known:
            raise _refused(row, name, "there is no such field of this kind")


def _check_terms(row: PassageRow, name: str, terms: Sequence[str]) -> None:
    try:
        joined = "".join(terms)
        joined.encode()
    except (TypeError, UnicodeEncodeError) as error:
        raise _refused(row, name, str(error)) from error
    if name == FOLDED and MARK in joined:
        raise _refused(row, name, f"a term contains {MARK!r}")
    if "" in terms:
        raise _refused(row, name, "a term is empty")


def _check_positions(row: PassageRow, name: str, positions: Sequence[int]) -> None:
    if len(positions) != len(row.tokens.get(name, ())):
        raise _refused(row, name, "there is not one position for each term")
    last = 0
    for position in positions:
        _check_integer(row, name, position, _POSITIONS)
        if position < last:
            raise _refused(row, name, "positions do not ascend")
        last = position


def _check_integer(row: PassageRow, name: str, number: object, allowed: range) -> None:
    if type(number) is not int or number not in allowed:
        raise _refused(row, name, f"{number!r} is not an integer within {allowed}")


def _refused(row: PassageRow, name: str, detail: str) -> PassageError:
    return PassageError(document=row.document, field=name, detail=detail)
