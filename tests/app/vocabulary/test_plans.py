"""What an operation will touch."""

from collections.abc import Callable

import pytest

from summit_kb.app.vocabulary.operations import EditTopic, MergeTopics, MoveTopic, RemoveTopic
from summit_kb.app.vocabulary.plans import TopicInUseError, planned
from summit_kb.domain.document import Document, ProposedTopic
from summit_kb.library.store import Library

AddRecord = Callable[..., Document]


@pytest.fixture
def filled(library: Library, add_record: AddRecord) -> Library:
    add_record("a", topics=("du-lieu", "du-lieu-mo"))
    add_record("b", topics=("du-lieu",))
    add_record(
        "c",
        proposed_topics=(
            ProposedTopic("du-lieu", 0.9, "title: x"),
            ProposedTopic("du-lieu-mo", 0.5, "body: y", rejected=True),
        ),
    )
    add_record("d")
    return library


def test_merging_takes_documents_and_proposals_along(filled: Library) -> None:
    plan = planned(filled, MergeTopics("du-lieu", "du-lieu-mo"))
    made = {document.id: document for document in plan.documents}
    assert made["a"].topics == made["b"].topics == ("du-lieu-mo",)
    # The librarian has said no to the topic that stays.
    assert [(one.topic, one.rejected) for one in made["c"].proposed_topics] == [
        ("du-lieu-mo", True)
    ]
    assert (plan.proposals, plan.reindexed) == (1, ("a", "b", "c"))
    assert [topic.id for topic in plan.removed] == ["du-lieu"]
    assert [topic.id for topic in plan.changed] == ["du-lieu-mo"]


def test_removing_a_topic_that_is_used_asks_for_another(filled: Library) -> None:
    with pytest.raises(TopicInUseError) as refused:
        planned(filled, RemoveTopic("du-lieu"))
    assert refused.value.facts == {"topic": "du-lieu", "count": 2}
    replaced = planned(filled, RemoveTopic("du-lieu", replace_by="du-lieu-mo"))
    assert {document.topics for document in replaced.documents} == {("du-lieu-mo",), ()}
    forced = planned(filled, RemoveTopic("du-lieu", force=True))
    assert {document.id: document.topics for document in forced.documents} == {
        "a": ("du-lieu-mo",),
        "b": (),
        "c": (),
    }


def test_a_label_touches_no_record_and_what_search_shows(filled: Library) -> None:
    plan = planned(filled, EditTopic("du-lieu-mo", vi="Dữ liệu công khai"))
    assert (plan.documents, plan.reindexed) == ((), ("a",))


def test_moving_is_told_to_search_for_all_below(filled: Library) -> None:
    plan = planned(filled, MoveTopic("du-lieu-mo", None))
    assert (plan.documents, plan.reindexed) == ((), ("a",))
    assert not plan.is_empty
    assert planned(filled, MoveTopic("du-lieu-mo", "du-lieu")).is_empty
