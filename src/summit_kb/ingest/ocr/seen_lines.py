"""Tesseract's table as lines of words with their places, what is no text left out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median, quantiles
from typing import NamedTuple

from summit_kb.domain.text import WordBox
from summit_kb.ingest.clean import clean

_COLUMNS = 12
_WORD = "5"
# Signs of stamps, pens and dust; real words are nearly always seen more clearly.
_UNSURE = 30
_UNSURE_SIGN = 60
_SURE = 80
_FEWEST_IN_PROSE = 4
_DRAWN = "|_¬`~^\\"  # what rules and frames are taken for
_CODE = re.compile(r"[\w./-]*[A-ZĐ]{2,}[\w./-]*[/-][\w./-]*|[/-][A-ZĐ][\w./-]*")
_SPECK = 0.3
_UPRIGHT = 2.5
_POINTS = 72
_FEWEST_FOR_SLOPE = 5
_LEVEL = 0.001
_ALIKE = 1.5

Rails = tuple[float, float]


class Seen(NamedTuple):
    """A word in pixels, and how sure Tesseract is of it, 0 to 100."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: int
    block: str

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True)
class SeenWord:
    """A word in points on the shown page."""

    box: WordBox
    confidence: int


SeenLine = tuple[SeenWord, ...]


def read_lines(tsv: str, dpi: float) -> tuple[SeenLine, ...]:
    """Lines in reading order; the boxes of one line are equally high, as those of type are."""
    lines = [line for line in _without_noise(_table(tsv)) if line]
    slope = _slope(lines)
    rails = [_rails(line, slope) for line in lines]
    even = _evened(rails, [line[0].block for line in lines])
    placed = zip(lines, even, strict=True)
    return tuple(_placed(line, slope, edges, _POINTS / dpi) for line, edges in placed)


def _table(tsv: str) -> list[list[Seen]]:
    rows = [line.split("\t") for line in tsv.splitlines()[1:]]
    words = [row for row in rows if len(row) == _COLUMNS and row[0] == _WORD]
    return [
        [_seen(row) for row in line if row[-1].strip()]
        for _, line in groupby(words, key=lambda row: row[1:5])
    ]


def _seen(row: Sequence[str]) -> Seen:
    left, top, width, height = map(int, row[6:10])
    text = "".join(clean(row[11]).split())
    sure = min(100, max(0, round(float(row[10]))))
    return Seen(text, left, top, left + width, top + height, sure, row[2])


def _without_noise(lines: Sequence[Sequence[Seen]]) -> list[list[Seen]]:
    heights = [word.height for line in lines for word in line]
    usual = median(heights) if heights else 0.0
    return [
        [word for word in line if _is_text(word, usual, in_prose=_is_prose(line))] for line in lines
    ]


def _is_prose(line: Sequence[Seen]) -> bool:
    """Whether most of the line is well seen: there an unsure word is a word all the same."""
    return len(line) >= _FEWEST_IN_PROSE and median(w.confidence for w in line) >= _SURE


def _is_text(word: Seen, usual: float, *, in_prose: bool) -> bool:
    if not any(map(str.isalnum, word.text)):
        is_drawn = not word.text.strip(_DRAWN)
        return not is_drawn and word.confidence >= _UNSURE_SIGN
    if word.height < usual * _SPECK:
        return False
    is_upright = word.height > usual * _UPRIGHT and word.right - word.left < word.height
    if is_upright and len(word.text) > 1:
        return False  # what stands along a margin is read across as nonsense
    return in_prose or word.confidence >= _UNSURE or _CODE.fullmatch(word.text) is not None


def _slope(lines: Iterable[Sequence[Seen]]) -> float:
    """How far lines fall to the right, in pixels a pixel: a page lies crooked as a whole."""
    slopes = [_fall(line) for line in lines if len(line) >= _FEWEST_FOR_SLOPE]
    slope = median(slopes) if slopes else 0.0
    return slope if abs(slope) >= _LEVEL else 0.0


def _fall(line: Sequence[Seen]) -> float:
    """Slope of the straight line through the feet of the words, by least squares."""
    xs = [(word.left + word.right) / 2 for word in line]
    middle_x = sum(xs) / len(xs)
    middle_y = sum(word.bottom for word in line) / len(line)
    spread = sum((x - middle_x) ** 2 for x in xs)
    rise = sum((x - middle_x) * (word.bottom - middle_y) for x, word in zip(xs, line, strict=True))
    return rise / spread if spread else 0.0


def _rails(line: Sequence[Seen], slope: float) -> Rails:
    """Upper and lower edge of a line, as if it did not fall."""
    shifts = [slope * (word.left + word.right) / 2 for word in line]
    tops = [word.top - shift for word, shift in zip(line, shifts, strict=True)]
    bottoms = [word.bottom - shift for word, shift in zip(line, shifts, strict=True)]
    return _edge(tops, 0), _edge(bottoms, -1)


def _evened(rails: Sequence[Rails], blocks: Sequence[str]) -> list[Rails]:
    """Lines of one block equally high: ink is not as high as type where nothing hangs down."""
    heights: dict[str, list[float]] = defaultdict(list)
    for (top, bottom), block in zip(rails, blocks, strict=True):
        heights[block].append(bottom - top)
    usual = {block: median(found) for block, found in heights.items()}
    return [_as_high(edges, usual[block]) for edges, block in zip(rails, blocks, strict=True)]


def _as_high(rails: Rails, height: float) -> Rails:
    top, bottom = rails
    if not height / _ALIKE <= bottom - top <= height * _ALIKE:
        return rails
    middle = (top + bottom) / 2
    return middle - height / 2, middle + height / 2


def _placed(line: Sequence[Seen], slope: float, rails: Rails, scale: float) -> SeenLine:
    top, bottom = rails
    words: list[SeenWord] = []
    for word in line:
        shift = slope * (word.left + word.right) / 2
        left, right = word.left * scale, word.right * scale
        box = WordBox(word.text, left, (top + shift) * scale, right, (bottom + shift) * scale)
        words.append(SeenWord(box, word.confidence))
    return tuple(words)


def _edge(values: Sequence[float], which: int) -> float:
    """The upper or lower edge most words reach; one that sticks out, a pen's stroke, does not."""
    if len(values) < _FEWEST_FOR_SLOPE:
        return min(values) if which == 0 else max(values)
    return quantiles(values, n=8, method="inclusive")[which]
