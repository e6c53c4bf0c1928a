"""Proposed topics, confirmed or rejected by a librarian; never taken over by themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from summit_kb.domain.document import Document, ProposedTopic
from summit_kb.foundation.errors import ExitCode, SummitError


class TopicNotProposedError(SummitError):
    """A topic that is not among those proposed for the document. Facts: document, topic."""

    code = "topic-not-proposed"
    exit_code = ExitCode.NOTHING_FOUND


def waiting(document: Document) -> tuple[ProposedTopic, ...]:
    """The proposals nobody has decided on, the surest first."""
    left = [one for one in document.proposed_topics if not one.rejected]
    return tuple(sorted(left, key=lambda one: -one.confidence))


def with_topics(document: Document, proposals: Iterable[ProposedTopic]) -> Document:
    """The document with these proposals in place of those nobody has decided on.

    What it has already and what was rejected is not proposed again.
    """
    rejected = [one for one in document.proposed_topics if one.rejected]
    known = {*document.topics, *(one.topic for one in rejected)}
    fresh = [one for one in proposals if one.topic not in known]
    return replace(document, proposed_topics=(*rejected, *fresh))


def without_known(document: Document) -> Document:
    """The document without proposals of topics that it has."""
    left = tuple(one for one in document.proposed_topics if one.topic not in document.topics)
    return replace(document, proposed_topics=left)


def confirmed(document: Document, topics: Collection[str]) -> Document:
    """The document with proposed topics as its own; raises TopicNotProposedError."""
    _require(document, topics)
    added = [one for one in dict.fromkeys(topics) if one not in document.topics]
    left = tuple(one for one in document.proposed_topics if one.topic not in topics)
    return replace(document, topics=(*document.topics, *added), proposed_topics=left)


def rejected(document: Document, topics: Collection[str]) -> Document:
    """The document with these proposals marked as wrong; raises TopicNotProposedError."""
    _require(document, topics)
    marked = tuple(
        replace(one, rejected=True) if one.topic in topics else one
        for one in document.proposed_topics
    )
    return replace(document, proposed_topics=marked)


def _require(document: Document, topics: Collection[str]) -> None:
    proposed = {one.topic for one in waiting(document)}
    for topic in topics:
        if topic not in proposed:
            raise TopicNotProposedError(document=document.id, topic=topic)
