"""Lines of a page as rows: pieces on one baseline joined, cells told apart, zones found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from summit_kb.domain.text import WordBox
from summit_kb.ingest.extractors.pdf_page import Line

_SAME_ROW = 0.5
_LEVEL = 0.3
_NEAR = 5
_OTHER_SIZE = 1.25
_TALL = 1.5
_FEWEST_LETTERS = 3
_CELL_GAP = 1.5
_TOUCHING = 1.0
_LABEL = re.compile(
    r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]{1,2}|[ivxIVX]{1,5})[.):]?|[-+*•▪●○–—]|Số:?"
)
_UP = 0.5


@dataclass(frozen=True)
class Row:
    """A line of text. ``cells`` are its parts with wide gaps between them, mostly one;
    ``last_cell`` is where the last of them begins.
    """

    cells: tuple[str, ...]
    first: WordBox
    last_cell: float
    left: float
    top: float
    right: float
    bottom: float
    height: float

    @property
    def text(self) -> str:
        return " ".join(self.cells)

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True)
class Zone:
    """Rows that follow each other down the page: a column, or the whole page."""

    rows: tuple[Row, ...]
    left: float
    right: float
    leading: float

    def right_near(self, index: int) -> float:
        """The right margin of the text around a row: of its neighbours in the same type."""
        row = self.rows[index]
        near = self.rows[max(0, index - _NEAR) : index + _NEAR + 1]
        alike = [each for each in near if len(each.cells) == 1 and same_size(row, each)]
        return max((each.right for each in alike), default=row.right)


def same_size(row: Row, other: Row) -> bool:
    """Whether both are set in about the same size of type."""
    larger, smaller = max(row.height, other.height), min(row.height, other.height)
    return larger <= smaller * _OTHER_SIZE


def rows_of(lines: Iterable[Line]) -> list[Row]:
    """Rows in reading order."""
    joined: list[list[WordBox]] = []
    for line in lines:
        for piece in _level_pieces(line):
            if joined and _continues(joined[-1], piece):
                joined[-1].extend(piece)
            else:
                joined.append(list(piece))
    return [_row(words) for words in joined]


def zones_of(rows: Sequence[Row]) -> list[Zone]:
    """Runs of rows that go down; a step up begins the next column."""
    runs: list[list[Row]] = []
    for row in rows:
        before = runs[-1][-1] if runs else None
        if before is not None and row.top > before.top - before.height * _UP:
            runs[-1].append(row)
        else:
            runs.append([row])
    return [_zone(run) for run in runs]


def _level_pieces(line: Line) -> list[list[WordBox]]:
    """The line cut where it steps up or down: PDFium runs a short line into the next block."""
    pieces = [[line[0]]]
    for before, word in pairwise(line):
        is_level = before.top == word.top or _overlap(before, word) >= _LEVEL
        if not is_level and not _is_upright(before):
            pieces.append([])
        pieces[-1].append(word)
    return pieces


def _overlap(one: WordBox, other: WordBox) -> float:
    """Share of the lower word's height that both words stand on."""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared / max(min(one.bottom - one.top, other.bottom - other.top), 0.1)


def _is_upright(word: WordBox) -> bool:
    """Whether the word is set from bottom to top or top to bottom, as stamps on margins are."""
    taller = word.bottom - word.top > (word.right - word.left) * _TALL
    return taller and len(word.text) >= _FEWEST_LETTERS


def _continues(row: Sequence[WordBox], line: Sequence[WordBox]) -> bool:
    """Whether ``line`` stands on the row's baseline, to its right: after a footnote mark, say."""
    last, first = row[-1], line[0]
    height = max(word.bottom - word.top for word in (*row[-3:], first))
    if _overlap(last, first) < _SAME_ROW:
        return False
    gap = first.left - last.right
    return -_TOUCHING <= gap < height * _CELL_GAP * 2


def _row(words: Sequence[WordBox]) -> Row:
    height = median([word.bottom - word.top for word in words])
    cells: list[list[str]] = [[]]
    before: WordBox | None = None
    last_cell = words[0].left
    for word in words:
        is_apart = before is not None and word.left - before.right > height * _CELL_GAP
        if is_apart and not (len(cells) == 1 and _LABEL.fullmatch(" ".join(cells[0]))):
            cells.append([])
            last_cell = word.left
        cells[-1].append(word.text)
        before = word
    return Row(
        tuple(" ".join(cell) for cell in cells),
        words[0],
        last_cell,
        min(word.left for word in words),
        min(word.top for word in words),
        max(word.right for word in words),
        max(word.bottom for word in words),
        height,
    )


def _zone(rows: Sequence[Row]) -> Zone:
    steps = [below.bottom - above.bottom for above, below in pairwise(rows)]
    forward = [step for step in steps if step > 0]
    return Zone(
        tuple(rows),
        min(row.left for row in rows),
        max(row.right for row in rows),
        median(forward) if forward else rows[0].height,
    )
