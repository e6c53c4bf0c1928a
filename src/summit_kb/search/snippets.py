"""The part of a passage that shows what was found, with its matches marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summit_kb.domain.finding import MATCH_END, MATCH_START
from summit_kb.search.highlight import MatchFinder, Span

LENGTH = 260
_LEAD = 70
_ELLIPSIS = "…"
_CONTROLS = (MATCH_START, MATCH_END, "\n", "\r", "\t")
_SENTENCE = re.compile(r"[.!?;:…]\s+")
_SPACE = re.compile(r"\s+")
_SPACES = re.compile(r"\s{2,}")


def snippet(text: str, finders: Sequence[MatchFinder], around: MatchFinder | None = None) -> str:
    """Up to about LENGTH characters around the best matches of the first finder with any.

    Where ``around`` finds something, they stand around that.
    """
    flat = text
    for control in _CONTROLS:
        flat = flat.replace(control, " ")
    spans: list[Span] = []
    for finder in finders:
        spans = finder.spans(flat)
        if spans:
            break
    start, end = _window(flat, (around.spans(flat) if around else ()) or spans)
    return _SPACES.sub(" ", _marked(flat, start, end, spans)).strip()


def _window(text: str, spans: Sequence[Span]) -> Span:
    if len(text) <= LENGTH:
        return 0, len(text)
    first = _densest(text, spans)
    start = _begin(text, first)
    return start, _finish(text, start)


def _densest(text: str, spans: Sequence[Span]) -> int:
    """Where the window with most different matches begins; the longer match wins."""
    best, best_value = 0, -1
    reach = LENGTH - _LEAD
    for at, (start, _) in enumerate(spans):
        inside = [span for span in spans[at : at + 40] if span[1] <= start + reach]
        value = sum(len(word) for word in {text[a:b].lower() for a, b in inside}) + len(inside)
        if value > best_value:
            best, best_value = start, value
    return best


def _begin(text: str, match: int) -> int:
    """A place before ``match`` where a reader can start: a sentence, else a word."""
    if match <= _LEAD:
        return 0
    ends = list(_SENTENCE.finditer(text, match - _LEAD, match))
    if ends:
        return ends[0].end()
    latest = max(0, min(match - _LEAD // 2, len(text) - LENGTH))
    space = _SPACE.search(text, latest, match)
    return space.end() if space else match


def _finish(text: str, start: int) -> int:
    limit = start + LENGTH
    if limit >= len(text):
        return len(text)
    ends = list(_SENTENCE.finditer(text, limit - _LEAD, limit))
    if ends:
        return ends[-1].start() + 1
    space = text.rfind(" ", start, limit)
    return space if space > start else limit


def _marked(text: str, start: int, end: int, spans: Sequence[Span]) -> str:
    pieces = [_ELLIPSIS + " "] if start > 0 else []
    at = start
    for first, last in spans:
        if first < at or last > end:
            continue
        pieces += [text[at:first], MATCH_START, text[first:last], MATCH_END]
        at = last
    pieces.append(text[at:end])
    if text[end:].strip():
        pieces.append(" " + _ELLIPSIS)
    return "".join(pieces)
