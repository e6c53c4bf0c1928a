"""Query trees: Whoosh's own classes, as the executor reads them.

What each node means here, and what it scores:

``Term(field, text, boost=1)``         BM25 in token fields; 1 in keyword and number fields
``And([...], boost=1)``                all of them; the sum. ``Not`` inside it only excludes
``Or([...], boost=1)``                 any of them; the sum of those found
``Not(q)``                             everything but q; adds nothing
``AndNot(a, b)``                       a without b; the score of a
``AndMaybe(a, b)``                     a; the score of a plus, where b matches too, that of b
``Require(a, b)``                      both; the score of a (b is a filter)
``DisjunctionMax([...], boost, tiebreak)``  any of them; the best score + tiebreak x the others
``Phrase(field, words, slop=1, boost=1)``   words in order, each at most ``slop`` after the one
                                       before; the sum of its words
``near(field, words, slop)``           the same in any order
``Prefix(field, text, boost=1)``       any term that begins so; scores its boost
``Wildcard(field, pattern)``           ``*`` and ``?``; scores its boost
``FuzzyTerm(field, text, maxdist=1, prefixlength=1)``  terms within an edit distance; its boost
``TermRange(field, start, end)``       terms between; its boost
``NumericRange(field, start, end, startexcl=False, endexcl=False)``  None is open; its boost
``Every(field=None)``                  every passage (with a term in the field); its boost
``ConstantScoreQuery(q, score=1)``     q; the score given
``NullQuery``                          nothing
``boosted(q, boost)``                  q with its score multiplied
"""

from __future__ import annotations

from collections.abc import Sequence

from whoosh.query import (
    And,
    AndMaybe,
    AndNot,
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
    WrappingQuery,
)

__all__ = [
    "And",
    "AndMaybe",
    "AndNot",
    "Boost",
    "ConstantScoreQuery",
    "DisjunctionMax",
    "Every",
    "FuzzyTerm",
    "Not",
    "NullQuery",
    "NumericRange",
    "Or",
    "Phrase",
    "Prefix",
    "Query",
    "Require",
    "SpanNear2",
    "Term",
    "TermRange",
    "Wildcard",
    "boosted",
    "near",
]


class Boost(WrappingQuery):
    """A query whose score is multiplied, whatever its class."""

    def __init__(self, child: Query, boost: float) -> None:
        super().__init__(child)
        self.boost = boost

    def __repr__(self) -> str:
        return f"Boost({self.child!r}, {self.boost})"


def boosted(query: Query, boost: float) -> Query:
    """``query`` with its score multiplied by ``boost``."""
    return query if boost == 1.0 else Boost(query, boost)


def near(field: str, words: Sequence[str], slop: int) -> Query:
    """``words`` in any order, each at most ``slop`` places from what was found before it."""
    return SpanNear2([Term(field, word) for word in words], slop=slop, ordered=False)
