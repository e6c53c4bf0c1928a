"""Words, phrases and numbers of a query into engine queries, and what these reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from summit_kb.search.analysis import analyse, forms, number_keys
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.pairs import pair
from summit_kb.search.engine.snapshot import Mask
from summit_kb.search.language.nodes import Entity, Number, Phrase, Word
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.reached import Part, Reached, all_of
from summit_kb.search.weights import SCORING, WEIGHTS, Weights
from summit_kb.vietnamese.normal import other_spelling
from summit_kb.vietnamese.numbers import number_key


@dataclass(frozen=True)
class Finder:
    """Finds the leaves of one query. ``accented``: whether any word was typed with accents."""

    index: OpenedIndex
    accented: bool
    is_question: bool = False
    """Of a long query only scores matter: which documents have a word is not looked up."""
    weights: Weights = WEIGHTS
    names: frozenset[int] = frozenset()
    """Where the words stand that are names."""

    def word(self, node: Word) -> Reached:
        """One syllable, in texts, titles and metadata; that of a name counts more."""
        found = self._word(node)
        if node.start not in self.names:
            return found
        return replace(found, parts=tuple(self._of_name(part) for part in found.parts))

    def _of_name(self, part: Part) -> Part:
        return replace(part, weight=part.weight * self.weights.name)

    def _word(self, node: Word) -> Reached:
        form = forms(node.text)
        if node.exact:
            return self._exact(form.exact)
        if node.prefix:
            return self._prefix(node)
        parts = [
            self._part(schema.FOLDED, form.folded, self._folded_weight(node)),
            self._part(schema.TITLE_FOLDED, form.folded, self.weights.title),
        ]
        other = other_spelling(form.folded)
        if other is not None:
            parts.append(self._part(schema.FOLDED, other, self.weights.other_spelling))
        if node.key:
            parts.append(self._entity_part(node.key, self.weights.bare_amount))
        if self.is_question:
            if self.accented:
                parts.append(self._part(schema.EXACT, form.exact, self._exact_weight(node)))
            return Reached(self.index.everything, self.index.everything, tuple(parts))
        documents = self._documents(parts)
        if not self.accented:
            return Reached(documents, documents, tuple(parts))
        exact = [
            self._part(schema.EXACT, form.exact, self._exact_weight(node)),
            self._part(schema.TITLE_EXACT, form.exact, 0.0),
        ]
        # A word typed without accents among accented ones may stand for any.
        exactly = documents if form.exact == form.folded else self._documents(exact)
        return Reached(documents, exactly, (*parts, exact[0]))

    @property
    def whole_weight(self) -> float:
        """What a word counts in all its forms together."""
        weights = self.weights
        if not self.accented:
            return weights.folded + weights.plain_pairs
        return weights.exact + weights.folded + weights.pairs

    def neighbours(self, words: Sequence[Word]) -> list[Part]:
        """What words side by side score where they stand side by side, each pair once."""
        weight = self.weights.pairs if self.accented else self.weights.plain_pairs
        parts: dict[tuple[str, bool], Part] = {}
        for first, second in pairwise(words):
            if first.prefix or first.exact or second.exact:
                continue
            term = pair(forms(first.text).folded, forms(second.text).folded)
            if (term, second.prefix) in parts:
                continue
            if second.prefix:
                matches = self.index.snapshot.execute(q.Prefix(schema.PAIRS, term))
                parts[term, True] = Part(matches, 2 * weight, f"{term}*", schema.PAIRS)
            else:
                part = self._part(schema.PAIRS, term, weight)
                is_name = first.start in self.names and second.start in self.names
                parts[term, False] = self._of_name(part) if is_name else part
        return list(parts.values())

    def phrase(self, node: Phrase) -> Reached:
        """Words one after the other, in a text or a title."""
        exact = node.exact or any(word.exact for word in node.words)
        if len(node.words) == 1:
            word = node.words[0]
            return self.word(Word(word.start, word.end, word.text, exact, word.prefix))
        if node.words[-1].prefix:
            return all_of([self.word(word) for word in node.words])
        terms = analyse(" ".join(word.text for word in node.words))
        if not exact:
            loosely = self._sequence(node, terms.folded, (schema.FOLDED, schema.TITLE_FOLDED))
            if not self.accented:
                return loosely
            spelled = (
                self._spelled_so(loosely.parts[0], schema.EXACT, terms.exact),
                self._spelled_so(loosely.parts[1], schema.TITLE_EXACT, terms.exact),
            )
            return Reached(loosely.documents, self._documents(spelled), loosely.parts + spelled)
        return self._sequence(node, terms.exact, (schema.EXACT, schema.TITLE_EXACT))

    def number(self, node: Number, *, unfinished: bool = False) -> Reached:
        """A document number: the document that bears it, those that cite it, and its words."""
        key = number_keys(node.canonical)[0]
        own: q.Query = q.Term(schema.NUMBERS, key)
        if unfinished and not node.partial:
            own = q.Prefix(schema.NUMBERS, key)
        bearing = self.index.documents_of(self.index.snapshot.execute(own))
        cited = self._part(schema.CITES, key, self.weights.cited)
        known = bearing | self._documents([cited])
        words = self._with_last_open(node.words, unfinished=unfinished)
        if known.any() and not node.partial:
            # Its syllables alone (43, NQ, TW) would drown the words beside it.
            return Reached(known, known, (cited,), bearing)
        parts = (cited, *words.parts)
        return Reached(known | words.documents, known | words.exactly, parts, bearing)

    def entity(self, node: Entity, *, unfinished: bool = False) -> Reached:
        """A date or an amount in any spelling; where none has it, its words."""
        own = self.weights.entity
        parts = tuple(self._entity_part(key, own) for key in node.keys)
        words = self._with_last_open(node.words, unfinished=unfinished)
        if self.is_question:
            return Reached(words.documents, words.exactly, (*parts, *words.parts))
        known = self._documents(parts)
        if known.any() and not unfinished:
            # Digits and units wherever they stand would drown it.
            return Reached(known, known, (*parts, *words.parts))
        return Reached(known | words.documents, known | words.exactly, (*parts, *words.parts))

    def bare_number(self, node: Word) -> Reached | None:
        """Documents numbered ``node`` ("43"), when that is all that was asked."""
        owners = self.index.with_value(schema.NUMBERS, number_key(node.text))
        return Reached(owners, owners, (), owners) if owners.any() else None

    def _entity_part(self, key: str, weight: float) -> Part:
        """Passages with a date or an amount, scored by how rare it is."""
        matches = self.index.snapshot.execute(q.Term(schema.ENTITIES, key))
        idf = SCORING.idf(self.index.passage_count, len(matches.passages))
        return Part(matches, weight * idf, key, schema.ENTITIES)

    def _with_last_open(self, given: Sequence[Word], *, unfinished: bool) -> Reached:
        """All of the words; the last as a beginning where it may not be complete."""
        words = list(given)
        if unfinished:
            last = words[-1]
            words[-1] = Word(last.start, last.end, last.text, prefix=True)
        found = all_of([self.word(word) for word in words])
        return Reached(found.documents, found.exactly, found.parts)

    def _exact(self, term: str) -> Reached:
        parts = (
            self._part(schema.EXACT, term, self.weights.exact + self.weights.folded),
            self._part(schema.TITLE_EXACT, term, self.weights.title),
        )
        documents = self._documents(parts)
        return Reached(documents, documents, parts)

    def _prefix(self, node: Word) -> Reached:
        form = forms(node.text)
        begun = [
            self._prefix_part(schema.FOLDED, form.folded),
            self._prefix_part(schema.TITLE_FOLDED, form.folded),
        ]
        whole = [
            self._part(schema.FOLDED, form.folded, 0.5),
            self._part(schema.TITLE_FOLDED, form.folded, self.weights.title),
        ]
        documents = self._documents(begun)
        if form.exact == form.folded:
            return Reached(documents, documents, (*begun, *whole))
        spelled = [
            self._prefix_part(schema.EXACT, form.exact),
            self._prefix_part(schema.TITLE_EXACT, form.exact),
        ]
        return Reached(documents, self._documents(spelled), (*begun, *whole, *spelled))

    def _prefix_part(self, field: str, prefix: str) -> Part:
        return Part(self.index.snapshot.execute(q.Prefix(field, prefix)), 1.0, f"{prefix}*", field)

    def _sequence(self, node: Phrase, terms: list[str], fields: tuple[str, str]) -> Reached:
        def query(field: str) -> q.Query:
            if node.within is None:
                return q.Phrase(field, terms)
            return q.near(field, terms, node.within)

        run = self.index.snapshot.execute
        said = " ".join(terms)
        parts = (
            Part(run(query(fields[0])), 1.0, said, fields[0]),
            Part(run(query(fields[1])), self.weights.title, said, fields[1]),
        )
        documents = self._documents(parts)
        return Reached(documents, documents, parts)

    def _spelled_so(self, found: Part, field: str, terms: Sequence[str]) -> Part:
        """Of the passages that have a phrase, those that have its words with their accents.

        That the words stand together is known from the folded phrase; looking at the places of
        the exact words as well would take ten times as long.
        """
        words = [q.Term(field, term) for term in dict.fromkeys(terms)]
        if not len(found.matches.passages):
            return found
        within = np.zeros(self.index.passage_count, dtype=np.bool_)
        within[found.matches.passages] = True
        matches = self.index.snapshot.execute(q.And(words), within=within)
        return Part(matches, found.weight, " ".join(terms), field)

    def _part(self, field: str, term: str, weight: float) -> Part:
        return Part(self.index.snapshot.execute(q.Term(field, term)), weight, term, field)

    def _documents(self, parts: Sequence[Part]) -> Mask:
        return self.index.documents_of(*(part.matches for part in parts))

    def _exact_weight(self, node: Word) -> float:
        form = forms(node.text)
        return self.weights.bare if form.exact == form.folded else self.weights.exact

    def _folded_weight(self, node: Word) -> float:
        form = forms(node.text)
        if self.accented and form.exact == form.folded:
            return self.weights.folded + self.weights.exact - self.weights.bare
        return self.weights.folded
