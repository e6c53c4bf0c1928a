"""A text into passages: 100 to 150 syllables, whole blocks, never across pages.

A block is cut only when it is longer than LONGEST_BLOCK: an argument keeps its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.vietnamese.syllables import WORD, words

TARGET = 100
LONGEST = 150
LONGEST_BLOCK = 300
_ENOUGH = 40  # a passage shorter than this takes the next heading in
_SENTENCE_END = re.compile(r"(?<=[.!?;:…])\s+|\n")


@dataclass(frozen=True)
class Passage:
    """``page`` is None for a text without pages; ``heading`` is the nearest above."""

    page: int | None
    heading: str | None
    text: str


def split(text: ExtractedText) -> Iterator[Passage]:
    """The passages of a text in reading order."""
    heading: str | None = None
    for page in text.pages:
        number = page.number if text.paged else None
        for blocks in _grouped(_pieces(page)):
            first = blocks[0]
            if first.kind is BlockKind.HEADING:
                heading = first.text
            yield Passage(number, heading, "\n".join(block.text for block in blocks))
            heading = next(
                (b.text for b in reversed(blocks) if b.kind is BlockKind.HEADING), heading
            )


def count_syllables(text: str) -> int:
    return len(words(text))


def _pieces(page: PageText) -> Iterator[tuple[Block, int]]:
    """Blocks with their lengths; a block that is too long comes in pieces."""
    for block in page.blocks:
        length = count_syllables(block.text)
        if length > LONGEST_BLOCK:
            yield from ((Block(block.kind, part), size) for part, size in _parts(block.text))
        elif length:
            yield block, length


def _grouped(pieces: Iterable[tuple[Block, int]]) -> Iterator[list[Block]]:
    group: list[Block] = []
    total = 0
    for block, length in pieces:
        is_full = total + length > LONGEST or total >= TARGET
        is_new_part = block.kind is BlockKind.HEADING and total >= _ENOUGH
        if group and (is_full or is_new_part):
            yield group
            group, total = [], 0
        group.append(block)
        total += length
    if group:
        yield group


def _parts(text: str) -> Iterator[tuple[str, int]]:
    """A long block cut at sentence ends, and where there are none, between words."""
    start = end = size = 0
    for begin, stop, length in _sentences(text):
        if size and size + length > TARGET:
            yield text[start:end].strip(), size
            start, size = begin, 0
        end, size = stop, size + length
    yield text[start:].strip(), size


def _sentences(text: str) -> Iterator[tuple[int, int, int]]:
    """Start, end and syllables of each sentence; an endless one comes in pieces."""
    begin = 0
    for stop in (*(match.end() for match in _SENTENCE_END.finditer(text)), len(text)):
        found = list(WORD.finditer(text, begin, stop))
        for cut in range(TARGET, len(found), TARGET) if len(found) > LONGEST_BLOCK else ():
            middle = found[cut].start()
            yield begin, middle, TARGET
            begin = middle
        rest = len(found) % TARGET or TARGET if len(found) > LONGEST_BLOCK else len(found)
        if stop > begin:
            yield begin, stop, rest
        begin = stop
