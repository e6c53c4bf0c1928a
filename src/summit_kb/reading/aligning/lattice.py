"""The best way through two texts in order, by dynamic programming, and how sure each step is.

A step takes m paragraphs of the left text and n of the right together, or lets one stand alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from summit_kb.reading.aligning.evidence import Floats, Shared
from summit_kb.reading.aligning.lengths import length_odds

Doubles = NDArray[np.float64]

MOST = 9
"""So many paragraphs of one text may say what one of the other does."""

_ALONE = -1.3
_TWO, _EACH_MORE, _TWO_TWO = -2.6, -0.7, -4.0
_ANCHORS_MOST = 9.0
_OTHERS = 0.5
_SURENESS = 2.0


@dataclass(frozen=True)
class Step:
    """``left`` paragraphs and ``right`` paragraphs."""

    left: int
    right: int

    @property
    def prior(self) -> float:
        more = self.left + self.right - 2
        if more <= 0:
            return 0.0
        return _TWO_TWO if min(self.left, self.right) > 1 else _TWO + _EACH_MORE * (more - 1)


_ALONE_STEPS = (Step(1, 0), Step(0, 1))
TOGETHER = (
    Step(1, 1),
    *(Step(1, more) for more in range(2, MOST + 1)),
    *(Step(more, 1) for more in range(2, MOST + 1)),
    Step(2, 2),
)


@dataclass(frozen=True)
class Taken:
    """A step of the best way, from ``left`` and ``right`` on; ``certainty`` is 0.5 to 1."""

    step: Step
    left: int
    right: int
    certainty: float


class Lattice:
    """``scores`` has for each step that is possible what it is worth at each place it may begin."""

    def __init__(
        self, shape: Floats, common: Shared, lengths: tuple[Floats, Floats], ratio: float
    ) -> None:
        self.rows, self.columns = shape.shape
        self.scores = {
            step: _scores(step, shape, common, lengths, ratio)
            for step in TOGETHER
            if step.left <= self.rows and step.right <= self.columns
        }

    def best(self) -> list[Taken]:
        """The steps from the beginning of both texts to their ends."""
        ahead = self._values(self.scores)
        behind = self._values({step: one[::-1, ::-1] for step, one in self.scores.items()})
        behind = behind[::-1, ::-1]
        path = list(self._path(ahead))[::-1]
        rows, columns = self._others(ahead, behind, path)
        whole = float(ahead[-1, -1])
        return [
            Taken(
                step, i, j, _sureness(whole, rows[i : i + step.left], columns[j : j + step.right])
            )
            for step, i, j in path
        ]

    def _values(self, scores: dict[Step, Floats]) -> Doubles:
        """What the best way to each place is worth."""
        made = np.full((self.rows + 1, self.columns + 1), -np.inf)
        along = _ALONE * np.arange(self.columns + 1)
        for i in range(self.rows + 1):
            row = made[i - 1] + _ALONE if i else np.where(along == 0, 0.0, -np.inf)
            for step, worth in scores.items():
                if step.left <= i:
                    come = made[i - step.left, : self.columns + 1 - step.right]
                    np.maximum(
                        row[step.right :], come + worth[i - step.left], out=row[step.right :]
                    )
            made[i] = np.maximum.accumulate(row - along) + along
        return made

    def _path(self, ahead: Doubles) -> Iterator[tuple[Step, int, int]]:
        """Backwards from the end: each step and where it begins."""
        i, j = self.rows, self.columns
        while i or j:
            step = max(self._into(i, j), key=lambda one: self._by(ahead, one, i, j))
            i, j = i - step.left, j - step.right
            yield step, i, j

    def _into(self, i: int, j: int) -> Iterator[Step]:
        for step in (*self.scores, *_ALONE_STEPS):
            if step.left <= i and step.right <= j:
                yield step

    def _by(self, ahead: Doubles, step: Step, i: int, j: int) -> float:
        i, j = i - step.left, j - step.right
        worth = self.scores.get(step)
        return float(ahead[i, j] + (_ALONE if worth is None else worth[i, j]))

    def _others(
        self, ahead: Doubles, behind: Doubles, path: Sequence[tuple[Step, int, int]]
    ) -> tuple[Doubles, Doubles]:
        """For each paragraph the best whole way that does something else with it."""
        rows, columns = np.full(self.rows, -np.inf), np.full(self.columns, -np.inf)
        for step in (*self.scores, *_ALONE_STEPS):
            worth = self.scores.get(step)
            high, wide = self.rows + 1 - step.left, self.columns + 1 - step.right
            through = ahead[:high, :wide] + behind[step.left :, step.right :]
            through += _ALONE if worth is None else worth
            for taken, i, j in path:
                if taken == step:
                    through[i, j] = -np.inf
            for more in range(step.left):
                part = rows[more : more + high]
                np.maximum(part, through.max(axis=1), out=part)
            for more in range(step.right):
                part = columns[more : more + wide]
                np.maximum(part, through.max(axis=0), out=part)
        return rows, columns


def _sureness(whole: float, *others: Doubles) -> float:
    """From how much the next best way falls short, for the paragraph that is least sure."""
    best = max((float(one.max()) for one in others if one.size), default=-np.inf)
    short = max(whole - best, 0.0)
    return 1 / (1 + math.exp(-min(short / _SURENESS, 50.0)))


def _scores(
    step: Step, shape: Floats, common: Shared, lengths: tuple[Floats, Floats], ratio: float
) -> Floats:
    high, wide = shape.shape[0] + 1 - step.left, shape.shape[1] + 1 - step.right
    ours = _windows(common.left, step.left, np.maximum)
    theirs = _windows(common.right, step.right, np.maximum)
    both = (ours * common.weights) @ theirs.T
    # The tenth number two paragraphs share says less than the first.
    worth = np.asarray(_ANCHORS_MOST * np.tanh(both / _ANCHORS_MOST), np.float32)
    worth += length_odds(
        _windows(lengths[0], step.left, np.add), _windows(lengths[1], step.right, np.add), ratio
    )
    worth += shape[:high, :wide] + np.float32(step.prior)
    for a, b in _pairs(step):
        worth += _OTHERS * np.minimum(shape[a : a + high, b : b + wide], 0)
    return worth


def _pairs(step: Step) -> Iterator[tuple[int, int]]:
    """The pairs of paragraphs within a step besides the first."""
    longest = max(step.left, step.right)
    for more in range(1, longest):
        yield min(more, step.left - 1), min(more, step.right - 1)


def _windows(rows: Floats, count: int, put: Callable[..., Floats]) -> Floats:
    """For each row what it and the next ``count - 1`` come to."""
    size = len(rows) + 1 - count
    made = rows[:size].copy()
    for more in range(1, count):
        put(made, rows[more : more + size], out=made)
    return made
