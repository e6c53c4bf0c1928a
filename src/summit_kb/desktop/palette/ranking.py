"""Which names fit what is typed, and how well. Knows no widgets.

Accents never matter, words come in any order, and each may be a word, the beginning of one,
letters inside one, or an abbreviation: the first letters of words side by side ("nqtw"), in short
names also the beginnings of several words run together ("caidat", "cdat").
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from summit_kb.desktop.palette.entry import DOCUMENT, Entry
from summit_kb.foundation.turns import turns
from summit_kb.search.sightings import fold
from summit_kb.vietnamese.normal import nfc

_NO_LETTER = re.compile(r"[^a-z0-9]", re.ASCII)
_INITIALS = re.compile(r" ([a-z0-9])")
_AT_A_TIME = 256
_INSIDE_FROM = 3
_RUN_TOGETHER_FROM = 3
_SHORT = 64

# What a word typed is worth, by how it stands in a name.
_WHOLE, _BEGUN, _INSIDE = 120, 100, 55
_INITIALS_FIRST, _INITIALS_LATER, _RUN_TOGETHER = 80, 65, 40
_OTHER_NAME = 8
_FIRST_WORD, _IN_ORDER, _THE_NAME = 10, 30, 25
_RECENT = 24
_NOT_NOW = -45

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Name:
    """A name ready to be compared: ``words`` is a space and its folded letters, one for one, all
    else being spaces.
    """

    text: str
    words: str
    initials: str


def name_of(text: str) -> Name:
    shown = nfc(" ".join(text.split()))
    words = " " + _NO_LETTER.sub(" ", fold(shown))
    return Name(shown, words, "".join(_INITIALS.findall(words)))


@lru_cache(64)
def words_of(typed: str) -> tuple[str, ...]:
    """What is looked for, word by word."""
    return tuple(_NO_LETTER.sub(" ", fold(nfc(typed))).split())


@dataclass(frozen=True)
class Ranked:
    """The best, and how many fit."""

    entries: Sequence[Entry]
    total: int


def rank(
    entries: Sequence[Entry],
    typed: str,
    recent: Mapping[str, int],
    most: int,
    is_stale: Callable[[], bool] = lambda: False,
) -> Ranked:
    """The best ``most`` for ``typed``; ``recent`` says how long ago ids were chosen (0: last).

    With nothing typed those chosen before come first, then the others as they stand, without
    what cannot be done now.
    """
    wanted = words_of(typed)
    if not wanted:
        return _untyped(entries, recent, most)
    found: list[tuple[float, int]] = []
    for at, entry in enumerate(entries):
        if at % _AT_A_TIME == 0:
            turns.give_way()
            if is_stale():
                return Ranked((), 0)
        if entry.group == DOCUMENT and not all(word in entry.hay for word in wanted):
            # There are many of them, and beginnings run together are no way to type a title.
            continue
        score = score_of(entry, wanted)
        if score is not None:
            found.append((-score - _favour(entry, recent), at))
    best = heapq.nsmallest(most, found)
    return Ranked([entries[at] for _score, at in best], len(found))


def score_of(entry: Entry, wanted: Sequence[str]) -> float | None:
    """How well an entry fits; None when a word fits none of its names."""
    total = 0.0
    for word in wanted:
        best = 0.0
        for place, name in enumerate(entry.names):
            score = _score(name, word) - (_OTHER_NAME if place else 0)
            best = max(best, score)
        if best <= 0:
            return None
        total += best
    return total / len(wanted) + _as_a_whole(entry, wanted)


def spans(name: Name, wanted: Sequence[str]) -> list[Span]:
    """The letters of a name that fit, for marking; pieces in order, none twice."""
    marked: set[int] = set()
    for word in wanted:
        marked.update(_letters(name, word))
    pieces: list[Span] = []
    for at in sorted(marked):
        if pieces and pieces[-1][1] == at:
            pieces[-1] = (pieces[-1][0], at + 1)
        else:
            pieces.append((at, at + 1))
    return pieces


def _untyped(entries: Sequence[Entry], recent: Mapping[str, int], most: int) -> Ranked:
    doable = [entry for entry in entries if not entry.reason or entry.lasting]
    before = sorted((one for one in doable if one.id in recent), key=lambda one: recent[one.id])
    others = [one for one in doable if one.id not in recent and one.offered]
    return Ranked([*before, *others][:most], len(before) + len(others))


def _favour(entry: Entry, recent: Mapping[str, int]) -> float:
    chosen = _RECENT / (1 + recent[entry.id] / 8) if entry.id in recent else 0.0
    return entry.weight + chosen + (_NOT_NOW if entry.reason else 0)


def _as_a_whole(entry: Entry, wanted: Sequence[str]) -> float:
    together = " " + " ".join(wanted)
    best = 0.0
    for place, name in enumerate(entry.names):
        at = name.words.find(together)
        if at < 0:
            continue
        worth = _IN_ORDER if len(wanted) > 1 else 0
        worth += _FIRST_WORD if at == 0 else 0
        worth += _THE_NAME if name.words.rstrip() == together else 0
        best = max(best, worth - (_OTHER_NAME if place else 0))
    return best - min(len(entry.title) / 20, 6)


def _score(name: Name, word: str) -> float:
    at = name.words.find(f" {word}")
    if at >= 0:
        end = at + 1 + len(word)
        is_whole = name.words.startswith(" ", end) or end == len(name.words)
        return _WHOLE if is_whole else _BEGUN
    if len(word) > 1:
        first = name.initials.find(word)
        if first >= 0:
            return _INITIALS_LATER if first else _INITIALS_FIRST
    if len(word) >= _INSIDE_FROM and word in name.words:
        return _INSIDE
    if len(word) >= _RUN_TOGETHER_FROM and len(name.words) <= _SHORT:
        taken = _run_together(name.words, word)
        if taken:
            pieces = sum(1 for one, two in pairwise(taken) if two != one + 1)
            return max(_RUN_TOGETHER - 3 * pieces, 5)
    return 0


def _letters(name: Name, word: str) -> Sequence[int]:
    """Which letters of the name (counted from 0) a word fits, the same way as it is scored."""
    at = name.words.find(f" {word}")
    if at >= 0:
        return range(at, at + len(word))
    if len(word) > 1:
        first = name.initials.find(word)
        if first >= 0:
            places = [match.start() for match in _INITIALS.finditer(name.words)]
            return places[first : first + len(word)]
    inside = name.words.find(word) if len(word) >= _INSIDE_FROM else -1
    if inside >= 0:
        return range(inside - 1, inside - 1 + len(word))
    if len(word) >= _RUN_TOGETHER_FROM and len(name.words) <= _SHORT:
        return [at - 1 for at in _run_together(name.words, word)]
    return ()


def _run_together(words: str, word: str) -> list[int]:
    """Places in ``words`` of the letters of ``word`` as beginnings of words, one after another.

    Each letter follows the one before it directly or begins a later word; empty when they do not.
    """
    failed: set[tuple[int, int]] = set()

    def follow(letter: int, at: int) -> list[int] | None:
        """The places from ``letter`` on, the last one having been at ``at - 1``."""
        if letter == len(word):
            return []
        if (letter, at) in failed:
            return None
        if words.startswith(word[letter], at):
            rest = follow(letter + 1, at + 1)
            if rest is not None:
                return [at, *rest]
        begin = words.find(f" {word[letter]}", at)
        while begin >= 0:
            rest = follow(letter + 1, begin + 2)
            if rest is not None:
                return [begin + 1, *rest]
            begin = words.find(f" {word[letter]}", begin + 1)
        failed.add((letter, at))
        return None

    begin = words.find(f" {word[0]}")
    while begin >= 0:
        rest = follow(1, begin + 2)
        if rest is not None:
            return [begin + 1, *rest]
        begin = words.find(f" {word[0]}", begin + 1)
    return []
