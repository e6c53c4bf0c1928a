"""Which words of a page stand on one printed line."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from summit_kb.reading.boxes import Boxes

# A word may begin this much (of its height) left of where the last one ended: kerning, italics.
_BACKWARD = 0.5


def line_numbers(boxes: Boxes) -> NDArray[np.int32]:
    """The line of each word, counted from 0, for words in reading order.

    Words share a line while their middles stay within its band and they run to the right, so a
    superscript stays on its line and the next column starts another.
    """
    numbers = np.zeros(len(boxes), np.int32)
    line, top, bottom, end = -1, 0.0, 0.0, 0.0
    for index, (left, upper, right, lower) in enumerate(boxes.tolist()):
        height = max(lower - upper, 1.0)
        beside = _overlap(top, bottom, upper, lower) and left >= end - _BACKWARD * height
        if line >= 0 and beside:
            top, bottom = min(top, upper), max(bottom, lower)
        else:
            line, top, bottom = line + 1, upper, lower
        end = right
        numbers[index] = line
    return numbers


def _overlap(top: float, bottom: float, upper: float, lower: float) -> bool:
    return top <= (upper + lower) / 2 <= bottom or upper <= (top + bottom) / 2 <= lower


def line_starts(numbers: NDArray[np.int32]) -> NDArray[np.int32]:
    """The first word of each line, and one more entry: the number of words."""
    if len(numbers) == 0:
        return np.zeros(1, np.int32)
    begins = np.flatnonzero(np.diff(numbers)) + 1
    return np.concatenate(([0], begins, [len(numbers)])).astype(np.int32)


def line_boxes(boxes: Boxes, starts: NDArray[np.int32]) -> Boxes:
    """The rectangle of each line."""
    if len(boxes) == 0:
        return np.zeros((0, 4), np.float32)
    firsts = starts[:-1]
    return np.stack(
        [
            np.minimum.reduceat(boxes[:, 0], firsts),
            np.minimum.reduceat(boxes[:, 1], firsts),
            np.maximum.reduceat(boxes[:, 2], firsts),
            np.maximum.reduceat(boxes[:, 3], firsts),
        ],
        axis=1,
    )
