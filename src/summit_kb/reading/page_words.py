"""The words of one page: one text, and where on the page each piece of it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from summit_kb.domain.text import WordBox
from summit_kb.reading.boxes import Box, Boxes, around
from summit_kb.reading.lines import line_boxes, line_numbers, line_starts

# How little a word beside counts against a line above, when the nearest word is looked for.
_BESIDE_WEIGHT = 0.1
_WORDS_OF_TITLE = 5
_BREADTHS = {
    **dict.fromkeys(".,;:!'’‘|ijlìíĩỉịI·", 0.5),
    **dict.fromkeys('()[]/-–“”"tfr', 0.65),
    **dict.fromkeys("mwMW—…%@", 1.6),
}


class PageWords:
    """Words in reading order, kept small: a long document keeps them for every page.

    ``text`` joins the words with one space; ``starts`` and ``ends`` are each word's offsets in it.
    """

    def __init__(self, words: Sequence[WordBox]) -> None:
        self.text = " ".join(word.text for word in words)
        lengths = np.array([len(word.text) for word in words], np.int32)
        self.ends = np.cumsum(lengths + 1, dtype=np.int32) - 1
        self.starts = self.ends - lengths
        self.boxes: Boxes = np.array(
            [(word.left, word.top, word.right, word.bottom) for word in words], np.float32
        ).reshape(-1, 4)
        self.lines = line_numbers(self.boxes)
        self.line_starts = line_starts(self.lines)
        self.line_boxes = line_boxes(self.boxes, self.line_starts)

    def __len__(self) -> int:
        return len(self.starts)

    def word(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]

    def words_in(self, start: int, end: int) -> range:
        """The words that hold any character of ``text[start:end]``."""
        first = int(np.searchsorted(self.ends, start, side="right"))
        last = int(np.searchsorted(self.starts, end, side="left"))
        return range(first, max(first, last))

    def line_of(self, word: int) -> range:
        """The words of the line that ``word`` stands on."""
        line = self.lines[word]
        return range(int(self.line_starts[line]), int(self.line_starts[line + 1]))

    def at(self, x: float, y: float) -> int | None:
        """The word whose rectangle holds the point."""
        left, top, right, bottom = self.boxes.T
        inside = np.flatnonzero((left <= x) & (x < right) & (top <= y) & (y < bottom))
        return int(inside[0]) if len(inside) else None

    def nearest(self, x: float, y: float) -> int | None:
        """The word closest to the point, its own line before the lines around it."""
        if len(self) == 0:
            return None
        left, top, right, bottom = self.boxes.T
        beside = np.maximum(np.maximum(left - x, x - right), 0)
        above = np.maximum(np.maximum(top - y, y - bottom), 0)
        return int(np.argmin(beside * _BESIDE_WEIGHT + above))

    def top_of(self, title: str) -> float | None:
        """How high on the page the first words of a heading stand."""
        wanted = " ".join(title.rstrip("…").split()[:_WORDS_OF_TITLE]).casefold()
        start = self.text.casefold().find(wanted)
        if not wanted or start < 0:
            return None
        words = self.words_in(start, start + 1)
        return float(self.boxes[words.start, 1]) if words else None

    def whole_lines(self, words: range) -> list[Box]:
        """Rectangles of ``words``, one a line, as high as the line: for a selection."""
        return [
            Box(
                box.left,
                float(self.line_boxes[line, 1]),
                box.right,
                float(self.line_boxes[line, 3]),
            )
            for line, box in self._by_line(words)
        ]

    def span_boxes(self, start: int, end: int) -> list[Box]:
        """Rectangles of ``text[start:end]``, one a line; a part of a word gets its share."""
        words = self.words_in(start, end)
        found: list[Box] = []
        for _line, box in self._by_line(words):
            found.append(box)
        if found:
            found[0] = Box(self._edge(words[0], start), *_rest(found[0]))
            last = found[-1]
            found[-1] = Box(last.left, last.top, self._edge(words[-1], end), last.bottom)
        return found

    def _by_line(self, words: range) -> Iterator[tuple[int, Box]]:
        at = words.start
        while at < words.stop:
            stop = min(self.line_of(at).stop, words.stop)
            yield int(self.lines[at]), around(self.boxes[at:stop])
            at = stop

    def _edge(self, word: int, offset: int) -> float:
        """Where ``offset`` falls across the width of ``word``."""
        left, right = float(self.boxes[word, 0]), float(self.boxes[word, 2])
        text, inside = self.word(word), offset - int(self.starts[word])
        share = _breadth(text[: max(inside, 0)]) / max(_breadth(text), 0.1)
        return left + (right - left) * share


def _rest(box: Box) -> tuple[float, float, float]:
    return box.top, box.right, box.bottom


def _breadth(text: str) -> float:
    """About how wide letters are beside each other: a comma is no "m"."""
    return sum(_BREADTHS.get(letter, 1.2 if letter.isupper() else 1.0) for letter in text)
