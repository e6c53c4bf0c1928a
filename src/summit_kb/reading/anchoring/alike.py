"""How alike two runs of letters are, and where in a text something like a pattern stands.

Distances (letters put in, left out or replaced) are counted by Myers' bit vectors: G. Myers, "A
Fast Bit-Vector Algorithm for Approximate String Matching Based on Dynamic Programming", J. ACM
46(3), 1999, in the form of H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau
Edit Distances", Nordic J. of Computing 10, 2003. Python's whole numbers are as long as the pattern.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_GRAM = 4
_CODES = 1 << 16
# Of a text the stretches that share most grams with the pattern are looked at closely.
_LOOKED_AT = 12
_LEAST_GRAMS = 0.12


class Alike(NamedTuple):
    """``text[start:end]`` is like the pattern; ``likeness`` is 1 for equal, 0 for nothing."""

    start: int
    end: int
    likeness: float


def likeness_at_edge(pattern: str, text: str) -> float:
    """How like ``pattern`` the beginning of ``text`` is, as much of it as fits best; 0 to 1."""
    if not pattern:
        return 1.0
    distance, _end = _best_prefix(pattern, text[: len(pattern) + len(pattern) // 4 + 2])
    return max(0.0, 1.0 - distance / len(pattern))


def likeness(one: str, other: str) -> float:
    """How like two runs of letters are as wholes, 0 to 1."""
    if not one or not other:
        return float(one == other)
    *_, distance = _distances(one, other, anchored=True)
    return 1.0 - distance / max(len(one), len(other))


class Grams:
    """The grams (runs of four letters) of a text, made once for all patterns."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._codes = _codes(text)

    def find(self, pattern: str) -> list[Alike]:
        """The places most like ``pattern``, best first, none overlapping another."""
        size = len(pattern)
        if size < _GRAM or len(self.text) < _GRAM:
            return []
        slack = size // 3 + _GRAM
        found: list[Alike] = []
        for middle in self._windows(pattern):
            low = max(0, middle - size // 2 - slack)
            high = min(len(self.text), middle + size // 2 + slack + 1)
            best = nearest(pattern, self.text[low:high])
            if best is not None:
                found.append(Alike(best.start + low, best.end + low, best.likeness))
        found.sort(key=lambda one: -one.likeness)
        return _apart(found)

    def _windows(self, pattern: str) -> Iterator[int]:
        """The middles of stretches as long as the pattern that share most grams with it."""
        wanted = np.zeros(_CODES, np.bool_)
        wanted[_codes(pattern)] = True
        size = len(pattern)
        hits = np.concatenate(([0], np.cumsum(wanted[self._codes], dtype=np.int32)))
        width = min(size, len(hits) - 1)
        shared: NDArray[np.int32] = hits[width:] - hits[:-width]
        least = max(1, round(_LEAST_GRAMS * size))
        for _ in range(_LOOKED_AT):
            at = int(np.argmax(shared))
            if shared[at] < least:
                return
            yield at + width // 2
            shared[max(0, at - width // 2) : at + width // 2 + 1] = 0


def nearest(pattern: str, text: str) -> Alike | None:
    """What in ``text`` is most like ``pattern``; None when nothing of it is."""
    size = len(pattern)
    best, end = size, 0
    for at, distance in enumerate(_distances(pattern, text, anchored=False), 1):
        if distance < best:
            best, end = distance, at
    if best >= size:
        return None
    _distance, length = _best_prefix(pattern[::-1], text[:end][::-1])
    return Alike(end - length, end, 1.0 - best / size)


def _best_prefix(pattern: str, text: str) -> tuple[int, int]:
    """The least distance of ``pattern`` to a beginning of ``text``, and how long that is."""
    best, length = len(pattern), 0
    for at, distance in enumerate(_distances(pattern, text, anchored=True), 1):
        if distance < best:
            best, length = distance, at
    return best, length


def _distances(pattern: str, text: str, *, anchored: bool) -> Iterator[int]:
    """After each letter of ``text``: the distance of ``pattern`` to what ends there.

    ``anchored``: to all of the text so far; otherwise to the best part of it.
    """
    size = len(pattern)
    full, top = (1 << size) - 1, 1 << (size - 1)
    places: dict[str, int] = {}
    for bit, letter in enumerate(pattern):
        places[letter] = places.get(letter, 0) | 1 << bit
    more, fewer, distance = full, 0, size
    for letter in text:
        same = places.get(letter, 0) | fewer
        diagonal = (((same & more) + more) ^ more) | same
        up = fewer | ~(diagonal | more) & full
        down = diagonal & more
        if up & top:
            distance += 1
        elif down & top:
            distance -= 1
        up = up << 1 | anchored
        more = (down << 1 | ~(diagonal | up)) & full
        fewer = diagonal & up & full
        yield distance


def _codes(text: str) -> NDArray[np.uint16]:
    letters = np.frombuffer(text.encode("utf-32-le"), np.uint32).astype(np.uint64)
    if len(letters) < _GRAM:
        return np.zeros(0, np.uint16)
    code = np.zeros(len(letters) - _GRAM + 1, np.uint64)
    for place in range(_GRAM):
        code = code * np.uint64(1_000_003) + letters[place : place + len(code)]
    return ((code ^ (code >> np.uint64(17))) & np.uint64(_CODES - 1)).astype(np.uint16)


def _apart(found: list[Alike]) -> list[Alike]:
    kept: list[Alike] = []
    for one in found:
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    return kept
