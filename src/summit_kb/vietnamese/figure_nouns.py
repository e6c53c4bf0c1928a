"""The nouns of figures in two languages, from the shipped table."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from summit_kb.foundation import paths
from summit_kb.vietnamese.normal import exact_form
from summit_kb.vietnamese.syllables import words

_FILE = "figures.toml"
Words = tuple[str, ...]


@dataclass(frozen=True)
class NounTable:
    """``nouns``: syllables in their exact form -> what they name; the same in both languages."""

    nouns: dict[Words, str]
    longest: int

    def at(self, given: Sequence[str], start: int) -> tuple[str, int] | None:
        """The longest noun that begins at ``start``, and how many syllables it has."""
        for count in range(min(self.longest, len(given) - start), 0, -1):
            named = self.nouns.get(tuple(given[start : start + count]))
            if named is not None:
                return named, count
        return None

    def anywhere(self, given: Sequence[str]) -> Iterator[tuple[str, int, int]]:
        """Every noun in order: what it names, where it begins and ends."""
        at = 0
        while at < len(given):
            found = self.at(given, at)
            if found is not None:
                yield found[0], at, at + found[1]
            at += found[1] if found else 1


@cache
def counted_nouns() -> NounTable:
    """What is counted."""
    return _table("counted")


@cache
def money_nouns() -> NounTable:
    """What money is for, or comes from."""
    return _table("money")


@cache
def passing_words() -> tuple[str, ...]:
    """Words of sentences that only explain."""
    return _plain("passing")


@cache
def telling_words() -> tuple[str, ...]:
    """Words of sentences that say what is meant to be."""
    return _plain("telling")


def syllables(text: str) -> Words:
    """The words of a text in their exact form."""
    return tuple(map(exact_form, words(text)))


def _table(section: str) -> NounTable:
    rows: dict[str, dict[str, list[str]]] = _content()[section]
    nouns = {
        syllables(form): name
        for name, forms in rows.items()
        for form in (*forms["vi"], *forms["en"])
    }
    return NounTable(nouns, max(map(len, nouns)))


def _plain(section: str) -> tuple[str, ...]:
    rows: dict[str, Iterable[str]] = _content()[section]
    return tuple(word for language in ("vi", "en") for word in rows[language])


@cache
def _content() -> dict[str, Any]:
    return tomllib.loads((paths.resources_dir() / _FILE).read_text(encoding="utf-8"))
