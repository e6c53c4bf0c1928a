"""A topic as it stands in the form, saved or not."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.app.vocabulary.operations import AddTopic, EditTopic
from summit_kb.domain.topic import Topic


@dataclass(frozen=True)
class Draft:
    """``topic`` is None for one that is not in the thesaurus yet; it goes below ``broader``."""

    topic: str | None
    vi: str = ""
    en: str = ""
    synonyms: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    broader: str | None = None

    @classmethod
    def of(cls, topic: Topic) -> Draft:
        return cls(topic.id, topic.vi, topic.en, topic.synonyms, topic.abbreviations, topic.broader)

    @property
    def is_whole(self) -> bool:
        """Whether it has what a topic needs."""
        return bool(self.vi.strip() and self.en.strip())

    def operation(self) -> AddTopic | EditTopic:
        """What saving does."""
        if self.topic is None:
            return AddTopic(
                self.vi,
                self.en,
                broader=self.broader,
                synonyms=self.synonyms,
                abbreviations=self.abbreviations,
            )
        return EditTopic(self.topic, self.vi, self.en, self.synonyms, self.abbreviations)
