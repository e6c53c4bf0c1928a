"""Where a text has some dates and amounts, in whichever spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from summit_kb.vietnamese.entities import Entity, find_entities
from summit_kb.vietnamese.spelled_numbers import may_spell

Span = tuple[int, int]
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+")
_OTHER = re.compile(r"\D+")
_HALF = ("rưỡi", "ruoi")
_NO_HUNDRED = ("hông trăm", "hong tram")  # "không trăm linh năm" is 5, in words
_AROUND = 64  # so far from a number stands everything that tells what it is, in one line
_APART = 2 * _AROUND
_KEPT = 512


class ValueFinder:
    """Finds dates and amounts by their keys."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = frozenset(keys)
        self._digits = [_needed(key) for key in self._keys]
        self._is_spelled = any(map(_may_be_spelled, self._keys))

    def spans(self, text: str) -> list[Span]:
        """Where they stand, in order."""
        if not self._keys or not self._may_have(text):
            return []
        if _is_whole(text) or self._may_be_in_words(text):
            return list(self._within(text, 0, len(text)))
        return [span for piece in self._pieces(text) for span in self._within(text, *piece)]

    def _within(self, text: str, start: int, end: int) -> Iterator[Span]:
        """Those of a part of the text that has its own surroundings, but not those in these."""
        begin = max(0, text.rfind(" ", 0, max(0, start - _AROUND)))
        stop = text.find(" ", end + _AROUND)
        for one in _entities(text[begin:] if stop < 0 else text[begin:stop]):
            is_here = one.start + begin < end and one.end + begin > start
            if is_here and not self._keys.isdisjoint(one.keys):
                yield one.start + begin, one.end + begin

    def _pieces(self, text: str) -> Iterator[Span]:
        """Digits that stand near each other and may be what is looked for."""
        runs = [digits.span() for digits in _DIGITS.finditer(text)]
        first = 0
        for at, (_, end) in enumerate(runs, start=1):
            if at == len(runs) or runs[at][0] - end > _APART:
                digits = "".join(text[a:b] for a, b in runs[first:at])
                if any(needed in digits for needed in self._digits):
                    yield runs[first][0], end
                first = at

    def _may_be_in_words(self, text: str) -> bool:
        """Whether one of them may stand in the text without any digits."""
        if self._is_spelled:
            return may_spell(text)
        return any(sign in text for sign in _NO_HUNDRED)

    def _may_have(self, text: str) -> bool:
        """Whether the digits of the text allow it; reading every number takes longer."""
        if self._may_be_in_words(text):
            return True
        if _DIGIT.search(text) is None:
            return False
        digits = _OTHER.sub("", text)
        return any(needed in digits for needed in self._digits) or any(h in text for h in _HALF)


@lru_cache(maxsize=_KEPT)
def _entities(text: str) -> tuple[Entity, ...]:
    """Kept for a while: the same passages are shown letter after letter, page after page."""
    return tuple(find_entities(text))


def _is_whole(text: str) -> bool:
    """Whether a text has to be read as a whole: what lines and long words mean depends on more
    than their surroundings.
    """
    if len(text) < 2 * _APART or "\n" in text:
        return True
    return any(sign in text for sign in ("@", "://", "www.", *_HALF))


def _may_be_spelled(key: str) -> bool:
    """Whether an amount is found in words as well: percentages, none, and from a hundred on."""
    if key.startswith(("d", "%")):
        return key[0] == "%"
    whole = _DIGITS.findall(key)[0]
    return whole == "0" or len(whole) > len("99")


def _needed(key: str) -> str:
    """Digits that stand together in every spelling: the year, the day, or an amount's first."""
    if key.startswith("d"):
        year, _, rest = key[1:].partition("-")
        return year or rest.rpartition("-")[2].lstrip("0")
    return _OTHER.sub("", key).strip("0")
