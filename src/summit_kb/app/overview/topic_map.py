"""The topics of a library by size, and which of them its documents share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from summit_kb.domain.document import Document
from summit_kb.domain.topic import Thesaurus, Topic


@dataclass(frozen=True)
class TopicArea:
    """A topic with the documents of itself and of those below it; topics without any are left out.

    ``shared`` are the other topics of the same level that most of its documents have as well.
    """

    topic: Topic
    documents: int
    below: tuple[TopicArea, ...] = ()
    shared: tuple[tuple[Topic, int], ...] = ()


def topic_map(documents: Mapping[str, Document], thesaurus: Thesaurus) -> tuple[TopicArea, ...]:
    """The topics at the top, in the order of the thesaurus."""
    count: Counter[str] = Counter()
    shared: Counter[tuple[str, str]] = Counter()
    for document in documents.values():
        topics = {above for topic in document.topics for above in thesaurus.with_broader(topic)}
        count.update(topics)
        for one, other in combinations(sorted(topics), 2):
            shared[one, other] += 1
            shared[other, one] += 1
    return _areas(thesaurus, None, count, shared)


def _areas(
    thesaurus: Thesaurus,
    above: str | None,
    count: Counter[str],
    shared: Counter[tuple[str, str]],
    passed: frozenset[str] = frozenset(),
) -> tuple[TopicArea, ...]:
    level = [topic for topic in thesaurus.children(above) if topic.id not in passed]
    found: list[TopicArea] = []
    for topic in level:
        if not count[topic.id]:
            continue
        others = [(other, shared[topic.id, other.id]) for other in level if other is not topic]
        ranked = sorted((pair for pair in others if pair[1]), key=lambda pair: -pair[1])
        below = _areas(thesaurus, topic.id, count, shared, passed | {topic.id})
        found.append(TopicArea(topic, count[topic.id], below, tuple(ranked)))
    return tuple(found)
