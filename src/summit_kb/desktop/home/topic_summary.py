"""A topic on the start page, with the topics below it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TopicSummary:
    """A topic, how many documents it has, those below it that have any, and how many of its
    documents it shares with which others of its level.
    """

    id: str
    label: str
    count: int
    below: tuple[TopicSummary, ...] = ()
    shared: tuple[tuple[str, int], ...] = ()

    def shared_with(self, topic: str) -> int:
        return next((count for other, count in self.shared if other == topic), 0)


def summaries(
    counts: dict[str, int],
    children: dict[str | None, list[tuple[str, str]]],
    parent: str | None = None,
) -> tuple[TopicSummary, ...]:
    """The tree of topics that have documents; ``children`` gives (id, label) below each."""
    found: list[TopicSummary] = []
    for topic_id, label in children.get(parent, []):
        below = summaries(counts, {k: v for k, v in children.items() if k != parent}, topic_id)
        count = counts.get(topic_id, 0)
        if count or below:
            found.append(TopicSummary(topic_id, label, count, below))
    return tuple(found)
