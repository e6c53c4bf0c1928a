"""Where the words of an anchor may stand in a text, and what speaks for each place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from summit_kb.domain.note import Anchor
from summit_kb.reading.anchoring.alike import Grams, likeness, likeness_at_edge, nearest
from summit_kb.reading.anchoring.letters import Letters, NotedText

# Words that stand in more places than these are no quotation.
_MOST = 400
# What is known of a side where the anchor has no words, or too few to tell anything.
_UNKNOWN = 0.5
_FEWEST_LETTERS = 6
# Runs of so many letters do not come about by chance in a few hundred others.
_RUN = 6
_FEWEST_RUNS = 40
_BESIDE = 16


@dataclass(frozen=True)
class Candidate:
    """Letters ``first`` to ``last`` (not included) of a text.

    ``likeness`` is that of the words themselves, ``prefix`` and ``suffix`` those of what stands
    around them, all 0 to 1.
    """

    first: int
    last: int
    likeness: float
    prefix: float
    suffix: float

    @property
    def around(self) -> float:
        return self.prefix + self.suffix

    @property
    def weaker_side(self) -> float:
        return min(self.prefix, self.suffix)

    @property
    def stronger_side(self) -> float:
        return max(self.prefix, self.suffix)


class Support(NamedTuple):
    """The shares of a neighbourhood that are still ``above`` and ``below``; both make 1 at most."""

    above: float
    below: float

    @property
    def whole(self) -> float:
        return self.above + self.below


class Wanted:
    """The words of an anchor as letters, made once."""

    def __init__(self, anchor: Anchor) -> None:
        self.anchor = anchor
        joined = Letters.of(anchor.prefix + anchor.exact + anchor.suffix)
        first, last = joined.within(len(anchor.prefix), len(anchor.prefix) + len(anchor.exact))
        self.exact, self.folded = joined.exact[first:last], joined.folded[first:last]
        self.prefix, self.suffix = joined.folded[:first], joined.folded[last:]
        # Words that were cut through may stand within words again, others may not.
        self.begins = bool(first < last and joined.begins[first])
        self.finishes = bool(first < last and joined.finishes[last - 1])
        self._above, self._below = _runs(anchor.above), _runs(anchor.below)

    def __len__(self) -> int:
        return len(self.exact)

    def equal(self, text: NotedText) -> list[Candidate]:
        """The places where just these words stand; none when they stand nearly everywhere."""
        found: list[Candidate] = []
        for first in _occurrences(self.exact, text.letters.exact):
            last = first + len(self.exact)
            if self._fits(text.letters, first, last):
                found.append(self._judged(text.letters, first, last, 1.0))
                if len(found) > _MOST:
                    return []
        return found

    def alike(self, text: NotedText, grams: Grams) -> list[Candidate]:
        """The places where something like these words stands, accents left aside."""
        letters = text.letters
        found: list[Candidate] = []
        for one in grams.find(self.folded):
            first = _edge(letters.begins, one.start, -1) if self.begins else one.start
            last = _edge(letters.finishes, one.end - 1, 1) + 1 if self.finishes else one.end
            found.append(self._judged(letters, first, last, one.likeness))
        return found

    def between(self, text: NotedText, grams: Grams) -> list[Candidate]:
        """What stands now between words like those that stood around, whatever it is."""
        found: list[Candidate] = []
        if min(len(self.prefix), len(self.suffix)) < _FEWEST_LETTERS:
            return found
        letters = text.letters.folded
        for whole in grams.find(self.prefix + self.folded + self.suffix):
            low = max(0, whole.start - len(self))
            before = nearest(self.prefix, letters[low : whole.end])
            first = low + before.end if before else 0
            after = nearest(self.suffix, letters[first : whole.end + len(self)])
            last = first + after.start if after else 0
            if before and after and first < last:
                like = likeness(self.folded, letters[first:last])
                found.append(self._judged(text.letters, first, last, like))
        return found

    def support(self, text: NotedText, one: Candidate) -> Support:
        """How much of the neighbourhood above and below stands there still.

        Order counts: what stood above speaks for a place only from above.
        """
        letters, anchor = text.letters.folded, self.anchor
        reach = len(anchor.above) + len(anchor.below)
        above = _runs(letters[max(0, one.first - reach) : one.first])
        below = _runs(letters[one.last : one.last + reach])
        runs = max(len(self._above) + len(self._below), _FEWEST_RUNS)
        return Support(len(self._above & above) / runs, len(self._below & below) / runs)

    @property
    def is_repeated(self) -> bool:
        """Whether the words stand in their own neighbourhood again, which then tells nothing."""
        return self.folded in self.anchor.above or self.folded in self.anchor.below

    def nearest_sides(self, text: NotedText, one: Candidate) -> float:
        """How like the letters right beside are to what they were, on the side that is less so."""
        letters = text.letters.folded
        before, after = self.prefix[-_BESIDE:], self.suffix[:_BESIDE]
        return min(
            likeness(before, letters[max(0, one.first - len(before)) : one.first]),
            likeness(after, letters[one.last : one.last + len(after)]),
        )

    def in_reach(self, one: Candidate, other: Candidate) -> bool:
        """Whether two places are near enough to have their neighbourhood in common."""
        return abs(one.first - other.first) < 2 * (len(self.anchor.above) + len(self.anchor.below))

    def _fits(self, letters: Letters, first: int, last: int) -> bool:
        begins = not self.begins or bool(letters.begins[first])
        return begins and (not self.finishes or bool(letters.finishes[last - 1]))

    def _judged(self, letters: Letters, first: int, last: int, likeness: float) -> Candidate:
        reach = 2 * max(len(self.prefix), len(self.suffix)) + _FEWEST_LETTERS
        before = letters.folded[max(0, first - reach) : first]
        after = letters.folded[last : last + reach]
        return Candidate(
            first,
            last,
            likeness,
            _side(self.prefix[::-1], before[::-1]),
            _side(self.suffix, after),
        )


def _runs(letters: str) -> set[str]:
    return {letters[at : at + _RUN] for at in range(len(letters) - _RUN + 1)}


def _side(wanted: str, there: str) -> float:
    """How like what was on one side is to what is there now."""
    if len(wanted) >= _FEWEST_LETTERS:
        return likeness_at_edge(wanted, there)
    # The edge of the document: still there, or something has come before it.
    return 1.0 if there[: len(wanted) + 1] == wanted else _UNKNOWN


def _edge(edges: NDArray[np.bool_], at: int, step: int) -> int:
    """From ``at`` outwards to the next edge of a word, if it is near; a word has few letters."""
    from_here = at
    for _ in range(_FEWEST_LETTERS):
        if not 0 <= from_here < len(edges):
            break
        if edges[from_here]:
            return from_here
        from_here += step
    return at


def _occurrences(words: str, text: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)
