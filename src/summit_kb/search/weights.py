"""What counts how much. Measured on two sets of Vietnamese questions (docs/decisions)."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.search.engine.scoring import Bm25

SCORING = Bm25(k1=1.2, b=0.85, idf_power=1.2)


@dataclass(frozen=True)
class Weights:
    """Of a query typed with accents, and of one typed without any.

    A word without accents among accented ones counts ``bare`` of its exact form: it may be one
    whose accents were left out. The ``front`` of a document (titles, issuer, topics)
    counts lightly, its titles more so.
    """

    exact: float = 1.0
    folded: float = 1.0
    pairs: float = 1.0
    bare: float = 0.25
    plain_pairs: float = 0.5
    title: float = 0.4
    front: float = 0.5
    cited: float = 6.0
    """A passage that cites the number asked for."""
    entity: float = 0.5
    """A date or an amount, of how rare it is; ``bare_amount`` where its digits are a word too."""
    bare_amount: float = 0.2
    name: float = 1.3
    """A word typed with a capital inside a query: a name tells more than other words."""
    same_meaning: float = 0.5
    """Another name of just the same, of what the name as typed would count; ``near_meaning``
    one of something close to it."""
    near_meaning: float = 0.25
    other_spelling: float = 0.3
    """kĩ for kỹ."""
    own_language: float = 1.1
    """Documents in the language asked in; a translation has all the same names and numbers."""
    foreign_title: float = 2.0
    """A title in the language asked in, of a document in another: it stands for a passage."""


WEIGHTS = Weights()

EXPIRED = 0.85
PARTLY_EXPIRED = 0.95
"""What the points of a document count that is no longer in force, or only in part."""
RECENT = 0.05
RECENT_YEARS = 10
"""The newest document gains so much, one so many years older nothing."""

LISTED_WHOLE = 5
"""Up to so many things side by side, only documents with all of them are listed, if there are."""
RANKED_WHOLE = 8
"""Up to so many, documents with all of them come first; longer ones are questions."""
ASKED_WHOLE = 3
"""Up to so many with a question mark after them; longer ones are questions."""
QUESTION_CUT = 0.25
"""A document below this share of the best score does not answer a question (costs no nDCG)."""
