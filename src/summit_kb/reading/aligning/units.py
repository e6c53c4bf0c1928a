"""The paragraphs of a text as they are aligned: whole, without what is repeated on each page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from summit_kb.domain.text import Block, BlockKind, ExtractedText

Place = tuple[int, int]
"""A block: its page (from 1) and its place on the page (from 0)."""

# So many blocks at the head or foot of a page may be repeated on the others.
_EDGE = 2
_LONGEST_REPEATED = 160
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:.{0,80}[\t ])?\W*\d{1,4}(?:\s?/\s?\d{1,4})?\W*")
_ENDED = re.compile(r"[.;:!?…”\"')\]]\s*$")
_LEAST_REPEATED_LETTERS = 12


@dataclass(frozen=True)
class Unit:
    """A paragraph, heading, list item or row; ``places`` are several when a page ends in it."""

    places: tuple[Place, ...]
    kind: BlockKind
    level: int
    text: str

    @property
    def page(self) -> int:
        return self.places[0][0]

    @property
    def length(self) -> int:
        """Letters and signs; spaces are no matter of length."""
        return len("".join(self.text.split()))


def units_of(text: ExtractedText) -> tuple[Unit, ...]:
    """Every paragraph with words in it, once; page headers and numbers are none."""
    repeated = _repeated(text) if text.paged else frozenset[Place]()
    units: list[Unit] = []
    for number, page in enumerate(text.pages, 1):
        first = True
        for index, block in enumerate(page.blocks):
            shown = _shown(block)
            if not shown or (number, index) in repeated:
                continue
            unit = Unit(((number, index),), block.kind, block.level, shown)
            joined = _joined(units[-1], unit) if first and number > 1 and units else None
            if joined is not None:
                units[-1] = joined
            else:
                units.append(unit)
            first = False
    return tuple(units)


def _shown(block: Block) -> str:
    """The words of a block in one line; cells stay parted."""
    cells = (" ".join(cell.split()) for cell in block.text.split("\t"))
    return " \t ".join(cells).strip()


def _repeated(text: ExtractedText) -> frozenset[Place]:
    """Blocks that stand at the same edge of other pages too, whatever number is in them."""
    edges = list(_edges(text))
    counts = Counter(edge.shape for edge in edges)
    most = max(2, len(text.pages) // 2)
    return frozenset(edge.place for edge in edges if edge.is_number or counts[edge.shape] >= most)


@dataclass(frozen=True)
class _Edge:
    """What stands at the head or foot of a page; ``shape`` are its words without numbers."""

    place: Place
    shape: tuple[bool, str]
    is_number: bool


def _edges(text: ExtractedText) -> Iterator[_Edge]:
    for number, page in enumerate(text.pages, 1):
        last = len(page.blocks) - 1
        for index, block in enumerate(page.blocks):
            is_foot = 2 * index > last
            if _EDGE <= index <= last - _EDGE or len(block.text) > _LONGEST_REPEATED:
                continue
            is_number = index in (0, last) and _is_page_number(block)
            shape = (is_foot, _DIGITS.sub("0", " ".join(block.text.split())))
            yield _Edge((number, index), shape, is_number)


def _is_page_number(block: Block) -> bool:
    plain = block.kind in (BlockKind.PARAGRAPH, BlockKind.TABLE_ROW)
    return plain and _PAGE_NUMBER.fullmatch(block.text.strip()) is not None


def _joined(before: Unit, after: Unit) -> Unit | None:
    """The paragraph that goes on behind the page, or None; repeated words stand once."""
    overlap = _overlap(before.text, after.text)
    if not overlap and not _goes_on(before, after):
        return None
    rest = after.text[overlap:].strip()
    text = before.text if not rest else f"{before.text} {rest}"
    return replace(before, places=(*before.places, *after.places), text=text)


def _overlap(before: str, after: str) -> int:
    """How many letters of ``after`` are the end of ``before`` already; 0 when it is by chance."""
    longest = min(len(before), len(after))
    for length in range(longest, _LEAST_REPEATED_LETTERS - 1, -1):
        if before.endswith(after[:length]):
            at_word = length == len(before) or before[-length - 1].isspace()
            if at_word:
                return length
    return 0


def _goes_on(before: Unit, after: Unit) -> bool:
    parted = (BlockKind.TABLE_ROW, BlockKind.HEADING)
    if before.kind in parted or after.kind in parted or _ENDED.search(before.text):
        return False
    return after.kind is BlockKind.PARAGRAPH and after.text[:1].islower()
