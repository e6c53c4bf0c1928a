"""What a query matches in any text: a snippet, a page of a PDF, the text view."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from summit_kb.search.analysis import forms, is_plain_syllable, number_keys
from summit_kb.search.concepts import Concepts
from summit_kb.search.found_values import ValueFinder
from summit_kb.search.language import QueryError, parse
from summit_kb.search.language.nodes import All, And, Any, Entity, Node, Number, Phrase, Word
from summit_kb.search.sightings import Lookout, Sighting
from summit_kb.search.widening import widen
from summit_kb.vietnamese.normal import other_spelling
from summit_kb.vietnamese.numbers import find_numbers
from summit_kb.vietnamese.syllables import WORD

Accents = Literal["exact", "folded", "typed"]
Span = tuple[int, int]

_Seen = dict[int, Sighting]
_FIGURES = re.compile(r"\d*")


@dataclass
class _Wanted:
    """What to look for. ``runs`` are plain words side by side."""

    runs: list[list[Word]] = field(default_factory=list[list[Word]])
    phrases: list[Phrase] = field(default_factory=list[Phrase])
    prefixes: list[Word] = field(default_factory=list[Word])
    keys: set[str] = field(default_factory=set[str])
    entities: set[str] = field(default_factory=set[str])
    values: list[Phrase] = field(default_factory=list[Phrase])


class MatchFinder:
    """Finds what one query matches.

    ``accents``: "exact" takes words as they are spelled, "folded" any accents, "typed" any
    accents where none were typed. ``=word`` is always exact. ``names`` are other names of what was
    asked for, marked as well.
    """

    def __init__(self, node: Node | None, accents: Accents, names: Iterable[str] = ()) -> None:
        self._accents: Accents = accents
        self._wanted = _Wanted()
        if node is not None:
            _collect([node], self._wanted)
        self._wanted.phrases.extend(map(_named, names))
        self._words: set[str] = set()
        self._neighbours: set[tuple[str, str]] = set()
        for run in self._wanted.runs:
            spelled = [self._spelled(word) for word in run]
            self._words.update(spelled)
            self._words.update(self._other_spellings(run))
            self._neighbours.update(pairwise(spelled))
        self._beside_others = {word for both in self._neighbours for word in both}
        self._prefixes = tuple(self._spelled(word) for word in self._wanted.prefixes)
        self._phrases = [self._terms(phrase) for phrase in self._wanted.phrases]
        self._spelled_values = [self._terms(phrase) for phrase in self._wanted.values]
        sought = (*self._phrases, *self._spelled_values)
        rows = [terms for terms, within in sought if within is None and len(terms) > 1]
        single = [terms for terms, within in sought if within is not None or len(terms) == 1]
        looked_for = [*self._words, *(term for terms in single for term in terms)]
        self._is_counted = any(within is not None for _, within in self._phrases)
        self._lookout = Lookout(
            map(_folded, looked_for),
            map(_folded, self._prefixes),
            [[_folded(term) for term in terms] for terms in rows],
        )
        self._values = ValueFinder(self._wanted.entities)
        self._figures = {_FIGURES.findall(key)[0] for key in self._wanted.keys}

    @classmethod
    def for_query(
        cls,
        text: str,
        accents: Accents = "folded",
        *,
        as_you_type: bool = False,
        concepts: Concepts | None = None,
    ) -> MatchFinder:
        """The finder of a query as typed, with the other names that ``concepts`` give; one that
        cannot be read matches nothing.
        """
        try:
            node = parse(text)
        except QueryError:
            return cls(None, accents)
        found = widen(node, text, concepts).widenings if concepts else ()
        names = [other.name.text for one in found for other in one.others]
        return cls(opened(node, text) if as_you_type else node, accents, names)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        wanted = self._wanted
        return not (
            wanted.runs or wanted.phrases or wanted.prefixes or wanted.keys or wanted.entities
        )

    def spans(self, text: str) -> list[Span]:
        """Places in ``text``, ascending, not overlapping; neighbours make one place."""
        if self.is_empty:
            return []
        found = self._lookout.sightings(text, counted=self._is_counted)
        seen = {sighting.place: sighting for sighting in found}
        matched = self._words_at(seen)
        matched.update(self._prefixes_at(seen))
        values = self._values.spans(text)
        places: list[Span] = []
        # As typed, a value is looked for only where none is recognised.
        for terms, within in (*self._phrases, *(() if values else self._spelled_values)):
            if within is None:
                places.extend(_rows_of(seen, terms))
            else:
                matched.update(_near_each_other(seen, terms, within))
        places.extend((seen[place].start, seen[place].end) for place in matched)
        return _merged(text, [*places, *self._numbers_in(text), *values])

    def _spelled(self, word: Word) -> str:
        """What a word of the text must be: "=" and its exact form, or its folded form."""
        form = forms(word.text)
        as_spelled = self._accents == "exact" or word.exact
        if as_spelled or (self._accents == "typed" and form.exact != form.folded):
            return f"={form.exact}"
        return form.folded

    def _terms(self, phrase: Phrase) -> tuple[list[str], int | None]:
        return [self._spelled(word) for word in phrase.words], phrase.within

    def _other_spellings(self, run: Sequence[Word]) -> Iterator[str]:
        """kĩ for kỹ, where accents are not taken as they are spelled."""
        for word in run:
            exact, folded = forms(word.text)
            as_typed = self._accents == "typed" and exact != folded
            other = None if word.exact else other_spelling(exact if as_typed else folded)
            if other is not None and self._accents != "exact":
                yield f"={other}" if as_typed else other

    def _words_at(self, seen: _Seen) -> set[int]:
        """Places of words. One that stands beside its neighbour of the query somewhere in the
        text counts only there: "thông" of "giao thông" is not "thông minh". Where any do, a
        syllable that was typed without accents counts nowhere alone: "do" could be đô, đó, độ.
        """
        single: dict[int, str] = {}
        for place, sighting in seen.items():
            for key in sighting.keys:
                if key in self._words:
                    single[place] = key
        together: set[int] = set()
        for place in single:
            if place + 1 in single and self._are_neighbours(seen[place], seen[place + 1]):
                together.update((place, place + 1))
        accompanied = {single[place] for place in together}
        alone = {
            place
            for place, key in single.items()
            if key not in accompanied and not (accompanied and self._is_vague(key))
        }
        return together | alone

    def _are_neighbours(self, first: Sighting, second: Sighting) -> bool:
        (a, b), (c, d) = first.keys, second.keys
        known = self._neighbours
        return (b, d) in known or (a, c) in known or (a, d) in known or (b, c) in known

    def _is_vague(self, key: str) -> bool:
        return key in self._beside_others and is_plain_syllable(key)

    def _prefixes_at(self, seen: _Seen) -> Iterator[int]:
        if self._prefixes:
            for place, sighting in seen.items():
                if any(key.startswith(self._prefixes) for key in sighting.keys):
                    yield place

    def _numbers_in(self, text: str) -> Iterator[Span]:
        if any(figures in text for figures in self._figures):
            for mention in find_numbers(text):
                if not self._wanted.keys.isdisjoint(number_keys(mention.canonical)):
                    yield mention.start, mention.end


def _named(name: str) -> Phrase:
    """A name as a phrase; one of a single syllable is told from other words by its accents."""
    spelled = [match[0] for match in WORD.finditer(name)]
    words = tuple(Word(0, 0, word, exact=len(spelled) == 1) for word in spelled)
    return Phrase(0, 0, words)


def _folded(term: str) -> str:
    return forms(term.lstrip("=")).folded


def _collect(nodes: Iterable[Node], wanted: _Wanted) -> None:
    """What is positively looked for in texts; fields and exclusions match nothing there."""
    run: list[Word] = []
    wanted.runs.append(run)
    for node in nodes:
        if isinstance(node, Word) and not node.prefix:
            run.append(node)
            wanted.entities.update(filter(None, [node.key]))
            continue
        if isinstance(node, Number) and node.partial:
            run.extend(node.words)
        elif run:
            wanted.runs.append(run := [])
        _collect_one(node, wanted)
    if not wanted.runs[-1]:
        wanted.runs.pop()


def _collect_one(node: Node, wanted: _Wanted) -> None:
    match node:
        case Word():
            wanted.prefixes.append(node)
        case Phrase():
            wanted.phrases.append(node)
        case Number():
            wanted.keys.add(number_keys(node.canonical)[0])
        case Entity():
            wanted.entities.update(node.keys)
            wanted.values.append(Phrase(node.start, node.end, node.words))
        case All() | And():
            _collect(node.children, wanted)
        case Any():
            for child in node.children:
                _collect([child], wanted)
        case _:
            pass


def opened(node: Node, text: str) -> Node:
    """The query with its last word made a prefix, where it reaches the end of ``text``."""
    return node if text[-1:].isspace() else _opened(node, len(text))


def _opened(node: Node, end: int) -> Node:
    if isinstance(node, Word) and node.end == end and not node.exact:
        return Word(node.start, node.end, node.text, prefix=True)
    if isinstance(node, Entity) and node.words[-1].end == end:
        last = _opened(node.words[-1], end)
        return Any(node.start, end, (node, *node.words[:-1], last))
    if isinstance(node, All | And | Any):
        last = _opened(node.children[-1], end)
        return type(node)(node.start, node.end, (*node.children[:-1], last))
    return node


def _rows_of(seen: _Seen, terms: Sequence[str]) -> Iterator[Span]:
    """A phrase wherever it stands, with the signs between its words: "2.200 tỷ" is one place."""
    last = len(terms) - 1
    for at, first in seen.items():
        if all(at + i in seen and term in seen[at + i].keys for i, term in enumerate(terms)):
            yield first.start, seen[at + last].end


def _near_each_other(seen: _Seen, terms: Sequence[str], within: int) -> set[int]:
    """Places of the words of a phrase where all of them are near each other, in any order."""
    places = [[at for at, word in seen.items() if term in word.keys] for term in terms]
    if not all(places):
        return set()
    found: set[int] = set()
    reach = within * (len(terms) - 1)
    for anchor in places[0]:
        near = [[at for at in own if abs(at - anchor) <= reach] for own in places]
        if all(near):
            found.update(at for own in near for at in own)
    return found


def _merged(text: str, spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and (start <= merged[-1][1] or text[merged[-1][1] : start].isspace()):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
