"""The way from one text of a page to another with the same words.

The text of a page is searched once; its matches are then shown on the drawn page, which has page
numbers and rules between the words, and in the text view, which has cells and paragraphs.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

import numpy as np
from numpy.typing import NDArray

# Qt marks the edges of tables with the two non-characters.
_WORD = re.compile(r"[^\s\ufdd0\ufdd1]+")
# A word that the other text lacks is not looked for farther than this.
_FARTHEST = 60
_MOST_MISSED = 0.02
_Ints = NDArray[np.int32]


class Correspondence:
    """Where pieces of ``text`` stand in ``other``."""

    def __init__(self, text: str, other: str) -> None:
        self._same = text == other
        if not self._same:
            ours, theirs = _words(text), _words(other)
            self._starts, self._ends = _edges(ours)
            self._other_starts, self._other_ends = _edges(theirs)
            self._partner = _partners([m[0] for m in ours], [m[0] for m in theirs])

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """``text[start:end]`` in the other text; None when none of its words is there."""
        if self._same:
            return start, end
        first = int(np.searchsorted(self._ends, start, side="right"))
        last = int(np.searchsorted(self._starts, end, side="left"))
        known = [word for word in range(first, last) if self._partner[word] >= 0]
        if not known:
            return None
        return self._shifted(known[0], start), self._shifted(known[-1], end)

    def _shifted(self, word: int, offset: int) -> int:
        """``offset`` moved along with ``word``, but not out of it."""
        partner = self._partner[word]
        inside = min(max(offset, int(self._starts[word])), int(self._ends[word]))
        return int(self._other_starts[partner]) + inside - int(self._starts[word])


def _words(text: str) -> list[re.Match[str]]:
    return list(_WORD.finditer(text))


def _edges(words: list[re.Match[str]]) -> tuple[_Ints, _Ints]:
    starts = np.array([word.start() for word in words], np.int32)
    return starts, np.array([word.end() for word in words], np.int32)


def _partners(ours: list[str], theirs: list[str]) -> _Ints:
    """For each of our words the place of the same word among theirs, in step; -1 for none."""
    partners = _in_step(ours, theirs)
    if np.count_nonzero(partners < 0) > _MOST_MISSED * len(ours):
        return _by_difference(ours, theirs)
    return partners


def _in_step(ours: list[str], theirs: list[str]) -> _Ints:
    """Quick, and right where the other text only has words more."""
    partners = np.full(len(ours), -1, np.int32)
    at = 0
    for index, word in enumerate(ours):
        for place in range(at, min(at + _FARTHEST, len(theirs))):
            if theirs[place] == word:
                partners[index], at = place, place + 1
                break
    return partners


def _by_difference(ours: list[str], theirs: list[str]) -> _Ints:
    """Slower, for texts that each have words of their own."""
    partners = np.full(len(ours), -1, np.int32)
    for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        places = np.arange(block.b, block.b + block.size)
        partners[block.a : block.a + block.size] = places
    return partners
