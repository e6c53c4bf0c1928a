"""Where a hit's excerpt stands in a page's text, so that the reader lands on that passage."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from summit_kb.domain.finding import MATCH_END, MATCH_START
from summit_kb.reading.matching import Match
from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.syllables import Token, tokens

# Shorter runs of words stand in too many places to say where an excerpt is.
_RUN = 3


def nearest(matches: Sequence[Match], text: str, excerpt: str) -> Match | None:
    """The match that an excerpt with marked words (U+0002, U+0003) shows; the first when unsure."""
    if not matches:
        return None
    place = place_of(text, excerpt)
    if place is None:
        return matches[0]
    return min(matches, key=lambda match: (abs(match.start - place), match))


def place_of(text: str, excerpt: str) -> int | None:
    """The offset in ``text`` of the first marked word of ``excerpt``, or None.

    Most runs of three words vote for one shift between the two; spaces, signs and accents of the
    page's own reading do not matter.
    """
    words = _words(tokens(text))
    marked = len(_words(tokens(excerpt.partition(MATCH_START)[0])))
    wanted = _words(tokens(excerpt.replace(MATCH_START, "").replace(MATCH_END, "")))
    shift = _shift([word for _, word in words], [word for _, word in wanted])
    if shift is None or not 0 <= shift + marked < len(words):
        return None
    return words[shift + marked][0]


def _words(found: Iterable[Token]) -> list[tuple[int, str]]:
    return [(token.start, folded_form(token.text)) for token in found]


def _shift(words: Sequence[str], wanted: Sequence[str]) -> int | None:
    run = min(_RUN, len(wanted))
    if not run:
        return None
    where: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(words) - run + 1):
        where[tuple(words[at : at + run])].append(at)
    votes: Counter[int] = Counter()
    for at in range(len(wanted) - run + 1):
        for place in where.get(tuple(wanted[at : at + run]), ()):
            votes[place - at] += 1
    return max(votes, key=lambda shift: (votes[shift], -shift)) if votes else None
