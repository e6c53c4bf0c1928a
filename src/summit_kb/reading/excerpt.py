"""A match with a little of the text around it, for lists."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SPACES = re.compile(r"\s+")
ELLIPSIS = "…"


@dataclass(frozen=True)
class Excerpt:
    """One line of text in three parts."""

    before: str
    match: str
    after: str


def excerpt(text: str, start: int, end: int, *, before: int = 32, after: int = 64) -> Excerpt:
    """``text[start:end]`` with about that many characters around it, cut between words."""
    first = _word_edge(text, max(0, start - before), start)
    last = min(len(text), end + after)
    if last < len(text):
        cut = text.rfind(" ", end, last + 1)
        last = cut if cut > end else last
    lead = (ELLIPSIS if first > 0 else "") + text[first:start]
    tail = text[end:last].rstrip() + (ELLIPSIS if last < len(text) else "")
    return Excerpt(_one_line(lead), _one_line(text[start:end]), _one_line(tail))


def _word_edge(text: str, at: int, limit: int) -> int:
    """The first start of a word at or after ``at``, before ``limit``."""
    if at == 0:
        return 0
    space = text.find(" ", at - 1, limit)
    return at if space < 0 else space + 1


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text)
