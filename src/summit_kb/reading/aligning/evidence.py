"""How well two paragraphs go together before anything is known of their order, as numbers.

Everything is a logarithm of odds: above 0 speaks for, below 0 against.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from summit_kb.domain.text import BlockKind
from summit_kb.reading.aligning.anchors import Anchors, Lexicon, anchors_of
from summit_kb.reading.aligning.marks import Mark, mark_of
from summit_kb.reading.aligning.units import Unit

Floats = NDArray[np.float32]

# What an anchor both have is worth, times how rare it is.
_WORTH = {"#": 1.3, "d": 1.2, "n": 1.0, "%": 1.0, "t": 0.7, "w": 0.6}
_NAMED_SAME, _NAMED_OTHER = 6.0, -7.0
_SAME, _OTHER, _ONE_ONLY = 1.6, -1.2, -0.4
_KIND_SAME, _HEADING_OTHER, _KIND_OTHER = 1.2, -2.2, -0.6
_HEADING_LEVEL = 0.5
_FIGURES_OTHER = -1.6
_SECTION_WORTH, _SECTION_MOST = 0.35, 5.0
_BELOW_WORTH, _BELOW_MOST = 0.5, 4.0


@dataclass(frozen=True)
class Side:
    """One text: its paragraphs, their marks and anchors, and their lengths in letters."""

    units: tuple[Unit, ...]
    marks: tuple[Mark | None, ...]
    anchors: tuple[Anchors, ...]
    lengths: Floats

    @classmethod
    def of(cls, units: Sequence[Unit], lexicon: Lexicon) -> Side:
        return cls(
            tuple(units),
            tuple(map(mark_of, units)),
            tuple(anchors_of(unit, lexicon) for unit in units),
            np.array([unit.length for unit in units], np.float32),
        )

    def part(self, start: int, end: int) -> Side:
        return Side(
            self.units[start:end],
            self.marks[start:end],
            self.anchors[start:end],
            self.lengths[start:end],
        )


@dataclass(frozen=True)
class Shared:
    """Which anchors that both texts have stand in which paragraph; ``weights`` by anchor."""

    left: Floats
    right: Floats
    weights: Floats


def shared(left: Side, right: Side) -> Shared:
    """Anchors of both sides as rows of noughts and ones."""
    counts = [Counter(key for one in side.anchors for key in one.keys) for side in (left, right)]
    keys = sorted(counts[0].keys() & counts[1].keys())
    column = {key: at for at, key in enumerate(keys)}
    most = max(len(left.units), len(right.units)) + 1
    weights = [
        _WORTH.get(key[0], 0.6) * math.log(most / max(counts[0][key], counts[1][key]))
        for key in keys
    ]
    return Shared(_rows(left, column), _rows(right, column), np.array(weights, np.float32))


def _rows(side: Side, column: dict[str, int]) -> Floats:
    made = np.zeros((len(side.units), len(column)), np.float32)
    for row, anchors in enumerate(side.anchors):
        for key in anchors.keys:
            at = column.get(key)
            if at is not None:
                made[row, at] = 1.0
    return made


def shape(left: Side, right: Side, common: Shared) -> Floats:
    """What kind, numbering and figures of single paragraphs say, and the sections they head."""
    made = _kinds(left, right) + _marks(left, right) + _figures(left, right)
    below = made + np.asarray((common.left * common.weights) @ common.right.T, np.float32)
    return made + _sections(left, right, common) + _next_below(left, right, below)


def _kinds(left: Side, right: Side) -> Floats:
    made = np.full((len(left.units), len(right.units)), _KIND_OTHER, np.float32)
    ours = np.array([unit.kind.value for unit in left.units])
    theirs = np.array([unit.kind.value for unit in right.units])
    made[ours[:, None] == theirs[None, :]] = _KIND_SAME
    heads, other_heads = ours == BlockKind.HEADING.value, theirs == BlockKind.HEADING.value
    made[heads[:, None] != other_heads[None, :]] = _HEADING_OTHER
    levels = np.array([unit.level for unit in left.units])
    other_levels = np.array([unit.level for unit in right.units])
    both = heads[:, None] & other_heads[None, :]
    made[both & (levels[:, None] == other_levels[None, :])] += _HEADING_LEVEL
    return made


def _marks(left: Side, right: Side) -> Floats:
    made = np.zeros((len(left.units), len(right.units)), np.float32)
    for row, mark in enumerate(left.marks):
        for column, other in enumerate(right.marks):
            if mark is not None or other is not None:
                made[row, column] = _mark_worth(mark, other)
    return made


def _mark_worth(mark: Mark | None, other: Mark | None) -> float:
    if mark is None or other is None:
        return _ONE_ONLY
    if mark.level != other.level:
        return _OTHER
    if mark.is_named:
        return _NAMED_SAME if mark == other else _NAMED_OTHER
    return _SAME if mark == other else _OTHER


def _figures(left: Side, right: Side) -> Floats:
    """Two paragraphs that both have figures, and none in common, hardly say the same."""
    keys = {key: at for at, key in enumerate({k for one in left.anchors for k in one.figures})}
    ours = np.zeros((len(left.units), len(keys) + 1), np.float32)
    theirs = np.zeros((len(right.units), len(keys) + 1), np.float32)
    for row, anchors in enumerate(left.anchors):
        ours[row, [keys[key] for key in anchors.figures]] = 1
    for row, anchors in enumerate(right.anchors):
        theirs[row, [keys[key] for key in anchors.figures if key in keys]] = 1
    have = np.array([bool(one.figures) for one in left.anchors], np.bool_)
    other_have = np.array([bool(one.figures) for one in right.anchors], np.bool_)
    none = (ours @ theirs.T == 0) & have[:, None] & other_have[None, :]
    return np.where(none, np.float32(_FIGURES_OTHER), np.float32(0))


def _sections(left: Side, right: Side, common: Shared) -> Floats:
    """Headings go together when what stands below them does: numbers change, sections go."""
    made = np.zeros((len(left.units), len(right.units)), np.float32)
    ours, theirs = _headed(left), _headed(right)
    if not ours or not theirs or not len(common.weights):
        return made
    rows = np.stack([common.left[start:end].max(axis=0) for start, end in ours])
    columns = np.stack([common.right[start:end].max(axis=0) for start, end in theirs])
    weights = common.weights * _rarity(rows, columns)
    both = (rows * weights) @ columns.T
    both = np.minimum(both * _SECTION_WORTH, _SECTION_MOST)
    both -= both.mean()
    for row, (start, _end) in enumerate(ours):
        for column, (other, _other_end) in enumerate(theirs):
            made[start, other] = both[row, column]
    return made


def _next_below(left: Side, right: Side, below: Floats) -> Floats:
    """For two headings what the paragraphs right below them say of each other."""
    made = np.zeros(below.shape, np.float32)
    for start, end in _headed(left):
        for other, other_end in _headed(right):
            if start + 1 < end and other + 1 < other_end:
                worth = float(below[start + 1, other + 1])
                made[start, other] = _BELOW_WORTH * min(max(worth, -_BELOW_MOST), _BELOW_MOST)
    return made


def _headed(side: Side) -> list[tuple[int, int]]:
    """Each heading with where the next one stands."""
    heads = [at for at, unit in enumerate(side.units) if unit.kind is BlockKind.HEADING]
    return list(pairwise([*heads, len(side.units)])) if heads else []


def _rarity(rows: Floats, columns: Floats) -> Floats:
    """Less for what stands in most sections."""
    most = max(len(rows), len(columns)) + 1
    counts = np.maximum(np.maximum(rows.sum(axis=0), columns.sum(axis=0)), 1)
    return (np.log(most / counts) / math.log(most)).astype(np.float32)
