"""Topics learned from documents that a librarian has described: which words speak for which topic.

A word is a pair of neighbouring syllables without accents. What it says for a topic is the log of
how much more often it stands in documents of that topic than in all others (the complement), as a
part of the most it could say. A document's score is the mean of its twenty strongest words, each
weighted by how often and where it stands; topics with fewer than two documents are not learned.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.topics.sightings import Field, pieces_of
from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.syllables import words

LEARNING_VERSION = 1
FEWEST_DOCUMENTS = 10
_FEWEST_OF_A_TOPIC = 2
_LEAST_SHARE = 0.3  # of a topic's documents that have a word
_LEAST_SAID = 0.05  # of what a word could say
_SMOOTHING = 0.5
_STRONGEST = 20
_MOST_WORDS = 3_000
_MOST_SYLLABLES = 3_000
_SHOWN = 4
_WEIGHTS = {Field.TITLE: 3, Field.SUBJECT: 3, Field.HEADING: 2, Field.BODY: 1}


@dataclass
class Words:
    """Pairs of syllables of a document: how much each counts, and how it is printed there."""

    counts: Counter[str] = field(default_factory=Counter[str])
    printed: dict[str, str] = field(default_factory=dict[str, str])


class Score(NamedTuple):
    """0 and up; ``words`` are those that spoke loudest, as printed."""

    value: float
    words: tuple[str, ...]


def words_of(document: Document, text: ExtractedText | None) -> Words:
    """The pairs of a document's titles, subject and the beginning of its text."""
    found = Words()
    left = _MOST_SYLLABLES
    for piece in pieces_of(document, text):
        spelled = words(piece.text)
        weight = _WEIGHTS[piece.field]
        known = [(one, "" if one.isdigit() else _folded(one)) for one in spelled[:left]]
        for (one, first), (other, second) in pairwise(known):
            if first and second:
                pair = f"{first} {second}"
                found.counts[pair] += weight
                if pair not in found.printed:
                    found.printed[pair] = f"{one} {other}"
        left -= len(spelled)
        if left <= 0:
            break
    return found


@dataclass(frozen=True)
class LearnedTopics:
    """What words say for each topic, 0 to 1."""

    weights: Mapping[str, Mapping[str, float]] = field(
        default_factory=dict[str, Mapping[str, float]]
    )

    def scores(self, words: Words) -> dict[str, Score]:
        """A score for every learned topic; 0 where no word speaks for it."""
        made: dict[str, Score] = {}
        for topic, weights in self.weights.items():
            said = [
                (weights[pair] * math.log1p(count), pair)
                for pair, count in words.counts.items()
                if pair in weights
            ]
            strongest = heapq.nlargest(_STRONGEST, said)
            shown = tuple(words.printed[pair] for _, pair in strongest[:_SHOWN])
            made[topic] = Score(sum(one for one, _ in strongest) / _STRONGEST, shown)
        return made


def learn(samples: Iterable[tuple[Collection[str], Sequence[str]]]) -> LearnedTopics:
    """Learn from the pairs and the topics of documents; nothing from fewer than ten."""
    total = 0
    having = Counter[str]()  # documents of each topic
    met = Counter[str]()  # documents with each pair
    together: dict[str, Counter[str]] = defaultdict(Counter)
    for pairs, topics in samples:
        total += 1
        met.update(set(pairs))
        for topic in topics:
            having[topic] += 1
            together[topic].update(set(pairs))
    if total < FEWEST_DOCUMENTS:
        return LearnedTopics()
    return LearnedTopics(
        {
            topic: _weights(together[topic], met, count, total)
            for topic, count in having.items()
            if count >= _FEWEST_OF_A_TOPIC and total - count >= _FEWEST_OF_A_TOPIC
        }
    )


def _weights(
    inside: Mapping[str, int], met: Mapping[str, int], count: int, total: int
) -> dict[str, float]:
    others = total - count
    most = _log_odds(count, 0, count, others)
    least = max(_FEWEST_OF_A_TOPIC, _LEAST_SHARE * count)
    said = {
        pair: _log_odds(times, met[pair] - times, count, others) / most
        for pair, times in inside.items()
        if times >= least
    }
    strongest = heapq.nlargest(_MOST_WORDS, said, key=lambda pair: (said[pair], pair))
    return {pair: round(said[pair], 3) for pair in strongest if said[pair] > _LEAST_SAID}


def _log_odds(inside: int, outside: int, count: int, others: int) -> float:
    here = (inside + _SMOOTHING) / (count + 2 * _SMOOTHING)
    there = (outside + _SMOOTHING) / (others + 2 * _SMOOTHING)
    return math.log(here) - math.log(there)


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    return folded_form(word)
