"""Binds the sheets: cover, contents, the pieces with their stamps, sources; outline and labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.constants import PageLabelStyle
from pypdf.generic import Fit, IndirectObject, NameObject, TextStringObject

from summit_kb.reading.briefing.front_sheets import (
    Entry,
    Place,
    set_contents,
    set_cover,
    set_sources,
)
from summit_kb.reading.briefing.plan import Book, Mark, Piece
from summit_kb.reading.briefing.stamps import Stamp, write_stamps

Tell = Callable[[int], None]


def bind(book: Book, workshop: Path, target: Path, tell: Tell) -> int:
    """Write the book; how many sheets it has. ``workshop`` is a folder for what is made on the way.

    ``tell`` is given the number of sheets bound so far.
    """
    pieces = [*book.pieces, _sources(book, workshop)]
    starts = [0, *accumulate(piece.sheets for piece in pieces)]
    cover, contents = workshop / "cover.pdf", workshop / "contents.pdf"
    before = set_cover(book.cover, cover)
    count, places = set_contents(book.words["contents"], _entries(pieces, starts), contents)
    front = before + count
    writer = PdfWriter()
    for path in (cover, contents, *(piece.path for piece in pieces)):
        writer.append(path, import_outline=False)
        tell(len(writer.pages))
    _stamp(writer, book, pieces, before, count, workshop / "stamps.pdf")
    leads = [start for piece, start in zip(pieces, starts, strict=False) if piece.listed]
    _link(writer, places, [front + start for start in leads], before)
    _mark(writer, book, pieces, starts, before, front)
    writer.set_page_label(0, front - 1, PageLabelStyle.LOWERCASE_ROMAN)
    writer.set_page_label(front, len(writer.pages) - 1, PageLabelStyle.DECIMAL)
    _describe(writer, book)
    writer.compress_identical_objects()
    writer.write(target)
    return len(writer.pages)


def _sources(book: Book, workshop: Path) -> Piece:
    head, path = book.words["sources"], workshop / "sources.pdf"
    return Piece(str(path), set_sources(head, book.sources, path), listed=head)


def _entries(pieces: Sequence[Piece], starts: Sequence[int]) -> list[Entry]:
    return [
        Entry(piece.listed, piece.detail, str(start + 1))
        for piece, start in zip(pieces, starts, strict=False)
        if piece.listed
    ]


def _stamp(
    writer: PdfWriter, book: Book, pieces: Sequence[Piece], before: int, count: int, path: Path
) -> None:
    """Foot and number on every sheet but the cover; the head where a piece has one."""
    heads = ["" for _ in range(count)]
    for piece in pieces:
        heads += piece.heads or [""] * piece.sheets
    sheets = writer.pages[before:]
    stamps = [
        Stamp(
            float(sheet.mediabox.width),
            float(sheet.mediabox.height),
            head,
            book.foot,
            _roman(before + at + 1) if at < count else str(at - count + 1),
        )
        for at, (sheet, head) in enumerate(zip(sheets, heads, strict=True))
    ]
    write_stamps(stamps, path)
    for sheet, stamp in zip(sheets, PdfReader(path).pages, strict=True):
        sheet.merge_page(stamp)


def _link(writer: PdfWriter, places: Sequence[Place], leads: Sequence[int], before: int) -> None:
    for place, sheet in zip(places, leads, strict=True):
        link = Link(rect=place.box, target_page_index=sheet, fit=Fit.fit())
        writer.add_annotation(before + place.sheet, link)


def _mark(
    writer: PdfWriter,
    book: Book,
    pieces: Sequence[Piece],
    starts: Sequence[int],
    before: int,
    front: int,
) -> None:
    """The outline: contents, every listed piece, and below it the marks of its own."""
    writer.add_outline_item(title=book.words["contents"], page_number=before)
    parents: dict[int, IndirectObject] = {}
    for piece, start in zip(pieces, starts, strict=False):
        first = front + start
        if piece.listed:
            parents = {1: writer.add_outline_item(title=piece.listed, page_number=first)}
        for mark in piece.marks:
            parents[mark.level] = writer.add_outline_item(
                title=mark.title,
                page_number=first + mark.sheet,
                parent=_above(parents, mark),
                is_open=False,
            )


def _above(parents: dict[int, IndirectObject], mark: Mark) -> IndirectObject | None:
    """The nearest line of a higher level; what is deeper belongs to lines now closed."""
    for level in [level for level in parents if level >= mark.level]:
        del parents[level]
    return parents[max(parents)] if parents else None


def _describe(writer: PdfWriter, book: Book) -> None:
    writer.add_metadata(
        {"/Title": book.cover.title, "/Subject": book.cover.subtitle, "/Creator": "Summit KB"}
    )
    writer.page_mode = "/UseOutlines"
    writer.root_object[NameObject("/Lang")] = TextStringObject(book.language)


def _roman(number: int) -> str:
    text = ""
    for value, letters in ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
                           (5, "v"), (4, "iv"), (1, "i")):  # fmt: skip
        while number >= value:
            text, number = text + letters, number - value
    return text
