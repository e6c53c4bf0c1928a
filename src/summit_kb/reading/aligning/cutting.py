"""Long texts are cut where it is sure that both are at the same place."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

import numpy as np

from summit_kb.reading.aligning.evidence import Shared, Side

# So many pairs of paragraphs are weighed in one go, in some 30 megabytes.
_AT_ONCE = 400_000
_RARE = 2.0

Piece = tuple[range, range]


def cuts(left: Side, right: Side, common: Shared) -> Iterator[Piece]:
    """Pieces that hold all paragraphs of both sides in order; one piece where that can be."""
    whole = (range(len(left.units)), range(len(right.units)))
    if len(whole[0]) * len(whole[1]) <= _AT_ONCE:
        yield whole
        return
    yield from _cut(whole, _sure_pairs(left, right, common))


def _cut(piece: Piece, pairs: list[tuple[int, int]]) -> Iterator[Piece]:
    """Halved at the sure pair nearest the middle, or in proportion, until it is small enough."""
    rows, columns = piece
    if len(rows) * len(columns) <= _AT_ONCE or min(len(rows), len(columns)) < 2:
        yield piece
        return
    inside = [(i, j) for i, j in pairs if i > rows.start and j > columns.start]
    middle = (rows.start + rows.stop) // 2
    row, column = min(
        inside,
        key=lambda pair: abs(pair[0] - middle),
        default=(middle, (columns.start + columns.stop) // 2),
    )
    before = [pair for pair in inside if pair[0] < row and pair[1] < column]
    behind = [pair for pair in inside if pair[0] > row and pair[1] > column]
    yield from _cut((range(rows.start, row), range(columns.start, column)), before)
    yield from _cut((range(row, rows.stop), range(column, columns.stop)), behind)


def _sure_pairs(left: Side, right: Side, common: Shared) -> list[tuple[int, int]]:
    """Paragraphs with the same named number, or that alone share what is rare; in order."""
    pairs = [*_named(left, right), *_rare(common)]
    return _rising(sorted(set(pairs)))


def _named(left: Side, right: Side) -> Iterator[tuple[int, int]]:
    sides = [
        Counter(mark for mark in side.marks if mark is not None and mark.is_named)
        for side in (left, right)
    ]
    places = {mark: at for at, mark in enumerate(right.marks)}
    for at, mark in enumerate(left.marks):
        if mark is not None and sides[0][mark] == sides[1][mark] == 1:
            yield at, places[mark]


def _rare(common: Shared) -> Iterator[tuple[int, int]]:
    """Pairs joined by two anchors or more that stand nowhere else in either text."""
    once = (common.left.sum(axis=0) == 1) & (common.right.sum(axis=0) == 1)
    found: Counter[tuple[int, int]] = Counter()
    for column in np.nonzero(once)[0]:
        row = int(common.left[:, column].argmax())
        found[row, int(common.right[:, column].argmax())] += 1
    return (pair for pair, count in found.items() if count >= _RARE)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many as keep their order on both sides."""
    tops: list[int] = []
    at: list[int] = []
    below: list[int] = []
    for index, (_, value) in enumerate(pairs):
        height = bisect_left(tops, value)
        below.append(at[height - 1] if height else -1)
        tops[height : height + 1], at[height : height + 1] = [value], [index]
    chosen: list[tuple[int, int]] = []
    index = at[-1] if at else -1
    while index >= 0:
        chosen.append(pairs[index])
        index = below[index]
    return chosen[::-1]
