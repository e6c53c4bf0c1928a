"""What two texts have in common in any language: numbers, dates, names, and terms of a lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from summit_kb.reading.aligning.marks import without_mark
from summit_kb.reading.aligning.units import Unit
from summit_kb.vietnamese.entities import find_entities
from summit_kb.vietnamese.normal import exact_form
from summit_kb.vietnamese.numbers import find_numbers, number_key
from summit_kb.vietnamese.syllables import tokens

_CAPITAL = re.compile(r"[^\W\d_]*[A-ZĐÀ-Ỹ]")
_LEAST_NAME = 2
_LEAST_TWIN = 4


@dataclass(frozen=True)
class Anchors:
    """Keys found in a paragraph, and those of them that are figures."""

    keys: frozenset[str]
    figures: frozenset[str]


@dataclass(frozen=True)
class Lexicon:
    """Names that mean the same: the words of each, with the key of what they mean."""

    keys: Mapping[tuple[str, ...], str] = field(default_factory=dict[tuple[str, ...], str])

    @classmethod
    def of(cls, meanings: Iterable[Iterable[str]]) -> Lexicon:
        """Each of ``meanings`` holds the names of one thing, in whatever languages."""
        keys: dict[tuple[str, ...], str] = {}
        for number, names in enumerate(meanings):
            for name in names:
                words = _words(name)
                if words:
                    keys.setdefault(words, f"t{number}")
        return cls(keys)

    @property
    def longest(self) -> int:
        return max(map(len, self.keys), default=0)

    def found(self, words: Sequence[str]) -> set[str]:
        """What is named in ``words``; the longest name that begins at a word counts."""
        found: set[str] = set()
        longest, at = self.longest, 0
        while at < len(words):
            for length in range(min(longest, len(words) - at), 0, -1):
                key = self.keys.get(tuple(words[at : at + length]))
                if key is not None:
                    found.add(key)
                    at += length - 1
                    break
            at += 1
        return found


def anchors_of(unit: Unit, lexicon: Lexicon) -> Anchors:
    """The anchors of a paragraph; the number it is counted by is none."""
    text = without_mark(unit.text)
    numbers = find_numbers(text)
    keys = {f"#{number_key(one.canonical)}" for one in numbers}
    keys |= {_figure(one.keys) for one in find_entities(text, numbers)}
    figures = frozenset(keys)
    words = [exact_form(token.text) for token in tokens(text)]
    keys |= lexicon.found(_singular(words))
    keys |= set(_names(text))
    return Anchors(frozenset(keys), figures)


def _figure(keys: Sequence[str]) -> str:
    """Money is an amount in a table and a sum in words: the plain number is what both have."""
    return next((key for key in keys if key.startswith("n")), keys[0])


def _names(text: str) -> Iterable[str]:
    """Words that other languages keep: with capitals (ASOCIO, Viettel), or not plain ASCII."""
    for token in tokens(text):
        word = token.text
        if len(word) >= _LEAST_NAME and (_CAPITAL.match(word) or not word.isascii()):
            yield f"w{exact_form(word)}"
        elif len(word) >= _LEAST_TWIN and word.isascii() and word.isalpha():
            yield f"w{word.lower()}"


def _words(name: str) -> tuple[str, ...]:
    return tuple(_singular([exact_form(token.text) for token in tokens(name)]))


def _singular(words: Sequence[str]) -> list[str]:
    """English words without the s of more than one; Vietnamese syllables never end in one."""
    return [
        word[:-1] if len(word) > 3 and word.endswith("s") and word.isascii() else word
        for word in words
    ]
