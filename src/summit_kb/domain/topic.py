"""The thesaurus: topics with labels in two languages, synonyms, and their broader topic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """One subject. ``synonyms`` and ``abbreviations`` hold both languages."""

    id: str
    vi: str
    en: str
    broader: str | None = None
    synonyms: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()

    def label(self, language: str) -> str:
        return self.en if language == "en" else self.vi


class Thesaurus:
    """Topics as a tree, in the order of the file."""

    def __init__(self, topics: Iterable[Topic] = ()) -> None:
        self._topics = {topic.id: topic for topic in topics}

    def __iter__(self) -> Iterator[Topic]:
        return iter(self._topics.values())

    def __len__(self) -> int:
        return len(self._topics)

    def __contains__(self, topic_id: object) -> bool:
        return topic_id in self._topics

    def get(self, topic_id: str) -> Topic | None:
        return self._topics.get(topic_id)

    def children(self, topic_id: str | None) -> list[Topic]:
        """Topics right below ``topic_id``; the top ones for None."""
        return [topic for topic in self if topic.broader == topic_id]

    def with_broader(self, topic_id: str) -> list[str]:
        """The topic and everything above it, from the topic up; a cycle ends the walk."""
        path: list[str] = []
        at: str | None = topic_id
        while at is not None and at not in path:
            path.append(at)
            topic = self._topics.get(at)
            at = topic.broader if topic else None
        return path

    def with_narrower(self, topic_id: str) -> set[str]:
        """The topic and everything below it."""
        found = {topic_id}
        pending = [topic_id]
        while pending:
            below = [topic.id for topic in self.children(pending.pop()) if topic.id not in found]
            found.update(below)
            pending.extend(below)
        return found
