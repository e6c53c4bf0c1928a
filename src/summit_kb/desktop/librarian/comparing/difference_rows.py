"""Which rows of a difference are shown: all of them, or those that differ with a little around."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summit_kb.domain.difference import Difference, RowKind

_AROUND = 1


@dataclass(frozen=True)
class Shown:
    """A row to show, or ``skipped`` rows left out; ``hunk`` begins here (from 0)."""

    row: int | None = None
    hunk: int | None = None
    skipped: int = 0


def shown_rows(difference: Difference, *, everything: bool) -> Iterator[Shown]:
    """What is shown, in order."""
    starts = {hunk.first: number for number, hunk in enumerate(difference.hunks)}
    wanted = _wanted(difference, everything=everything)
    skipped = 0
    for index in range(len(difference.rows)):
        if index not in wanted:
            skipped += 1
            continue
        if skipped:
            yield Shown(skipped=skipped)
            skipped = 0
        yield Shown(index, starts.get(index))
    if skipped:
        yield Shown(skipped=skipped)


def _wanted(difference: Difference, *, everything: bool) -> set[int] | range:
    rows = difference.rows
    if everything:
        return range(len(rows))
    wanted: set[int] = set()
    for index, row in enumerate(rows):
        if row.kind is not RowKind.SAME:
            wanted.update(range(max(0, index - _AROUND), min(len(rows), index + _AROUND + 1)))
    return wanted
