"""Sentences that answer a question, lifted out of the best passages as they stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from summit_kb.domain.finding import Answer
from summit_kb.search.analysis import analyse
from summit_kb.search.asking import ASKING, EXPECTED, Wanted, is_question
from summit_kb.search.engine import schema
from summit_kb.search.evaluation import Ranked
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.weights import SCORING
from summit_kb.vietnamese.sentences import sentences

_DOCUMENTS = 3
_PASSAGES = 2
_MOST = 2
_ENOUGH = 0.6  # of what the words of the question weigh together, must stand in the sentence
_ALSO = 0.85  # of the best sentence, for a second one
_ANSWERED = 0.3  # what a question in the text gains, with its answer behind it
_UNDER = 0.5  # of a word that only the heading above the sentence has
_LONGEST = 400
_LONGEST_HEADING = 120
_SHORTEST = 4
_FEWEST = 3
_WHOLE = re.compile(r"[.!…;][”\"»)]?$")
_ASKS = re.compile(r"\?[”\"»)]?$")


@dataclass(frozen=True)
class _Piece:
    """A sentence, a row of a table, or a ``question`` with the sentence behind it, which answers
    it. ``heading`` is the line above that ends no sentence.
    """

    text: str
    heading: str = ""
    question: str = ""


@dataclass(frozen=True)
class _Sentence:
    text: str
    document: int
    passage: int
    merit: float


def lift(index: OpenedIndex, ranked: Ranked, text: str, order: Sequence[int]) -> tuple[Answer, ...]:
    """At most two sentences of the best documents that have most of what a question says."""
    if not is_question(text):
        return ()
    wanted = Wanted.by(text)
    weights = _weights(index, text)
    if len(weights) < (1 if wanted.meaning_of else _FEWEST):
        return ()
    found = sorted(
        (
            _Sentence(piece.text, document, passage, _merit(piece, weights, wanted))
            for document in order[:_DOCUMENTS]
            for passage in _best_passages(index, ranked, document)
            for piece in _pieces(index.snapshot.text(passage), index.heading(passage) or "")
        ),
        key=lambda one: -one.merit,
    )
    kept = [one for one in found if one.merit >= max(_ENOUGH, _ALSO * found[0].merit)]
    distinct = {one.text: one for one in reversed(kept)}
    best = [one for one in kept if distinct[one.text] is one][:_MOST]
    return tuple(_answer(index, one) for one in best)


def _weights(index: OpenedIndex, text: str) -> dict[str, float]:
    """Folded word of the question -> its share of what all of them tell."""
    words = [word for word in dict.fromkeys(analyse(text).folded) if word not in ASKING]
    frequency = index.snapshot.document_frequency
    idf = {word: SCORING.idf(index.passage_count, frequency(schema.FOLDED, word)) for word in words}
    total = sum(idf.values()) or 1.0
    return {word: value / total for word, value in idf.items()}


def _best_passages(index: OpenedIndex, ranked: Ranked, document: int) -> list[int]:
    front = int(index.front_of[document])
    own = ranked.passages[front : index.end_of(document)]
    best = np.argsort(-own, kind="stable")[:_PASSAGES]
    return [front + int(at) for at in best if own[at] > 0]


def _pieces(text: str, heading: str) -> Iterator[_Piece]:
    """What may answer, with the heading it stands under."""
    question = ""
    for sentence in sentences(text):
        if _ASKS.search(sentence):
            question = sentence
            continue
        if question:
            both = f"{question} {sentence}"
            if len(both) <= _LONGEST:
                yield _Piece(both, question=question)
            question = ""
        is_row = "\t" in sentence
        if _WHOLE.search(sentence) is None and not is_row and len(sentence) <= _LONGEST_HEADING:
            heading = sentence
        elif len(sentence) <= _LONGEST:
            yield _Piece(" ".join(sentence.split()), heading)


def _merit(piece: _Piece, weights: dict[str, float], wanted: Wanted) -> float:
    """How much of the question a sentence says, and whether it has what was asked for."""
    words = set(analyse(piece.question or piece.text).folded)
    said = sum(weight for word, weight in weights.items() if word in words)
    if piece.question:
        return said + _ANSWERED if said >= _ENOUGH else 0.0
    if len(words) < _SHORTEST:
        return 0.0
    above = set(analyse(piece.heading).folded) - words
    said += _UNDER * sum(weight for word, weight in weights.items() if word in above)
    if said + EXPECTED < _ENOUGH:
        return 0.0  # whatever is in it
    return said + wanted.is_met_by(piece.text)


def _answer(index: OpenedIndex, one: _Sentence) -> Answer:
    return Answer(
        text=one.text,
        document=index.snapshot.document_keys[one.document],
        title=index.values(one.document)["title"],
        page=index.page(one.passage),
    )
