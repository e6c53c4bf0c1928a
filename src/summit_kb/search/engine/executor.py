"""Evaluates Whoosh query trees on arrays. What each node means stands in ``queries``."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import Any, Final

import numpy as np
from whoosh.fields import NUMERIC, FieldType, Schema

from summit_kb.search.engine import expansion, proximity
from summit_kb.search.engine.array_cache import ArrayCache
from summit_kb.search.engine.columns import Ids, IndexColumns, Mask
from summit_kb.search.engine.field_columns import FieldColumns
from summit_kb.search.engine.found import (
    NOTHING,
    Found,
    add_where_found,
    best_of,
    from_mask,
    intersect,
    to_mask,
    unite,
)
from summit_kb.search.engine.inverted import Integers, Unsigned
from summit_kb.search.engine.queries import (
    And,
    AndMaybe,
    AndNot,
    Boost,
    ConstantScoreQuery,
    DisjunctionMax,
    Every,
    FuzzyTerm,
    Not,
    NullQuery,
    NumericRange,
    Or,
    Phrase,
    Prefix,
    Query,
    Require,
    SpanNear2,
    Term,
    TermRange,
    Wildcard,
)
from summit_kb.search.engine.scoring import Bm25, Floats

SCORES_BYTES: Final = 32 << 20
MASKS_BYTES: Final = 16 << 20
_FEW: Final = 16  # so many times more postings than wanted, and only the wanted are scored
_UNWRITABLE: Final = b"\xff"  # no term begins so


class Executor:
    """Runs queries over the columns of one generation; safe to use from several threads."""

    def __init__(self, index: IndexColumns, schema: Schema, scoring: Bm25) -> None:
        self._index = index
        self._fields: dict[str, FieldType] = dict(schema.items())
        self._scoring = scoring
        self._norms: dict[str, Floats] = {}
        self._scores = ArrayCache[Floats](SCORES_BYTES)
        self._masks = ArrayCache[Mask](MASKS_BYTES)
        self._ways: dict[type[Query], Callable[[Any], Found]] = {
            Term: self._term,
            And: self._and,
            Or: self._or,
            Not: self._not,
            AndNot: self._and_not,
            AndMaybe: self._and_maybe,
            Require: self._require,
            DisjunctionMax: self._disjunction_max,
            Phrase: self._phrase,
            SpanNear2: self._near,
            Prefix: self._many_terms,
            Wildcard: self._many_terms,
            FuzzyTerm: self._many_terms,
            TermRange: self._many_terms,
            NumericRange: self._many_terms,
            Every: self._many_terms,
            ConstantScoreQuery: self._constant,
            Boost: self._boost,
            type(NullQuery): self._nothing,
        }

    def find(self, query: Query, within: Mask | None = None) -> Found:
        """Passages that match, with their scores; only those of ``within`` when it is given.

        Raises TypeError for a class ``queries`` has not.
        """
        if within is not None:
            if isinstance(query, Phrase):
                return self._phrase(query, within)
            if isinstance(query, And) and _are_words(query.subqueries, self._fields):
                return self._words_within(query, within)
            return self.find(query).within(within)
        way = self._ways.get(type(query))
        if way is None:
            raise TypeError(f"{type(query).__name__} queries are not evaluated")
        return way(query)

    def mask(self, query: Query) -> Mask:
        """Passage -> whether it matches; kept for the next time and read-only."""
        return self._masks.get(repr(query), lambda: self._make_mask(query))

    def clear(self) -> None:
        """Forget what was computed."""
        self._scores.clear()
        self._masks.clear()
        self._index.clear()

    def _make_mask(self, query: Query) -> Mask:
        expanded = self._expanded(query)
        mask = to_mask(self.find(query), self._index.size) if expanded is None else expanded
        mask.flags.writeable = False
        return mask

    def _term(self, query: Term) -> Found:
        field = self._fields.get(query.fieldname)
        if field is None:
            return NOTHING
        term = self._key(query)
        postings = self._index.postings(query.fieldname, term)
        if not field.scorable:
            return Found(postings.ids, query.boost)
        key = (query.fieldname, term)
        scores = self._scores.get(key, lambda: self._score(query.fieldname, term))
        return Found(postings.ids, scores).boosted(query.boost)

    def _key(self, query: Term) -> bytes:
        """The term as the index has it; what cannot be written is found nowhere."""
        try:
            return self._fields[query.fieldname].to_bytes(query.text)
        except ValueError:
            return _UNWRITABLE

    def _score(self, field: str, term: bytes) -> Floats:
        postings = self._index.postings(field, term)
        return self._score_of(field, len(postings.ids), postings.ids, postings.counts)

    def _score_of(self, field: str, frequency: int, ids: Ids, counts: Unsigned | None) -> Floats:
        """Scores of postings ``ids`` of a term that ``frequency`` passages have."""
        size = self._index.field_size(field)
        norms = self._norms.get(field)
        if norms is None:
            norms = self._scoring.norms(field, size.lengths, size.average)
            self._norms[field] = norms
        idf = self._scoring.idf(size.passages, frequency)
        frequencies = 1.0 if counts is None else counts.astype(np.float32)
        return self._scoring.scores(idf, frequencies, norms.take(ids.astype(np.intp)))

    def _and(self, query: And) -> Found:
        excluded = [child.query for child in query.subqueries if isinstance(child, Not)]
        wanted = [child for child in query.subqueries if not isinstance(child, Not)]
        if not query.subqueries:
            return NOTHING
        found = self._all_of(wanted) if wanted else self._everything(0.0)
        for child in excluded:
            found = found.within(~self.mask(child))
        return found.boosted(query.boost)

    def _all_of(self, queries: Sequence[Query]) -> Found:
        """The intersection, rarest terms first; nothing more is read once it is empty."""
        ordered = sorted(queries, key=self._expected_size)
        found = self.find(ordered[0])
        for child in ordered[1:]:
            if not len(found):
                return NOTHING
            found = intersect(found, self.find(child), self._index.size)
        return found

    def _expected_size(self, query: Query) -> int:
        if not isinstance(query, Term) or query.fieldname not in self._fields:
            return self._index.size
        return len(self._index.postings(query.fieldname, self._key(query)).ids)

    def _or(self, query: Or) -> Found:
        parts = [self.find(child) for child in query.subqueries]
        return unite(parts, self._index.size).boosted(query.boost)

    def _not(self, query: Not) -> Found:
        return self._everything(0.0).within(~self.mask(query.query))

    def _and_not(self, query: AndNot) -> Found:
        return self.find(query.a).within(~self.mask(query.b))

    def _and_maybe(self, query: AndMaybe) -> Found:
        return add_where_found(self.find(query.a), self.find(query.b), self._index.size)

    def _require(self, query: Require) -> Found:
        return self.find(query.a).within(self.mask(query.b))

    def _disjunction_max(self, query: DisjunctionMax) -> Found:
        parts = [self.find(child) for child in query.subqueries]
        return best_of(parts, query.tiebreak, self._index.size).boosted(query.boost)

    def _phrase(self, query: Phrase, within: Mask | None = None) -> Found:
        if query.fieldname not in self._fields or not query.words:
            return NOTHING
        words = [Term(query.fieldname, word) for word in query.words]
        keys = [self._key(word) for word in words]
        together = proximity.phrase(self._index, query.fieldname, keys, query.slop, within)
        return self._summed(together, words).boosted(query.boost)

    def _words_within(self, query: And, within: Mask) -> Found:
        """Words of one field, looked for and scored only in a few passages."""
        words: list[Term] = list(query.subqueries)
        keys = [self._key(word) for word in words]
        found = proximity.together(self._index, words[0].fieldname, keys, within)
        return self._summed(found, words).boosted(query.boost)

    def _near(self, query: SpanNear2) -> Found:
        terms: list[Term] = list(query.qs)
        fields = {term.fieldname for term in terms}
        if len(fields) != 1 or query.mindist != 1:
            raise TypeError("only terms of one field are looked for near each other")
        (name,) = fields
        if name not in self._fields:
            return NOTHING
        keys = [self._key(term) for term in terms]
        look = proximity.phrase if query.ordered else proximity.near
        return self._summed(look(self._index, name, keys, query.slop), terms)

    def _summed(self, together: proximity.Together, words: Sequence[Term]) -> Found:
        """Passages that have the words as asked, with the sum of what the words score in them."""
        scores = np.zeros(len(together.ids), dtype=np.float32)
        for word, at in zip(words, together.at, strict=True):
            if (few := self._few_scores(word, at)) is not None:
                scores += few
                continue
            own = self.find(word).scores
            scores += own.take(at) if isinstance(own, np.ndarray) else np.float32(own)
        return Found(together.ids, scores)

    def _few_scores(self, word: Term, at: Integers) -> Floats | None:
        """Scores of a few postings of a word; None where scoring all of them costs no more."""
        field, key = word.fieldname, self._key(word)
        postings = self._index.postings(field, key)
        if not self._fields[field].scorable or len(at) * _FEW > len(postings.ids):
            return None
        counts = None if postings.counts is None else postings.counts.take(at)
        scores = self._score_of(field, len(postings.ids), postings.ids.take(at), counts)
        return scores if word.boost == 1.0 else scores * np.float32(word.boost)

    def _many_terms(self, query: Prefix | Every | NumericRange) -> Found:
        return from_mask(self.mask(query), query.boost)

    def _expanded(self, query: Query) -> Mask | None:
        """Mask of a query that stands for a range of terms, None for any other query."""
        if isinstance(query, Every) and query.fieldname is None:
            return to_mask(self._everything(1.0), self._index.size)
        name: str = getattr(query, "fieldname", "")
        find = _expansion(query, self._fields.get(name))
        return None if find is None else self._index.places_mask(name, find)

    def _constant(self, query: ConstantScoreQuery) -> Found:
        return Found(self.find(query.child).ids, float(query.score))

    def _boost(self, query: Boost) -> Found:
        return self.find(query.child).boosted(query.boost)

    def _nothing(self, query: Query) -> Found:
        del query
        return NOTHING

    def _everything(self, score: float) -> Found:
        live = self._index.live
        if live is None:
            return Found(np.arange(self._index.size, dtype=np.uint32), score)
        return from_mask(live, score)


def _are_words(queries: Sequence[Query], known: Container[str]) -> bool:
    """Whether all are terms of one field that there is."""
    fields = {query.fieldname if isinstance(query, Term) else None for query in queries}
    return len(fields) == 1 and all(field is not None and field in known for field in fields)


def _expansion(
    query: Query, field: FieldType | None
) -> Callable[[FieldColumns], Sequence[tuple[int, int]]] | None:
    """How to find the terms a query stands for; None when it stands for itself."""
    if isinstance(query, Prefix):
        return lambda columns: [expansion.prefix_range(columns, query.text)]
    if isinstance(query, Wildcard):
        return lambda columns: expansion.wildcard_places(columns, query)
    if isinstance(query, FuzzyTerm):
        return lambda columns: expansion.fuzzy_places(columns, query)
    if isinstance(query, Every):
        return lambda columns: [(0, len(columns))]
    if isinstance(query, TermRange):
        return lambda columns: [expansion.term_range(columns, query, field)] if field else []
    if isinstance(query, NumericRange):
        number = field if isinstance(field, NUMERIC) else None
        return lambda columns: [expansion.number_range(columns, query, number)] if number else []
    return None
