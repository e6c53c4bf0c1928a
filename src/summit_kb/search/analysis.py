"""Text into terms: exact and folded syllables, the same for index and query."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from summit_kb.vietnamese.entities import Entity
from summit_kb.vietnamese.normal import exact_form, folded_form
from summit_kb.vietnamese.number_words import TYPE_CODES
from summit_kb.vietnamese.numbers import NumberMention, number_key
from summit_kb.vietnamese.syllables import words


class Forms(NamedTuple):
    """The two forms of one syllable."""

    exact: str
    folded: str


class _Kept(dict[str, str]):
    """One form of the words seen so far; a library repeats a few thousand all the time."""

    _MOST = 200_000

    def __init__(self, form: Callable[[str], str]) -> None:
        super().__init__()
        self._form = form

    def __missing__(self, word: str) -> str:
        if len(self) >= self._MOST:
            self.clear()
        found = self[word] = self._form(word)
        return found


_exact = _Kept(exact_form)
_folded = _Kept(folded_form)


def forms(word: str) -> Forms:
    """Both forms of a word."""
    return Forms(_exact[word], _folded[word])


_PLAIN_SYLLABLE = re.compile(
    r"(?:[bcdghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:[cmnpt]|ch|ng|nh)?"
)


def is_plain_syllable(folded: str) -> bool:
    """Whether a folded word has the shape of a Vietnamese syllable; most English words have not."""
    return _PLAIN_SYLLABLE.fullmatch(folded) is not None


class Terms(NamedTuple):
    """Syllables of a text in order; both lists have the same length."""

    exact: list[str]
    folded: list[str]


def analyse(text: str) -> Terms:
    """The terms of a text."""
    found = words(text)
    return Terms([*map(_exact.__getitem__, found)], [*map(_folded.__getitem__, found)])


_PARTS = re.compile(r"0*(?P<no>\d+)[a-zđ]?(?:/(?P<year>\d{4}))?[/\-](?P<code>[^/\-]+)")


def mentioned_keys(mentions: Iterable[NumberMention]) -> list[str]:
    """Search keys of the document numbers of a text, shortened forms included."""
    keys: dict[str, None] = {}
    for mention in mentions:
        keys.update(dict.fromkeys(number_keys(mention.canonical)))
    return list(keys)


def entity_keys(entities: Iterable[Entity]) -> list[str]:
    """Search keys of the dates and amounts of a text."""
    return list(dict.fromkeys(key for entity in entities for key in entity.keys))


def number_keys(canonical: str, codes: Sequence[str] = ()) -> list[str]:
    """The key of a number and of its shortened forms: 43nqtw, 43nq; 1192020qh14, 1192020.

    ``codes`` are abbreviations of the document's type that the number itself may lack.
    """
    keys = [number_key(canonical)]
    parts = _PARTS.match(canonical)
    if parts is None:
        return keys
    no, year = parts["no"], parts["year"]
    own = folded_form(parts["code"])
    for code in [*([own] if own in TYPE_CODES else []), *map(folded_form, codes)]:
        keys.append(no + code)
        if year:
            keys.append(no + year + code)
    if year:
        keys.append(no + year)
    return keys
