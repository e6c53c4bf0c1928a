"""Two documents of one body and one year are told apart in the text: 2019a, 2019b."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from itertools import count
from typing import cast
from xml.etree import ElementTree as ET

from summit_kb.reading.citing.csl.style import NAMESPACE

_CITATION = f"{{{NAMESPACE}}}citation"
_ATTRIBUTE = "disambiguate-add-year-suffix"


class _Year(int):
    """A year with a letter behind it wherever it is written out."""

    letter = ""

    def __new__(cls, year: int, letter: str) -> _Year:
        made = super().__new__(cls, year)
        made.letter = letter
        return made

    def __abs__(self) -> _Year:
        return self

    def __str__(self) -> str:
        return f"{int(self)}{self.letter}"


class YearSuffixes:
    """What a style says of them: whether it has any, and whether it puts them in by itself."""

    def __init__(self, data: bytes) -> None:
        citation = ET.fromstring(data).find(_CITATION)
        self.wanted = citation is not None and citation.get(_ATTRIBUTE) == "true"
        self._by_itself = b'variable="year-suffix"' in data

    def put(self, references: Mapping[str, object], said: Iterable[tuple[str, str]]) -> None:
        """Give letters to references of which the same is ``said`` in the text, in that order."""
        alike: dict[str, list[str]] = defaultdict(list)
        for key, words in said:
            alike[words].append(key)
        for keys in alike.values():
            for key, letter in zip(keys, _letters(), strict=False) if len(keys) > 1 else ():
                self._put(cast("MutableMapping[str, object]", references[key]), letter)

    def _put(self, reference: MutableMapping[str, object], letter: str) -> None:
        issued = reference.get("issued")
        if not isinstance(issued, dict) or not isinstance(issued.get("year"), int):
            return
        if self._by_itself:
            reference["year_suffix"] = letter
        else:
            issued["year"] = _Year(issued["year"], letter)


def _letters() -> Iterator[str]:
    """Letters in order: a … z, aa, ab …"""
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    for number in count():
        above = alphabet[number // 26 - 1] if number >= len(alphabet) else ""
        yield above + alphabet[number % 26]
