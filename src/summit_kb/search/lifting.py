"""Sentences that answer a question, lifted out of the best passages as they stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from summit_kb.domain.finding import Answer
from summit_kb.search.analysis import analyse
from summit_kb.search.engine import schema
from summit_kb.search.evaluation import Ranked
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.weights import SCORING
from summit_kb.vietnamese.entities import find_entities
from summit_kb.vietnamese.normal import folded_form

_DOCUMENTS = 3
_PASSAGES = 2
_MOST = 2
_ENOUGH = 0.6  # of what the words of the question weigh together, must stand in the sentence
_ALSO = 0.85  # of the best sentence, for a second one
_LONGEST = 400
_SHORTEST = 4
_EXPECTED = 0.25
_FEWEST = 3
_END = re.compile(r"(?<=[.!?…])[”\"»)]?\s+(?=[^\W\d_]|\d|[“\"«(])|\n+")
_SHORT_FORM = re.compile(
    r"(?:^|\s)(?:TP|Tp|TS|ThS|PGS|GS|BS|KS|St|Mr|Mrs|Ms|Dr|No|[A-ZĐ])\.$|^\d{1,3}\.$"
)
_WHOLE = re.compile(r"[.!…;][”\"»)]?$")
# What nobody looks for in the answer itself.
_ASKING_WORDS = """
gì nào ai đâu sao bao nhiêu mấy thế khi là có những các cho của và ở trong được bị với
what which who whom when where why how many much is are was were do does did the a an of in
"""
_ASKING = frozenset(map(folded_form, _ASKING_WORDS.split()))
_AMOUNT = re.compile(r"\b(?:bao nhieu|may|how many|how much)\b")
_TIME = re.compile(r"\b(?:khi nao|nam nao|ngay nao|thang nao|bao gio|luc nao|when|what year)\b")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


@dataclass(frozen=True)
class _Sentence:
    text: str
    document: int
    passage: int
    merit: float


def is_question(text: str) -> bool:
    """Whether a query asks: a question mark, or words that ask for an amount or a time."""
    folded = folded_form(text)
    return text.rstrip().endswith("?") or bool(_AMOUNT.search(folded) or _TIME.search(folded))


def lift(index: OpenedIndex, ranked: Ranked, text: str, order: Sequence[int]) -> tuple[Answer, ...]:
    """At most two sentences of the best documents that have most of what a question says."""
    weights = _weights(index, text)
    if not is_question(text) or len(weights) < _FEWEST:
        return ()
    asked = folded_form(text)
    found = sorted(
        (
            _Sentence(sentence, document, passage, _merit(sentence, weights, asked))
            for document in order[:_DOCUMENTS]
            for passage in _best_passages(index, ranked, document)
            for sentence in _sentences(index.snapshot.text(passage))
        ),
        key=lambda one: -one.merit,
    )
    kept = [one for one in found if one.merit >= max(_ENOUGH, _ALSO * found[0].merit)]
    distinct = {one.text: one for one in reversed(kept)}
    best = [one for one in kept if distinct[one.text] is one][:_MOST]
    return tuple(_answer(index, one) for one in best)


def _weights(index: OpenedIndex, text: str) -> dict[str, float]:
    """Folded word of the question -> its share of what all of them tell."""
    words = [word for word in dict.fromkeys(analyse(text).folded) if word not in _ASKING]
    frequency = index.snapshot.document_frequency
    idf = {word: SCORING.idf(index.passage_count, frequency(schema.FOLDED, word)) for word in words}
    total = sum(idf.values()) or 1.0
    return {word: value / total for word, value in idf.items()}


def _best_passages(index: OpenedIndex, ranked: Ranked, document: int) -> list[int]:
    front = int(index.front_of[document])
    own = ranked.passages[front : index.end_of(document)]
    best = np.argsort(-own, kind="stable")[:_PASSAGES]
    return [front + int(at) for at in best if own[at] > 0]


def _sentences(text: str) -> Iterator[str]:
    begin = 0
    for end in (*_END.finditer(text), None):
        stop = end.start() if end else len(text)
        sentence = text[begin:stop].strip()
        if end and _SHORT_FORM.search(sentence):
            continue  # "TP. Đà Nẵng" is one sentence
        if sentence and len(sentence) <= _LONGEST:
            yield sentence
        begin = end.end() if end else stop


def _merit(sentence: str, weights: dict[str, float], asked: str) -> float:
    """How much of the question a sentence says, and whether it has what was asked for."""
    words = set(analyse(sentence).folded)
    if len(words) < _SHORTEST or _WHOLE.search(sentence) is None:
        return 0.0
    said = sum(weight for word, weight in weights.items() if word in words)
    if _TIME.search(asked):
        has_time = _YEAR.search(sentence) or any(
            one.keys[0].startswith("d") for one in find_entities(sentence)
        )
        return said + (_EXPECTED if has_time else -_EXPECTED)
    if _AMOUNT.search(asked):
        has_amount = any(not one.keys[0].startswith("d") for one in find_entities(sentence))
        return said + (_EXPECTED if has_amount else -_EXPECTED)
    return said


def _answer(index: OpenedIndex, one: _Sentence) -> Answer:
    return Answer(
        text=one.text,
        document=index.snapshot.document_keys[one.document],
        title=index.values(one.document)["title"],
        page=index.page(one.passage),
    )
