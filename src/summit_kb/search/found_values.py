"""Where a text has some dates and amounts, in whichever spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summit_kb.vietnamese.entities import find_entities
from summit_kb.vietnamese.spelled_numbers import may_spell

_DIGIT = re.compile(r"\d")
_OTHER = re.compile(r"\D+")
_HALF = ("rưỡi", "ruoi")


class ValueFinder:
    """Finds dates and amounts by their keys."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = frozenset(keys)
        self._digits = [_needed(key) for key in self._keys]

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where they stand, in order."""
        if not self._keys or not self._may_have(text):
            return []
        return [(e.start, e.end) for e in find_entities(text) if not self._keys.isdisjoint(e.keys)]

    def _may_have(self, text: str) -> bool:
        """Whether the digits of the text allow it; reading every number takes longer."""
        if may_spell(text):
            return True
        if _DIGIT.search(text) is None:
            return False
        digits = _OTHER.sub("", text)
        return any(needed in digits for needed in self._digits) or any(h in text for h in _HALF)


def _needed(key: str) -> str:
    """Digits that stand together in every spelling: the year, the day, or an amount's first."""
    if key.startswith("d"):
        year, _, rest = key[1:].partition("-")
        return year or rest.rpartition("-")[2].lstrip("0")
    return _OTHER.sub("", key).strip("0")
