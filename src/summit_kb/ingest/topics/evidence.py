"""How sure the names met in a document make its topics.

A logistic model over a few counts. Its weights were fitted by hand-given topics of the starter
library, each document and its translation left out in turn (``benchmarks/topics.py``).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from summit_kb.domain.document import ProposedTopic
from summit_kb.ingest.topics.learned import Score
from summit_kb.ingest.topics.sightings import Field, Sighting

LEAST_CONFIDENCE = 0.3
MOST_TOPICS = 8

_BIAS = -3.75
_TITLE = 1.15
_SUBJECT = 1.45
_HEADINGS = 0.4
_COUNT = 1.35
_SHARE = 1.2
# Words learned, beside names that were met, and where none was.
_BOTH = -0.8
_LEARNED = 4.3
_NO_NAME = -5.6
_ALONE = 6.8
# The weights were fitted on texts of a few pages; in a law of a hundred pages a name that stands
# sixty times may be said in passing, so counts are those of as many syllables.
_USUAL_LENGTH = 2_000
# A name met without its accents may be another word.
_FOLDED = -0.8
_MOST_NAMES = 3


@dataclass
class Evidence:
    """What speaks for one topic in one document."""

    counts: Counter[Field] = field(default_factory=Counter[Field])
    names: dict[Field, Counter[str]] = field(default_factory=dict[Field, Counter[str]])
    only_folded: bool = True

    @property
    def in_text(self) -> int:
        return self.counts[Field.HEADING] + self.counts[Field.BODY]

    def take(self, sighting: Sighting) -> None:
        self.counts[sighting.field] += 1
        self.names.setdefault(sighting.field, Counter())[sighting.name.text] += 1
        self.only_folded = self.only_folded and sighting.is_folded

    def log_odds(self, most: int, scale: float = 1.0) -> float:
        """How much speaks for it; ``most`` is how often the topic met most stands in the text.

        ``scale`` brings the counts of a long text down to those of a usual one.
        """
        told = _BIAS
        told += _TITLE * (self.counts[Field.TITLE] > 0)
        told += _SUBJECT * (self.counts[Field.SUBJECT] > 0)
        told += _HEADINGS * math.log1p(self.counts[Field.HEADING] * scale)
        told += _COUNT * math.log1p(self.in_text * scale)
        told += _SHARE * self.in_text / max(1, most)
        told += _FOLDED * self.only_folded
        return told

    def where(self) -> str:
        """``title: chính quyền số; body ×9: chính quyền số, CQĐT``."""
        return "; ".join(self._part(part) for part in Field if self.counts[part])

    def _part(self, part: Field) -> str:
        count = self.counts[part]
        names = ", ".join(name for name, _ in self.names[part].most_common(_MOST_NAMES))
        return f"{part.value}{f' ×{count}' if count > 1 else ''}: {names}"


def proposals(
    sightings: Sequence[Sighting],
    learned: Mapping[str, Score] | None = None,
    *,
    syllables: int = 0,
    least: float = LEAST_CONFIDENCE,
) -> tuple[ProposedTopic, ...]:
    """The topics that the names and what was learned speak for, the surest first.

    ``syllables`` is how long the text is.
    """
    scores = learned or {}
    scale = _USUAL_LENGTH / max(_USUAL_LENGTH, syllables)
    by_topic: dict[str, Evidence] = {}
    for sighting in sightings:
        by_topic.setdefault(sighting.name.topic, Evidence()).take(sighting)
    most = max((one.in_text for one in by_topic.values()), default=0)
    made = [
        _proposed(topic, one.log_odds(most, scale), one.where(), scores.get(topic))
        for topic, one in by_topic.items()
    ]
    nameless = {topic: score for topic, score in scores.items() if topic not in by_topic}
    made += [_learned(topic, score) for topic, score in nameless.items()]
    return surest(made, least)


def _proposed(topic: str, told: float, where: str, score: Score | None) -> ProposedTopic:
    if score is not None:
        told += _BOTH + _LEARNED * score.value
        where = f"{where}; {_said(score)}" if score.words else where
    return ProposedTopic(topic, round(_odds(told), 2), where)


def _learned(topic: str, score: Score) -> ProposedTopic:
    told = _NO_NAME + _ALONE * score.value
    return ProposedTopic(topic, round(_odds(told), 2), _said(score))


def _said(score: Score) -> str:
    return f"learned: {', '.join(score.words)}"


def _odds(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def surest(
    found: Iterable[ProposedTopic], least: float = LEAST_CONFIDENCE
) -> tuple[ProposedTopic, ...]:
    """Those worth a librarian's look, the surest first and not too many."""
    worth = [one for one in found if one.confidence >= least]
    return tuple(sorted(worth, key=lambda one: (-one.confidence, one.topic))[:MOST_TOPICS])
