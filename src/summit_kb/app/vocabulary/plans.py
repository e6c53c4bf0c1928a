"""What an operation on the thesaurus will touch, told before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from summit_kb.app.vocabulary.operations import Operation, Outcome, RemoveTopic
from summit_kb.domain.document import Document, ProposedTopic
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.library.store import Library

ACTION = "topics"


class TopicInUseError(SummitError):
    """A topic that documents have, to be removed without another. Facts: topic, count."""

    code = "topic-in-use"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Plan:
    """The thesaurus and the documents as an operation will leave them.

    ``changed`` are topics that are new or say something else; ``removed`` those that are gone.
    ``documents`` are the records to be written, ``proposals`` how many of them only because of
    proposed topics. ``reindexed`` are the documents that search has to take in again. ``rules``
    are names of rules that set a topic in ``replaced``; they follow too.
    """

    operation: Operation
    before: Thesaurus
    after: Thesaurus
    changed: tuple[Topic, ...]
    removed: tuple[Topic, ...]
    documents: tuple[Document, ...]
    proposals: int
    reindexed: tuple[str, ...]
    replaced: Mapping[str, str | None]
    rules: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        return list(self.before) == list(self.after)


def planned(library: Library, operation: Operation) -> Plan:
    """Raises what the operation raises, and TopicInUseError."""
    before = library.thesaurus
    outcome = operation.apply(before)
    after = Thesaurus(outcome.topics)
    old = list(library.documents.values())
    new = [_followed(document, outcome.replaced) for document in old]
    pairs = [(one, other) for one, other in zip(old, new, strict=True) if one != other]
    _refuse_loss(operation, outcome, old)
    return Plan(
        operation,
        before,
        after,
        changed=tuple(topic for topic in after if before.get(topic.id) != topic),
        removed=tuple(topic for topic in before if topic.id not in after),
        documents=tuple(other for _, other in pairs),
        proposals=sum(one.topics == other.topics for one, other in pairs),
        reindexed=tuple(_reindexed(old, new, before, after)),
        replaced=outcome.replaced,
        rules=tuple(
            rule.name
            for rule in library.rules
            if not outcome.replaced.keys().isdisjoint(rule.topics)
        ),
    )


def _refuse_loss(operation: Operation, outcome: Outcome, documents: list[Document]) -> None:
    forced = isinstance(operation, RemoveTopic) and operation.force
    for topic, other in outcome.replaced.items():
        count = sum(topic in document.topics for document in documents)
        if count and other is None and not forced:
            raise TopicInUseError(topic=topic, count=count)


def _followed(document: Document, replaced: Mapping[str, str | None]) -> Document:
    """The document with topics that are gone replaced, in its topics and its proposals."""
    if not replaced or not _names_any(document, replaced):
        return document
    topics = (replaced.get(topic, topic) for topic in document.topics)
    kept = tuple(dict.fromkeys(topic for topic in topics if topic is not None))
    return replace(
        document, topics=kept, proposed_topics=tuple(_proposals(document, kept, replaced))
    )


def _names_any(document: Document, replaced: Mapping[str, str | None]) -> bool:
    proposed = (one.topic for one in document.proposed_topics)
    return any(topic in replaced for topic in (*document.topics, *proposed))


def _proposals(
    document: Document, kept: tuple[str, ...], replaced: Mapping[str, str | None]
) -> Iterator[ProposedTopic]:
    """Each topic once; what a librarian has said of the one that stays counts more."""
    own = {one.topic for one in document.proposed_topics if one.topic not in replaced}
    seen: set[str] = set()
    for one in document.proposed_topics:
        topic = replaced.get(one.topic, one.topic)
        is_moved = one.topic in replaced
        if topic is None or topic in kept or topic in seen or (is_moved and topic in own):
            continue
        seen.add(topic)
        yield replace(one, topic=topic)


def _reindexed(
    old: list[Document], new: list[Document], before: Thesaurus, after: Thesaurus
) -> Iterator[str]:
    for one, other in zip(old, new, strict=True):
        if one != other or _shelf(one, before) != _shelf(other, after):
            yield one.id


def _shelf(document: Document, thesaurus: Thesaurus) -> list[object]:
    """What search knows of a document's topics: their names, and what is above them."""
    named = [thesaurus.get(topic) for topic in document.topics]
    return [*named, *(thesaurus.with_broader(topic) for topic in document.topics)]
