"""Proposed topics: kept apart, confirmed, rejected."""

import pytest

from summit_kb.app.vocabulary.topic_decisions import (
    TopicNotProposedError,
    confirmed,
    rejected,
    waiting,
    with_topics,
    without_known,
)
from summit_kb.domain.document import Document, Identity, ProposedTopic

DATA = ProposedTopic("data", 0.9, "title: dữ liệu")
OPEN = ProposedTopic("open-data", 0.4, "body: dữ liệu mở")


@pytest.fixture
def document() -> Document:
    made = Document("d", "Tên", Identity("other"), "vi", "2026-01-15T08:30:00Z", topics=("city",))
    return with_topics(made, [OPEN, DATA])


def test_proposals_are_never_topics_by_themselves(document: Document) -> None:
    assert document.topics == ("city",)
    assert [one.topic for one in waiting(document)] == ["data", "open-data"]


def test_what_it_has_is_not_proposed(document: Document) -> None:
    again = with_topics(document, [ProposedTopic("city", 1, "title: x"), DATA])
    assert [one.topic for one in again.proposed_topics] == ["data"]


def test_confirming_moves_a_proposal_to_the_topics(document: Document) -> None:
    made = confirmed(document, ["data"])
    assert made.topics == ("city", "data")
    assert made.proposed_topics == (OPEN,)


def test_a_rejected_topic_does_not_come_back(document: Document) -> None:
    made = rejected(document, ["data"])
    again = with_topics(made, [DATA, OPEN])
    assert [one.topic for one in waiting(again)] == ["open-data"]
    with pytest.raises(TopicNotProposedError):
        confirmed(again, ["data"])


def test_a_topic_given_by_hand_ends_its_proposal(document: Document) -> None:
    by_hand = Document(**{**document.__dict__, "topics": ("data",)})
    assert without_known(by_hand).proposed_topics == (OPEN,)


def test_a_topic_that_was_not_proposed_is_refused(document: Document) -> None:
    with pytest.raises(TopicNotProposedError) as refused:
        rejected(document, ["peace"])
    assert refused.value.facts == {"document": "d", "topic": "peace"}
