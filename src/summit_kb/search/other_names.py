"""What the other names of words reach, and for how much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

import numpy as np

from summit_kb.search.concepts import Name
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.pairs import pair
from summit_kb.search.engine.snapshot import Mask
from summit_kb.search.language.nodes import Word
from summit_kb.search.reached import Part, Reached
from summit_kb.search.weights import SCORING
from summit_kb.search.widening import Widening
from summit_kb.search.words import Finder


@dataclass(frozen=True)
class ReachedOthers:
    """``same`` and ``near``: documents that have a name which means just the same, or nearly."""

    words: tuple[Word, ...]
    typed: str
    added: tuple[str, ...]
    same: Mask
    near: Mask
    parts: tuple[Part, ...]

    def beside(self, typed: Reached) -> Reached:
        """Documents with the words or another name; those with a near one only come later."""
        exactly = typed.exactly | self.same
        return Reached(typed.documents | self.same | self.near, exactly, (), typed.owners)


def reach_others(finder: Finder, widening: Widening) -> ReachedOthers:
    """Look for the other names of some words; ``added`` are those that are in the library."""
    index = finder.index
    masks = {same: np.zeros(index.document_count, dtype=np.bool_) for same in (True, False)}
    parts: tuple[Part, ...] = ()
    added: list[str] = []
    found: list[list[Part]] = []
    for other in widening.others:
        share = finder.weights.same_meaning if other.same else finder.weights.near_meaning
        weight = share * finder.whole_weight * len(widening.words)
        own = [part for part in _parts(finder, other.name, weight) if len(part.matches.passages)]
        for part in own:
            masks[other.same] |= index.documents_of(part.matches)
        if own:
            found.append(own)
            added.append(other.name.text)
    if found:
        typed = list(_parts(finder, Name(widening.typed), 0.0))
        parts = _as_rare_as_all(finder, typed, found)
    return ReachedOthers(
        widening.words, widening.typed, tuple(added), masks[True], masks[False], parts
    )


def _as_rare_as_all(
    finder: Finder, typed: Sequence[Part], found: Sequence[Sequence[Part]]
) -> tuple[Part, ...]:
    """Each name counts as much as a word would that stands wherever any of the names does, not as
    its own rareness says: in a Vietnamese library an English name is rare, and tells no more.
    """
    count = finder.index.snapshot.passage_count
    rareness = SCORING.idf(count, _passages_of([*typed, *chain(*found)], count))
    return tuple(
        replace(part, weight=part.weight * rareness / own)
        for parts in found
        for own in [SCORING.idf(count, _passages_of(parts, count))]
        for part in parts
    )


def _passages_of(parts: Iterable[Part], count: int) -> int:
    """How many of ``count`` passages any of the parts reaches."""
    reached = np.zeros(count, dtype=np.bool_)
    for part in parts:
        reached[part.matches.passages] = True
    return int(np.count_nonzero(reached))


def _parts(finder: Finder, name: Name, weight: float) -> Iterator[Part]:
    """Texts and titles with the name, its syllables side by side; a long name counts no more
    than a short one.
    """
    run = finder.index.snapshot.execute
    spelled = [name] if name.plural is None else [name, name.plural]
    weight /= max(1, len(name.exact) - 1)
    title = weight * finder.weights.title
    if len(name.exact) == 1:
        # One syllable is told from others by its accents only.
        for field, own in ((schema.EXACT, weight), (schema.TITLE_EXACT, title)):
            found = run(_any([q.Term(field, one.exact[0]) for one in spelled]))
            yield Part(found, own, name.text, field)
        return
    # All pairs of a name in one passage: looking at their places as well changes next to nothing.
    found = run(_any([_together(one) for one in spelled]))
    yield Part(found, weight, name.text, schema.PAIRS)
    found = run(_any([q.Phrase(schema.TITLE_FOLDED, list(one.folded)) for one in spelled]))
    yield Part(found, title, name.text, schema.TITLE_FOLDED)


def _any(queries: list[q.Query]) -> q.Query:
    return queries[0] if len(queries) == 1 else q.Or(queries)


def _together(name: Name) -> q.Query:
    pairs = dict.fromkeys(pair(first, second) for first, second in pairwise(name.folded))
    return q.And([q.Term(schema.PAIRS, one) for one in pairs])
