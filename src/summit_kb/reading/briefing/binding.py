"""Binds the sheets: cover, contents, the pieces with their stamps, sources; outline and labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, repeat
from pathlib import Path

from summit_kb.reading.briefing.bound_sheets import BoundSheets, sizes_of, stamp_forms
from summit_kb.reading.briefing.catalogue import catalogue, information
from summit_kb.reading.briefing.order import Order
from summit_kb.reading.briefing.outline import nested, write_outline
from summit_kb.reading.briefing.pdf_file import PdfFile
from summit_kb.reading.briefing.plan import Book
from summit_kb.reading.briefing.sheet_file import SheetFile
from summit_kb.reading.briefing.stamps import Stamp, write_stamps

Tell = Callable[[int], None]


def bind(book: Book, workshop: Path, target: Path, tell: Tell) -> int:
    """Write the book; how many sheets it has. ``workshop`` is a folder for what is made on the way.

    ``tell`` is given the number of sheets bound so far. Of what is bound no more than a sheet is
    held at a time.
    """
    order = Order.of(book, workshop)
    stamps = workshop / "stamps.pdf"
    write_stamps(_stamps(book, order), stamps)
    with target.open("wb") as made:
        file = PdfFile(made)
        sheets = SheetFile(file, order.sheets)
        bound = BoundSheets(sheets, order.links(sheets.numbers))
        forms: Iterator[int | None] = chain(repeat(None, order.cover), stamp_forms(file, stamps))
        for part in order.parts:
            bound.add(Path(part.path), forms)
            tell(bound.count)
        outline = write_outline(file, nested(order.lines(sheets.numbers)))
        sheets.finish(catalogue(book, file, outline, order.front), information(book))
    return order.sheets


def _stamps(book: Book, order: Order) -> Iterator[Stamp]:
    """Foot and number on every sheet but the cover; the head where a piece has one."""
    sizes = chain.from_iterable(sizes_of(Path(part.path)) for part in order.parts)
    heads = order.heads()
    for at, (width, height) in enumerate(sizes):
        head = next(heads)
        if at >= order.cover:
            head, foot = (head, book.foot) if book.look.stamps else ("", "")
            yield Stamp(width, height, head, foot, order.number(at))
