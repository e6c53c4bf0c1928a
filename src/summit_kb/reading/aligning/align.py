"""Two texts aligned paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.work import Cancel
from summit_kb.reading.aligning.anchors import Lexicon
from summit_kb.reading.aligning.cutting import cuts
from summit_kb.reading.aligning.evidence import Shared, Side, shape, shared
from summit_kb.reading.aligning.group import Alignment, Group
from summit_kb.reading.aligning.lattice import Lattice, Taken
from summit_kb.reading.aligning.lengths import ratio_of
from summit_kb.reading.aligning.units import Unit, units_of

_SURE = 0.9
_ENOUGH = 5
# Where the texts are as long for each other as was thought, a second look finds nothing new.
_OTHER_RATIO = 0.06


def align(
    left: ExtractedText,
    right: ExtractedText,
    lexicon: Lexicon | None = None,
    cancel: Cancel | None = None,
) -> Alignment:
    """What of ``right`` says what ``left`` says; ``lexicon`` holds names in both languages."""
    return align_units(units_of(left), units_of(right), lexicon, cancel)


def align_units(
    left: Sequence[Unit],
    right: Sequence[Unit],
    lexicon: Lexicon | None = None,
    cancel: Cancel | None = None,
) -> Alignment:
    """The same for paragraphs that are known already."""
    if not left or not right:
        return Alignment(tuple(left), tuple(right), tuple(_alone(len(left), len(right))))
    words = lexicon or Lexicon()
    ours, theirs = Side.of(left, words), Side.of(right, words)
    common = shared(ours, theirs)
    ratio = ratio_of(ours.lengths, theirs.lengths)
    taken = list(_taken(ours, theirs, common, ratio, cancel or Cancel()))
    told = _told_ratio(taken, ours, theirs)
    if told is not None and abs(told / ratio - 1) > _OTHER_RATIO:
        taken = list(_taken(ours, theirs, common, told, cancel or Cancel()))
    return Alignment(ours.units, theirs.units, tuple(_ordered(map(_group, taken))))


def _taken(
    ours: Side, theirs: Side, common: Shared, ratio: float, cancel: Cancel
) -> Iterator[Taken]:
    """Piece by piece where the texts are too long for one go."""
    for rows, columns in cuts(ours, theirs, common):
        cancel.check()
        one, other = ours.part(rows.start, rows.stop), theirs.part(columns.start, columns.stop)
        part = Shared(
            common.left[rows.start : rows.stop],
            common.right[columns.start : columns.stop],
            common.weights,
        )
        lattice = Lattice(shape(one, other, part), part, (one.lengths, other.lengths), ratio)
        for step in lattice.best():
            yield Taken(
                step.step, step.left + rows.start, step.right + columns.start, step.certainty
            )


def _told_ratio(taken: Sequence[Taken], ours: Side, theirs: Side) -> float | None:
    """How long the right text is for the left, by the pairs that are sure; None for too few."""
    pairs = [
        (ours.lengths[one.left], theirs.lengths[one.right])
        for one in taken
        if (one.step.left, one.step.right) == (1, 1) and one.certainty > _SURE
    ]
    if len(pairs) < _ENOUGH:
        return None
    both = np.array(pairs, np.float32)
    return ratio_of(both[:, 0], both[:, 1])


def _alone(left: int, right: int) -> Iterator[Group]:
    yield from (Group(range(at, at + 1), range(0), 1.0) for at in range(left))
    yield from (Group(range(0), range(at, at + 1), 1.0) for at in range(right))


def _group(one: Taken) -> Group:
    return Group(
        range(one.left, one.left + one.step.left),
        range(one.right, one.right + one.step.right),
        round(one.certainty, 3),
    )


def _ordered(groups: Iterator[Group]) -> Iterator[Group]:
    """Of paragraphs without counterpart between two pairs, those of the left come first."""
    waiting: list[Group] = []
    for group in groups:
        if group.is_matched:
            yield from waiting
            waiting = []
            yield group
        elif group.left:
            yield group
        else:
            waiting.append(group)
    yield from waiting
