"""A table of separated values, as text: written for Excel and LibreOffice, read from either.

Excel marks UTF-8 by a byte order mark, writes semicolons where the comma is the decimal sign,
"Unicode text" as UTF-16 with tabs, and plain "CSV" in the code page of its computer.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from summit_kb.app.exchange.errors import SheetSyntaxError
from summit_kb.foundation.errors import StorageError
from summit_kb.ingest.decoding import decode, is_binary
from summit_kb.vietnamese.normal import nfc

DELIMITERS = (";", ",", "\t", "|")
_MOST_BYTES = 200_000_000
_LONGEST_CELL = 1_000_000
_HINT = re.compile(r"\ufeff?sep=(.)\r?\n", re.IGNORECASE)
_UNICODE = ("utf", "ascii")


@dataclass(frozen=True)
class Row:
    """Cells as they are written; ``number`` is the row a spreadsheet shows, the heading being 1."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class SheetText:
    """A heading and rows, and how they were written."""

    heading: tuple[str, ...]
    rows: tuple[Row, ...]
    delimiter: str
    encoding: str


def written(rows: Iterable[Sequence[str]], delimiter: str = ";") -> bytes:
    """UTF-8 with a byte order mark and CRLF: what a double click in Excel opens rightly."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def read(path: Path, is_column: Callable[[str], bool]) -> SheetText:
    """The table in ``path``; ``is_column`` knows headings, which settle what separates cells."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise SheetSyntaxError(path=str(path), row=1, detail=f"> {_MOST_BYTES} B")
        data = path.read_bytes()
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    if not data.strip() or is_binary(data):
        detail = "CSV" if not data.strip() else "not a text file (xlsx?)"
        raise SheetSyntaxError(path=str(path), row=1, detail=detail)
    text, encoding = _decoded(data)
    hint = _HINT.match(text)
    if hint is not None:
        text = text[hint.end() :]
    delimiter = hint[1] if hint is not None else _delimiter(path, text, is_column)
    numbered = enumerate(_records(path, text, delimiter), start=2 if hint else 1)
    rows = [Row(number, tuple(cells)) for number, cells in numbered if any(map(str.strip, cells))]
    heading = tuple(nfc(cell).strip() for cell in rows[0].cells) if rows else ()
    return SheetText(heading, tuple(rows[1:]), delimiter, encoding)


def _decoded(data: bytes) -> tuple[str, str]:
    decoded = decode(data)
    if not decoded.guessed or decoded.encoding.startswith(_UNICODE):
        return decoded.text.removeprefix("\ufeff"), decoded.encoding
    # With most letters turned into "?" there is nothing to guess by: the code page of a Vietnamese
    # Windows it is, unless accents are left standing alone.
    try:
        text = nfc(data.decode("cp1258"))
    except UnicodeDecodeError:
        return decoded.text, decoded.encoding
    if any(unicodedata.combining(letter) for letter in text):
        return data.decode("cp1252", "replace"), "cp1252"
    return text, "cp1258"


def _delimiter(path: Path, text: str, is_column: Callable[[str], bool]) -> str:
    def known(delimiter: str) -> int:
        head = next(_records(path, text, delimiter), [])
        return sum(is_column(nfc(cell).strip()) for cell in head)

    return max(DELIMITERS, key=known)


def _records(path: Path, text: str, delimiter: str) -> Iterator[list[str]]:
    before = csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        yield from reader
    except csv.Error as error:
        raise SheetSyntaxError(path=str(path), row=reader.line_num, detail=str(error)) from error
    finally:
        csv.field_size_limit(before)
