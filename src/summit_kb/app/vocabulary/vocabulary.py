"""The thesaurus of one workspace, changed by a librarian: a plan first, then one change set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summit_kb.app.vocabulary.operations import Operation, topic_of
from summit_kb.app.vocabulary.plans import ACTION, Plan, planned
from summit_kb.app.vocabulary.texts import vocabulary_text
from summit_kb.app.vocabulary.topic_decisions import waiting
from summit_kb.domain.change import ChangeSet
from summit_kb.domain.document import Document
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.work import Report, silent
from summit_kb.library.edits import Edits
from summit_kb.library.rules_toml import RULES_FILE, rules_text
from summit_kb.library.store import Library
from summit_kb.library.thesaurus_toml import TOPICS_FILE, topics_text

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


@dataclass(frozen=True)
class Usage:
    """How many documents have a topic: itself, with those below it, and as a proposal."""

    documents: int = 0
    with_narrower: int = 0
    proposed: int = 0


@dataclass(frozen=True)
class Changed:
    """What an operation came to; ``change`` is None when everything was so already."""

    change: ChangeSet | None
    plan: Plan


class Vocabulary:
    """Topics of a workspace: who uses them, and how they are changed.

    Undoing is the desk's: a change of the thesaurus is a change set like any other.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def thesaurus(self) -> Thesaurus:
        return self._workspace.library.thesaurus

    def topic(self, topic_id: str) -> Topic:
        """Raises TopicNotFoundError."""
        return topic_of(self.thesaurus, topic_id)

    def usage(self) -> Mapping[str, Usage]:
        """How much each topic of the thesaurus is used."""
        thesaurus = self.thesaurus
        own, below, proposed = Counter[str](), Counter[str](), Counter[str]()
        for document in self._workspace.library.documents.values():
            own.update(document.topics)
            above = (name for topic in document.topics for name in thesaurus.with_broader(topic))
            below.update(set(above))
            proposed.update(one.topic for one in waiting(document))
        return {
            topic.id: Usage(own[topic.id], below[topic.id], proposed[topic.id])
            for topic in thesaurus
        }

    def documents(self, topic_id: str, *, narrower: bool = False) -> list[Document]:
        """The documents that have a topic, by title; with ``narrower`` those of topics below."""
        wanted = self.thesaurus.with_narrower(topic_id) if narrower else {topic_id}
        found = [
            document
            for document in self._workspace.library.documents.values()
            if wanted.intersection(document.topics)
        ]
        return sorted(found, key=lambda document: document.title)

    def plan(self, operation: Operation) -> Plan:
        """What ``operation`` will touch; raises what is wrong with it, and writes nothing."""
        return planned(self._workspace.library, operation)

    def apply(self, operation: Operation, *, report: Report = silent) -> Changed:
        """Do it as one change set of the history, with the library held as its only writer."""
        library = self._workspace.library
        with self._workspace.changing(report) as writer:
            # Planned again with the lock in hand: somebody may have changed things since.
            plan = planned(library, operation)
            if plan.is_empty and not plan.documents:
                return Changed(None, plan)
            return Changed(writer.apply(_edits(library, plan)), plan)


def _edits(library: Library, plan: Plan) -> Edits:
    texts: dict[str, str] = {}
    if not plan.is_empty:
        old = vocabulary_text(library, TOPICS_FILE)
        texts[TOPICS_FILE] = topics_text(list(plan.after), old)
    if plan.rules:
        texts[RULES_FILE] = rules_text(vocabulary_text(library, RULES_FILE), plan.replaced)
    return Edits(ACTION, documents=plan.documents, files=texts)
