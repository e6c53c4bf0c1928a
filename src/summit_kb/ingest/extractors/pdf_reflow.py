"""Pages whose content order is broken: told by their lone vowels, mended by position.

A PDF that takes accented letters from a second font draws each of them on its own; text in
content order then reads "đ ầu t ư". Sorting the characters by where they stand gives the words
back. Two columns side by side are told apart by the gap only, so this is a last resort.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summit_kb.ingest.extractors.pdf_words import Glyphs, Word
from summit_kb.vietnamese.normal import nfc

BROKEN_SHARE = 0.15
"""Broken pages have at least 0.285 (5th percentile), whole ones at most 0.13 (2,245 pages)."""

_KEPT_IF_BELOW = 0.6
_FEWEST_TOKENS = 20
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORT = 2
_SAME_LINE = 0.3
_WORD_GAP = 0.18
_COLUMN_GAP = 3.0


def lone_share(texts: Iterable[str]) -> float:
    """Share of tokens that are one or two accented vowels or đ and nothing else."""
    tokens = _LETTERS.findall(nfc(" ".join(texts)))
    if len(tokens) < _FEWEST_TOKENS:
        return 0.0
    lone = sum(len(token) <= _SHORT and all(map(_is_accented, token)) for token in tokens)
    return lone / len(tokens)


def mended_lines(glyphs: Glyphs, lines: list[list[Word]]) -> list[list[Word]] | None:
    """Lines by position when the page is broken and that clearly helps, else None."""
    share = lone_share(word.text for line in lines for word in line)
    if share < BROKEN_SHARE:
        return None
    mended = reflow(glyphs)
    better = lone_share(word.text for line in mended for word in line)
    return mended if better <= share * _KEPT_IF_BELOW else None


@dataclass(slots=True)
class _Letter:
    text: str
    baseline: float
    left: float
    bottom: float
    right: float
    top: float

    @property
    def em(self) -> float:
        return max(self.top - self.bottom, 0.1)


def reflow(glyphs: Glyphs) -> list[list[Word]]:
    """Lines of words, top to bottom and left to right, by where the characters stand."""
    rows: list[list[_Letter]] = []
    for letter in sorted(_letters(glyphs), key=lambda letter: -letter.baseline):
        row = rows[-1] if rows else None
        if row is not None and row[0].baseline - letter.baseline < row[0].em * _SAME_LINE:
            row.append(letter)
        else:
            rows.append([letter])
    lines: list[list[Word]] = []
    for row in rows:
        row.sort(key=lambda letter: letter.left)
        lines.extend(_lines_of(row))
    return lines


def _letters(glyphs: Glyphs) -> list[_Letter]:
    letters: list[_Letter] = []
    for index, text in enumerate(glyphs.text):
        if text.isspace() or text == "\0" or glyphs.is_generated(index):
            continue
        if unicodedata.combining(text) and letters:
            letters[-1].text += text  # a mark drawn apart stays with its letter
            continue
        left, bottom, right, top = glyphs.box(index)
        _x, baseline = glyphs.origin(index)
        letters.append(_Letter(text, baseline, left, bottom, right, top))
    return letters


def _lines_of(row: Sequence[_Letter]) -> list[list[Word]]:
    lines: list[list[Word]] = [[]]
    held: list[_Letter] = []
    for letter in row:
        gap = letter.left - held[-1].right if held else 0.0
        if held and gap > letter.em * _WORD_GAP:
            lines[-1].append(_word(held))
            held = []
            if gap > letter.em * _COLUMN_GAP:
                lines.append([])
        held.append(letter)
    if held:
        lines[-1].append(_word(held))
    return [line for line in lines if line]


def _word(letters: Sequence[_Letter]) -> Word:
    return Word(
        "".join(letter.text for letter in letters),
        min(letter.left for letter in letters),
        min(letter.bottom for letter in letters),
        max(letter.right for letter in letters),
        max(letter.top for letter in letters),
    )


def _is_accented(letter: str) -> bool:
    lower = letter.lower()
    if lower == "đ":
        return True
    bare = unicodedata.normalize("NFD", lower)
    return len(bare) > 1 and bare[0] in "aeiouy"
