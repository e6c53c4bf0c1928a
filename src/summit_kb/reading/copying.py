"""Text of a page as a person would type it: spaces between words, lines joined to paragraphs."""

from __future__ import annotations

import numpy as np

from summit_kb.reading.page_words import PageWords

_SOFT_HYPHEN = "\u00ad"
# Above this many typical line distances the next line is a new paragraph.
_WIDE_PITCH = 1.3
# A line that starts this many heights further right is a first line.
_INDENT = 1.2


def copied(page: PageWords, words: range) -> str:
    """The text of ``words``: lines of one paragraph joined, paragraphs on lines of their own."""
    pieces: list[str] = []
    at = words.start
    while at < words.stop:
        stop = min(page.line_of(at).stop, words.stop)
        pieces.append(" ".join(page.word(index) for index in range(at, stop)))
        if stop < words.stop:
            pieces.append(_between(page, int(page.lines[at]), pieces[-1]))
        at = stop
    return "".join(pieces).replace(_SOFT_HYPHEN, "")


def _between(page: PageWords, line: int, text: str) -> str:
    """What stands between ``line`` and the next one."""
    if _ends_paragraph(page, line):
        return "\n"
    return "" if text.endswith((_SOFT_HYPHEN, "‐")) or _ends_in_hyphen(text) else " "


def _ends_in_hyphen(text: str) -> bool:
    # "e-" then "government" is one word cut at its own hyphen; "2019 -" is a dash between words.
    return text.endswith("-") and text[-2:-1].isalpha()


def _ends_paragraph(page: PageWords, line: int) -> bool:
    here, after = page.line_boxes[line], page.line_boxes[line + 1]
    height = max(float(here[3] - here[1]), 1.0)
    pitch = float(after[1] - here[1])
    if pitch > 0:
        if pitch > _WIDE_PITCH * _typical_pitch(page):
            return True
        if float(after[0] - here[0]) > _INDENT * height:
            return True
    return _has_room(page, line, height)


def _has_room(page: PageWords, line: int, height: float) -> bool:
    """Whether the first word of the next line would have fitted on this one."""
    following = page.boxes[page.line_starts[line + 1]]
    needed = float(following[2] - following[0]) + 0.6 * height
    return _right_margin(page, line) - float(page.line_boxes[line, 2]) > needed


def _right_margin(page: PageWords, line: int) -> float:
    """The right edge of the column: of all lines that stand mostly above or below this one."""
    left, right = page.line_boxes[:, 0], page.line_boxes[:, 2]
    here_left, here_right = page.line_boxes[line, 0], page.line_boxes[line, 2]
    shared = np.minimum(right, here_right) - np.maximum(left, here_left)
    same_column = shared > 0.5 * (here_right - here_left)
    return float(right[same_column].max())


def _typical_pitch(page: PageWords) -> float:
    pitches = np.diff(page.line_boxes[:, 1])
    downward = pitches[pitches > 0]
    return float(np.median(downward)) if len(downward) else float("inf")
