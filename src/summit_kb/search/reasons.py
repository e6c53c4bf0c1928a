"""The points of a hit in the words of the query: what a person is told of its place."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from summit_kb.domain.finding import Contribution, Expansion, Reason
from summit_kb.search.analysis import forms
from summit_kb.search.engine import schema
from summit_kb.vietnamese.entities import find_entities
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.numbers import find_numbers, number_key
from summit_kb.vietnamese.syllables import Token, tokens

KINDS = (
    "cited",
    "entity",
    "phrase",
    "as-typed",
    "any-accents",
    "words",
    "together",
    "other-name",
    "title",
    "known",
)
"""What a reason may be. Words of a query with accents are ``as-typed`` or, where only another
spelling stands in the text, ``any-accents``; those of a query without any are ``words``.
"""

_OF_NAMES = ("cited", "entity", "phrase", "other-name")
_BETWEEN = frozenset(" \u00a0.,-/")
_TITLES = (schema.TITLE_EXACT, schema.TITLE_FOLDED)


@dataclass
class _Group:
    """Points of one kind, and the words they are for, in the order of the query."""

    points: float = 0.0
    words: dict[str, None] = field(default_factory=dict[str, None])


class _Said(NamedTuple):
    """A word of the query by its two terms, and where it stands there."""

    exact: str
    folded: str
    start: int
    end: int


class Typed:
    """How things stand in the query that the index knows by their terms."""

    def __init__(self, text: str, expanded: Iterable[Expansion]) -> None:
        self.accented = has_accents(text)
        self.names = frozenset(name for one in expanded for name in one.added)
        self._text = text
        self._words = [_said(one, text) for one in tokens(text)]
        self._spelled: dict[str, str] = {}
        for word in self._words:
            for term in (word.exact, word.folded):
                self._spelled.setdefault(term, text[word.start : word.end])
        self._keys = {number_key(one.canonical): one.text for one in find_numbers(text)}
        found = find_entities(text)
        self._keys |= {key: text[one.start : one.end] for one in found for key in one.keys}

    def is_said(self, term: str) -> bool:
        """Whether a term, or each word of one, was typed: other spellings were not."""
        return all(word in self._spelled for word in term.split())

    def say(self, term: str) -> str:
        """A term as it was typed: "do_thi" is "đô thị" again."""
        if term in self.names:
            return term
        if term in self._keys:
            return self._keys[term]
        words = (term.removesuffix("*")).replace("_", " ").split()
        said = " ".join(self._spelled.get(word, word) for word in words)
        return f"{said}…" if term.endswith("*") else said

    def runs(self, terms: Collection[str]) -> Iterator[str]:
        """Words and pairs, those that stand side by side in the query as one; then what the query
        has not itself.
        """
        bare = {term.removesuffix("*") for term in terms}
        held = [word.exact in bare or word.folded in bare for word in self._words]
        linked = [
            f"{first.folded}_{second.folded}" in bare or (both and self._adjoin(first, second))
            for (first, second), both in zip(
                pairwise(self._words), map(all, pairwise(held)), strict=True
            )
        ]
        spans: list[tuple[int, int]] = []
        for word, own, back, on in zip(
            self._words, held, [False, *linked], [*linked, False], strict=True
        ):
            if back:
                spans[-1] = (spans[-1][0], word.end)
            elif own or on:
                spans.append((word.start, word.end))
        yield from (self._text[start:end] for start, end in spans)
        yield from (self.say(term) for term in terms if not self._is_typed(term))

    def _adjoin(self, first: _Said, second: _Said) -> bool:
        return set(self._text[first.end : second.start]) <= _BETWEEN

    def _is_typed(self, term: str) -> bool:
        words = term.removesuffix("*").split("_")
        return term not in self.names and all(word in self._spelled for word in words)


def _said(token: Token, text: str) -> _Said:
    form = forms(token.text)
    star = text.startswith("*", token.end)  # it belongs to the word it leaves open
    return _Said(form.exact, form.folded, token.start, token.end + star)


def reasons(found: Sequence[Contribution], typed: Typed) -> tuple[Reason, ...]:
    """The contributions of a hit, in the order of the query, as reasons; the weightiest first."""
    spelled = {
        forms(one.term).folded
        for one in found
        if one.field == schema.EXACT and one.where == "passage"
    }
    groups: dict[str, _Group] = {}
    for one in found:
        group = groups.setdefault(_kind(one, typed, spelled), _Group())
        group.points += one.points
        group.words.setdefault(one.term)
    total = sum(group.points for group in groups.values()) or 1.0
    told = (
        Reason(kind, _words(kind, group.words, typed), round(group.points, 4), group.points / total)
        for kind, group in groups.items()
    )
    return tuple(sorted(told, key=lambda one: (-one.points, KINDS.index(one.kind))))


def missing(
    wanted: Mapping[str, bool], expanded: Iterable[Expansion], names: Collection[str], typed: Typed
) -> tuple[str, ...]:
    """Words of the query a document has nowhere, by no other name either.

    ``wanted`` tells of each folded word of the query whether the document has it, ``names``
    are the other names that it has.
    """
    named = {
        forms(token.text).folded
        for one in expanded
        if any(name in names for name in one.added)
        for token in tokens(one.typed)
    }
    return tuple(typed.say(term) for term, has in wanted.items() if not has and term not in named)


def _kind(one: Contribution, typed: Typed, spelled: Collection[str]) -> str:
    if one.term in typed.names:
        return "other-name"
    if one.field in _TITLES:
        return "title"
    if one.field == schema.CITES:
        return "cited"
    if one.field == schema.ENTITIES:
        return "entity"
    if one.where == "document":
        return "known"
    if one.field == schema.PAIRS:
        return "together"
    if " " in one.term:
        return "phrase"
    if not typed.accented:
        return "words"
    return "as-typed" if forms(one.term.removesuffix("*")).folded in spelled else "any-accents"


def _words(kind: str, terms: Collection[str], typed: Typed) -> tuple[str, ...]:
    if kind in _OF_NAMES:
        return tuple(dict.fromkeys(map(typed.say, terms)))
    return tuple(dict.fromkeys(typed.runs(terms)))
