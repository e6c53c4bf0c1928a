"""Where the words that something was read from stand in the text of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summit_kb.domain.document import Proposal, ProposedRelation

_OLD = re.compile(r"page (?P<page>\d+): (?P<words>.+)", re.DOTALL)
_CUT = "…"


@dataclass(frozen=True)
class Place:
    """Words on a page, the words of each line on a line."""

    page: int
    words: str


def place_of(read: Proposal | ProposedRelation | None) -> Place | None:
    """Where something was read; None when that is no place in the text."""
    if read is None:
        return None
    if read.page and read.words:
        return Place(read.page, read.words)
    if isinstance(read, ProposedRelation):
        return None
    match = _OLD.fullmatch(read.where)  # records of before the page was kept
    return Place(int(match["page"]), match["words"]) if match else None


def spans(text: str, words: str) -> list[tuple[int, int]]:
    """The places in ``text``: of all the words in a row, else of each of their lines."""
    whole = _find(text, words)
    if whole:
        return whole[:1]
    lines = [line for line in words.splitlines() if line.strip()]
    return [found[0] for line in lines if (found := _find(text, line))]


def _find(text: str, words: str) -> list[tuple[int, int]]:
    """Between words any white space will do, also a cell's edge or a line's end."""
    parts = words.strip().rstrip(_CUT).split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
    return [match.span() for match in pattern.finditer(text)]
