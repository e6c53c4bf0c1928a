"""What an operation on the thesaurus will touch, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from summit_kb.app.vocabulary.operations import MergeTopics, MoveTopic, Operation, RemoveTopic
from summit_kb.app.vocabulary.plans import Plan
from summit_kb.app.words import Wording, Words
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.errors import SummitError

_TOPICS = ("topic", "other", "broader")


class PlanWords(QObject):
    """``language`` chooses the labels of topics; the words follow the window."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def title(self, operation: Operation, thesaurus: Thesaurus) -> str:
        """What will be done, as a heading."""
        match operation:
            case MergeTopics():
                text = self.tr("Merge “%1” into another topic")
            case MoveTopic():
                text = self.tr("Move “%1”")
            case RemoveTopic():
                text = self.tr("Remove “%1”")
            case _:
                return ""
        return text.replace("%1", self._label(thesaurus, operation.id))

    def done(self, plan: Plan) -> str:
        """What was done, to be told with a way back."""
        operation, before = plan.operation, plan.before
        match operation:
            case MergeTopics():
                text = self.tr("“%1” is merged into “%2”.")
                text = text.replace("%2", self._label(before, operation.into))
            case MoveTopic():
                text = self.tr("“%1” was moved.")
            case RemoveTopic():
                text = self.tr("“%1” was removed.")
            case _:
                new = plan.changed[0].label(self._language) if plan.changed else ""
                return self.tr("“%1” is saved.").replace("%1", new)
        return text.replace("%1", self._label(before, operation.id))

    def lines(self, plan: Plan) -> Iterator[str]:
        """What it touches, a line each, the gravest first."""
        for topic in plan.removed:
            yield self.tr("The topic “%1” goes.").replace("%1", topic.label(self._language))
        yield from self._names(plan)
        moved = [self._place(topic, plan) for topic in plan.changed if _has_moved(topic, plan)]
        if moved:
            text = self.tr("Moved in the tree: %1")
            yield text.replace("%1", ", ".join(moved))
        count = len(plan.documents) - plan.proposals
        if count:
            yield self.tr("%Ln documents get other topics.", "", count)
        if plan.proposals:
            yield self.tr("%Ln documents get other proposals.", "", plan.proposals)
        if not plan.documents:
            yield self.tr("No document is written.")
        yield self.tr("Search takes in %Ln documents again.", "", len(plan.reindexed))
        if plan.rules:
            yield self.tr("Rules that follow: %1").replace("%1", ", ".join(plan.rules))

    def _names(self, plan: Plan) -> Iterator[str]:
        for topic in plan.changed:
            old = plan.before.get(topic.id)
            known = {old.vi, old.en, *old.synonyms, *old.abbreviations} if old else set[str]()
            new = [name for name in (*topic.synonyms, *topic.abbreviations) if name not in known]
            if old is not None and new:
                text = self.tr("“%1” gets the names: %2")
                text = text.replace("%2", ", ".join(new))
                yield text.replace("%1", topic.label(self._language))

    def _place(self, topic: Topic, plan: Plan) -> str:
        """Where a topic will lie: below what, or at the top."""
        label = topic.label(self._language)
        return f"{self._label(plan.after, topic.broader)} › {label}" if topic.broader else label

    def _label(self, thesaurus: Thesaurus, topic_id: str) -> str:
        topic = thesaurus.get(topic_id)
        return topic.label(self._language) if topic else topic_id


def fault_words(error: SummitError, thesaurus: Thesaurus, words: Words) -> Wording:
    """A failure told with the labels of topics, where the command line tells their ids."""
    facts = dict(error.facts)
    for name in _TOPICS:
        topic = thesaurus.get(str(facts.get(name)))
        if topic is not None:
            facts[name] = topic.label(words.code)
    return words.problem(error.code, facts)


def _has_moved(topic: Topic, plan: Plan) -> bool:
    old = plan.before.get(topic.id)
    return old is not None and old.broader != topic.broader
