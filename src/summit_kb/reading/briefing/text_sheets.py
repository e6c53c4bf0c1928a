"""Texts without page pictures of their own, set anew: office documents, HTML, mail, plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, PageBreak, Table, TableStyle

from summit_kb.domain.text import Block, BlockKind, ExtractedText
from summit_kb.reading.briefing.plan import Mark
from summit_kb.reading.briefing.setting import (
    Anchor,
    Placed,
    paragraph,
    set_type,
    width_of,
)
from summit_kb.reading.briefing.sheet import A4, Paper
from summit_kb.reading.briefing.typefaces import REGULAR, RULE

_GRID = [
    ("GRID", (0, 0), (-1, -1), 0.4, RULE),
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("TOPPADDING", (0, 0), (-1, -1), 2.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
    ("BACKGROUND", (0, 0), (-1, 0), HexColor("#f2f4f7")),
]
_SIGN = re.compile(r"\s*(?:[-–—•+*○▪]|\w{1,4}[.)/])\s")
_MOST_COLUMNS = 14
_ROWS_AT_ONCE = 60  # a table is laid out whole: a long one in pieces
_DEEPEST_MARK = 2


def set_text(
    text: ExtractedText,
    pages: Sequence[int],
    page_word: str,
    target: Path,
    paper: Paper = A4,
) -> tuple[list[int], list[Mark]]:
    """Set the pages (all when none are given); of each sheet the page it begins in, and headings.

    ``page_word`` names a page: "Trang {page}".
    """
    begins: dict[int, int] = {}
    marks: list[Mark] = []
    flowables: list[Flowable] = []
    wanted = set(pages)
    chosen = [page for page in text.pages if not wanted or page.number in wanted]
    for number, page in enumerate(chosen):
        if text.paged and number:
            flowables.append(PageBreak())
        flowables.append(Anchor("", _first_of(begins, page.number)))
        if text.paged:
            label = page.label or str(page.number)
            flowables.append(paragraph(page_word.replace("{page}", label), "page"))
        flowables += _blocks(page.blocks, marks, width_of(paper))
    count = set_type(target, flowables or [paragraph("—", "plain")], paper)
    return _page_of_each(begins, count), marks


def _first_of(begins: dict[int, int], page: int) -> Placed:
    def placed(_name: str, sheet: int) -> None:
        begins.setdefault(sheet, page)

    return placed


def _page_of_each(begins: dict[int, int], count: int) -> list[int]:
    pages: list[int] = []
    for sheet in range(count):
        pages.append(begins.get(sheet, pages[-1] if pages else 1))
    return pages


def _blocks(blocks: Sequence[Block], marks: list[Mark], width: float) -> Iterator[Flowable]:
    for is_table, group in groupby(blocks, key=lambda one: one.kind is BlockKind.TABLE_ROW):
        if is_table:
            yield from _tables([one.text.split("\t") for one in group], width)
            continue
        for block in group:
            yield from _block(block, marks)


def _block(block: Block, marks: list[Mark]) -> Iterator[Flowable]:
    if not block.text.strip():
        return
    if block.kind is BlockKind.HEADING:
        level = min(max(block.level, 1), 6)
        if level <= _DEEPEST_MARK:
            title = " ".join(block.text.split())
            yield Anchor(title, lambda name, at: marks.append(Mark(name, at, level + 1)))
        yield paragraph(block.text, f"heading{level}")
    elif block.kind is BlockKind.LIST_ITEM:
        # Extractors keep the number or sign of an item where the file has one.
        own = _SIGN.match(block.text)
        yield paragraph(block.text, "item", **({} if own else {"bulletText": "•"}))
    elif block.kind is BlockKind.QUOTE:
        yield paragraph(block.text, "quote")
    else:
        yield paragraph(block.text, "body" if block.kind is BlockKind.PARAGRAPH else "plain")


def _tables(rows: Sequence[Sequence[str]], width: float) -> Iterator[Flowable]:
    columns = max(len(row) for row in rows)
    if columns > _MOST_COLUMNS:
        # Wider than a sheet can show: each row as a line.
        for row in rows:
            yield paragraph(" | ".join(cell for cell in row if cell.strip()), "cell")
        return
    widths = _widths(rows, columns, width)
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        part = rows[start : start + _ROWS_AT_ONCE]
        cells = [
            [paragraph(cell, "cell") for cell in (*row, *[""] * (columns - len(row)))]
            for row in part
        ]
        style = TableStyle(_GRID if start == 0 else _GRID[:-1])
        yield Table(cells, colWidths=widths, style=style, splitInRow=1)


def _widths(rows: Sequence[Sequence[str]], columns: int, width: float) -> list[float]:
    """Wide where the letters are, and no column narrower than a word."""
    most = [
        min(max((len(row[at]) for row in rows if at < len(row)), default=1), 60)
        for at in range(columns)
    ]
    weights = [max(letters, 6) ** 0.7 for letters in most]
    return [width * weight / sum(weights) for weight in weights]
