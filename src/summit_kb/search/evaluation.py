"""A query tree on an opened index: which documents, in which rank, and the scores of passages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce

import numpy as np
import numpy.typing as npt

from summit_kb.domain.finding import Ambiguity, Expansion, Request
from summit_kb.search import showing
from summit_kb.search import weights as w
from summit_kb.search.analysis import forms
from summit_kb.search.asked_language import asked_language
from summit_kb.search.engine import schema
from summit_kb.search.engine.snapshot import Mask
from summit_kb.search.fields import field_mask
from summit_kb.search.language.nodes import (
    All,
    And,
    Any,
    DateRange,
    Entity,
    Everything,
    Field,
    Node,
    Not,
    Number,
    Phrase,
    Word,
    YearRange,
)
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.other_names import ReachedOthers, reach_others
from summit_kb.search.reached import Part, Reached, add_up, all_of, any_of, plain
from summit_kb.search.widening import Widened, widen
from summit_kb.search.words import Finder
from summit_kb.vietnamese.normal import has_accents

OWNER, OWN_LANGUAGE, WHOLE, EXACT = 8, 4, 2, 1
"""Tiers: who bears the number asked for, and in the reader's language; who has all words, and
with their accents."""

TITLES = (schema.TITLE_EXACT, schema.TITLE_FOLDED)


@dataclass(frozen=True)
class Ranked:
    """``documents`` answer the query. The higher ``tier``, the better, then ``scores``; those
    ``by_title`` score by a title that stands for a passage in another language.

    ``passages`` tells which passage of a document is shown, the highest (0 for fronts);
    ``has_words`` is False when nothing was scored. Scores are made of ``parts`` and ``factors``.
    """

    documents: Mask
    tier: npt.NDArray[np.int64]
    scores: npt.NDArray[np.float32]
    passages: npt.NDArray[np.float32]
    has_words: bool
    ambiguous: tuple[Ambiguity, ...]
    expanded: tuple[Expansion, ...]
    parts: tuple[Part, ...]
    by_title: Mask
    factors: Mapping[str, npt.NDArray[np.float32]]


def rank(index: OpenedIndex, node: Node, request: Request) -> Ranked:
    """Evaluate a query that was read as ``node``."""
    text = request.text
    accented = has_accents(text)
    ends_open = request.as_you_type and not text[-1:].isspace()
    language = index.with_value(schema.LANGUAGE, asked_language(text, request.language))
    finder = Finder(index, accented, names=_names(node))
    widened = Widened()
    if request.expand:
        widened = widen(node, text, index.concepts, dict(request.meant)).without(request.left_out)
    evaluator = _Evaluator(finder, text, ends_open=ends_open, own_language=language)
    return evaluator.rank(node, widened)


class _Evaluator:
    def __init__(self, finder: Finder, text: str, *, ends_open: bool, own_language: Mask) -> None:
        self._find = finder
        self._index = finder.index
        self._own_language = own_language
        self._open_end = len(text) if ends_open else -1
        self._text = text
        self._asks = text.rstrip().endswith("?")
        language = np.ones(self._index.document_count, dtype=np.float32)
        language[own_language] = finder.weights.own_language
        self._factors = {"language": language, **self._index.factors}

    def rank(self, node: Node, widened: Widened) -> Ranked:
        children = _children(node)
        allowed = self._allowed(children)
        loose = _unquoted(children)
        is_quoted = len(loose) > len(children) and not allowed.documents.any()
        if is_quoted and self._is_question(_wishes(loose)):
            # Who asks a question quotes to name something, not to demand the very words.
            children, allowed = loose, self._allowed(loose)
        wishes = _wishes(children)
        near = self._neighbours(children)
        if self._is_question(wishes):
            self._find = replace(self._find, is_question=True)
        found = [self._hard(wish) for wish in wishes]
        if len(wishes) == 1 and isinstance(wishes[0], Word) and wishes[0].text.isdecimal():
            bare = self._find.bare_number(wishes[0])
            found = [any_of([found[0], bare])] if bare else found
        others = [reach_others(self._find, one) for one in widened.widenings]
        parts = [*allowed.parts, *(part for one in (*found, *others) for part in one.parts), *near]
        scores, passages, by_title = self._document_scores(parts)
        wanted = _with_others(wishes, found, others)
        documents, tier = self._choose(wanted, len(found), allowed.documents, scores)
        shown = self._shown(children, wishes, found, passages)
        expanded = tuple(Expansion(one.typed, one.added) for one in others if one.added)
        asked = (widened.ambiguities, expanded, tuple(parts), by_title, self._factors)
        return Ranked(documents, tier, scores, shown, bool(parts), *asked)

    def _allowed(self, children: Sequence[Node]) -> Reached:
        """What the conditions among ``children`` leave."""
        conditions = (self._hard(child) for child in children if not _is_wish(child))
        return all_of([plain(self._index.everything), *conditions])

    def _shown(
        self,
        children: Sequence[Node],
        wishes: Sequence[Node],
        found: Sequence[Reached],
        passages: npt.NDArray[np.float32],
    ) -> npt.NDArray[np.float32]:
        """What the passages of a document are chosen by: beside a number, by the other words."""
        owners = [one.owners for one in found if one.owners is not None]
        if not owners:
            return passages
        others = [
            part
            for wish, one in zip(wishes, found, strict=True)
            if one.owners is None and showing.tells(wish, self._text)
            for part in one.parts
        ]
        telling = [child for child in children if showing.tells(child, self._text)]
        near = self._neighbours(telling)
        if not others:
            return showing.by_number_alone(self._index, passages, reduce(np.logical_or, owners))
        return showing.by_other_words(self._index, passages, others, near)

    def _is_question(self, wishes: Sequence[Node]) -> bool:
        """Long, or with a question mark: then no word is needed and the best passage wins."""
        return len(wishes) > (w.ASKED_WHOLE if self._asks else w.RANKED_WHOLE)

    def _hard(self, node: Node) -> Reached:
        """What satisfies a node as a whole."""
        match node:
            case Word():
                return self._find.word(self._opened(node))
            case Phrase():
                return self._find.phrase(node)
            case Number():
                return self._find.number(node, unfinished=node.end == self._open_end)
            case Entity():
                return self._find.entity(node, unfinished=node.end == self._open_end)
            case Not():
                return plain(~self._hard(node.child).documents)
            case Field() | YearRange() | DateRange():
                return plain(field_mask(self._index, node))
            case Any():
                return any_of(map(self._hard, node.children))
            case All() | And():
                found = all_of(map(self._hard, node.children))
                near = tuple(self._neighbours(node.children))
                return Reached(found.documents, found.exactly, found.parts + near, found.owners)
            case _:
                return plain(self._index.everything)

    def _opened(self, word: Word) -> Word:
        if word.end != self._open_end or word.exact:
            return word
        return Word(word.start, word.end, word.text, prefix=True)

    def _neighbours(self, children: Sequence[Node]) -> list[Part]:
        runs: list[list[Word]] = [[]]
        for child in children:
            if isinstance(child, Word):
                runs[-1].append(self._opened(child))
            elif isinstance(child, Entity) or (isinstance(child, Number) and child.partial):
                runs[-1].extend(child.words)
            elif runs[-1]:
                runs.append([])
        return [part for run in runs for part in self._find.neighbours(run)]

    def _document_scores(
        self, parts: Sequence[Part]
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32], Mask]:
        """A document's score: its best passage, and what its metadata add; then the passages',
        and which documents have a title for a passage.
        """
        index = self._index
        passages = add_up(parts, index.passage_count)
        scores = passages.take(index.front_of) * np.float32(self._find.weights.front)
        passages *= index.is_body
        by_title = self._index.nothing
        if len(scores):
            # The passages of a document stand together: one slice each, from front to front.
            best = np.maximum.reduceat(passages, index.front_of)
            titles = self._foreign_titles(parts)
            by_title = titles > best
            scores += np.maximum(best, titles)
        for factors in self._factors.values():
            scores *= factors
        return scores, passages, by_title

    def _foreign_titles(self, parts: Sequence[Part]) -> npt.NDArray[np.float32]:
        """What a title in the language asked in gives a document in another one, whose text
        cannot have the words.
        """
        index = self._index
        titles = add_up([part for part in parts if part.field in TITLES], index.passage_count)
        titles = titles.take(index.front_of) * np.float32(self._find.weights.foreign_title)
        titles[self._own_language] = 0
        return titles

    def _choose(
        self, found: Sequence[Reached], said: int, allowed: Mask, scores: npt.NDArray[np.float32]
    ) -> tuple[Mask, npt.NDArray[np.int64]]:
        """Which documents are listed, and in which rank; ``said`` is how many things were."""
        tier = np.zeros(self._index.document_count, dtype=np.int64)
        if not found:
            return allowed, tier
        whole = all_of(found)
        owners = (whole.owners if whole.owners is not None else self._index.nothing) & allowed
        tier[owners] += OWNER
        tier[owners & self._own_language] += OWN_LANGUAGE
        listed = owners
        if not self._find.is_question:
            complete = whole.documents & allowed
            tier[complete] += WHOLE
            tier[whole.exactly & allowed] += EXACT
            listed = complete | owners
            if said <= w.LISTED_WHOLE and complete.any():
                return listed, tier
            # What has none of the things asked for answers nothing: (a AND b) OR c is no a.
            allowed = allowed & any_of(found).documents
        return listed | self._answering(allowed, scores), tier

    def _answering(self, allowed: Mask, scores: npt.NDArray[np.float32]) -> Mask:
        """The documents whose score is not far from the best."""
        best = float(scores[allowed].max(initial=0.0))
        return allowed & (scores > 0) & (scores >= w.QUESTION_CUT * best)


def _names(node: Node) -> frozenset[int]:
    """Where words stand that have a capital; the first word of all has one anyway, unless the
    next has, too.
    """
    words = [child for child in _children(node) if isinstance(child, Word)]
    capital = [word.start for word in words if word.text[:1].isupper()]
    if (
        capital
        and capital[0] == words[0].start
        and capital[1:2] != [word.start for word in words[1:2]]
    ):
        del capital[0]
    return frozenset(capital)


def _children(node: Node) -> Sequence[Node]:
    return node.children if isinstance(node, All) else (node,)


def _unquoted(children: Sequence[Node]) -> Sequence[Node]:
    """The same with the words of its phrases for the phrases."""
    return [
        thing
        for child in children
        for thing in (child.words if isinstance(child, Phrase) and not child.exact else (child,))
    ]


def _wishes(things: Sequence[Node]) -> list[Node]:
    return _without_repeats([thing for thing in things if _is_wish(thing)])


def _is_wish(node: Node) -> bool:
    """Things side by side that are wished for; phrases, fields and the rest are conditions."""
    return isinstance(node, Word | Number | Entity | Any) and not isinstance(node, Everything)


def _with_others(
    wishes: Sequence[Node], found: Sequence[Reached], others: Sequence[ReachedOthers]
) -> list[Reached]:
    """What was found, words that have other names put together with what these reach."""
    if not others:
        return list(found)
    left = dict(enumerate(found))
    result: list[Reached] = []
    for one in others:
        named = {_key(word) for word in one.words}
        own = [at for at, wish in enumerate(wishes) if _key(wish) in named]
        typed = all_of(found[at] for at in own)
        result.append(one.beside(typed))
        for at in own:
            left.pop(at, None)
    return [*result, *left.values()]


def _key(wish: Node) -> object:
    return (forms(wish.text), wish.exact, wish.prefix) if isinstance(wish, Word) else wish


def _without_repeats(wishes: Sequence[Node]) -> list[Node]:
    """A word said twice is wished for once (it costs 0.007 nDCG to count it twice)."""
    kept: dict[object, Node] = {}
    for wish in wishes:
        kept.setdefault(_key(wish), wish)
    return list(kept.values())
