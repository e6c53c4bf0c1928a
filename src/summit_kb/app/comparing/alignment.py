"""Which items of two sequences are the same ones, in bounded time.

Patience alignment: items that both sequences have exactly once, or else equally often, hold the
rest in place; what lies between two of them is aligned by itself. Only short stretches go to
difflib, whose worst case is cubic, and long stretches with nothing of that kind count as different.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from summit_kb.foundation.work import Cancel

Match = tuple[int, int, int]
"""Where it begins in the one and in the other sequence, and how long it is."""

# Products of lengths: below the first difflib is as good, above the second it takes too long.
_SHORT, _LONG = 2_500, 500_000
_REPEATED = 8


def matches(
    one: Sequence[Hashable], other: Sequence[Hashable], cancel: Cancel | None = None
) -> list[Match]:
    """What both have in the same order; ascending, nothing twice, neighbours joined."""
    found: list[Match] = []
    open_: list[tuple[int, int, int, int]] = [(0, len(one), 0, len(other))]
    while open_:
        if cancel is not None:
            cancel.check()
        start, end, other_start, other_end = open_.pop()
        while start < end and other_start < other_end and one[start] == other[other_start]:
            found.append((start, other_start, 1))
            start, other_start = start + 1, other_start + 1
        while start < end and other_start < other_end and one[end - 1] == other[other_end - 1]:
            end, other_end = end - 1, other_end - 1
            found.append((end, other_end, 1))
        size = (end - start) * (other_end - other_start)
        if not size:
            continue
        part, other_part = one[start:end], other[other_start:other_end]
        anchors: list[tuple[int, int]] = []
        if size > _SHORT:
            anchors = _anchors(part, other_part) or _anchors(part, other_part, _REPEATED)
        if anchors:
            edges = [(-1, -1), *anchors, (end - start, other_end - other_start)]
            found += [(start + a, other_start + b, 1) for a, b in anchors]
            open_ += [
                (start + a + 1, start + c, other_start + b + 1, other_start + d)
                for (a, b), (c, d) in pairwise(edges)
            ]
        elif size <= _LONG:
            matcher = SequenceMatcher(None, part, other_part, autojunk=False)
            found += [
                (start + a, other_start + b, length)
                for a, b, length in matcher.get_matching_blocks()
                if length
            ]
    return list(_joined(sorted(found)))


def _anchors(
    one: Sequence[Hashable], other: Sequence[Hashable], most: int = 1
) -> list[tuple[int, int]]:
    """Pairs of items that both sides have equally often, ``most`` times at most.

    First goes with first, second with second; as many pairs as keep their order.
    """
    counts, other_counts = Counter(one), Counter(other)
    places: dict[Hashable, list[int]] = defaultdict(list)
    for at in range(len(other) - 1, -1, -1):
        if counts[other[at]] == other_counts[other[at]] <= most:
            places[other[at]].append(at)
    pairs = [(at, places[item].pop()) for at, item in enumerate(one) if places.get(item)]
    return _longest_rise(pairs)


def _longest_rise(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs, sorted by the first value, in which the second rises too."""
    tops: list[int] = []
    top_at: list[int] = []
    below: list[int] = []
    for index, (_, value) in enumerate(pairs):
        height = bisect_left(tops, value)
        below.append(top_at[height - 1] if height else -1)
        if height == len(tops):
            tops.append(value)
            top_at.append(index)
        else:
            tops[height], top_at[height] = value, index
    chosen: list[tuple[int, int]] = []
    index = top_at[-1] if top_at else -1
    while index >= 0:
        chosen.append(pairs[index])
        index = below[index]
    return chosen[::-1]


def _joined(found: Sequence[Match]) -> Iterator[Match]:
    run: Match | None = None
    for start, other_start, length in found:
        if run and (run[0] + run[2], run[1] + run[2]) == (start, other_start):
            run = (run[0], run[1], run[2] + length)
            continue
        if run:
            yield run
        run = (start, other_start, length)
    if run:
        yield run
