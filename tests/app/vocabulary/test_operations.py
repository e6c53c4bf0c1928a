"""Operations on a thesaurus, without files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.app.vocabulary.operations import (
    AddTopic,
    EditTopic,
    MergeTopics,
    MoveTopic,
    Operation,
    RemoveTopic,
    TopicCycleError,
    TopicExistsError,
    TopicIdError,
    TopicLabelMissingError,
    TopicNameTakenError,
    TopicNotFoundError,
)
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.errors import SummitError

CITY = Topic("city", "Thành phố", "City", None, ("đô thị",), ("TP",))
DATA = Topic("data", "Dữ liệu", "Data", "city")
OPEN = Topic("open-data", "Dữ liệu mở", "Open data", "data", ("cổng dữ liệu",))
PEACE = Topic("peace", "Hòa bình", "Peace")
OLD = Thesaurus([CITY, DATA, OPEN, PEACE])


def ids(operation: Operation) -> list[str]:
    return [topic.id for topic in operation.apply(OLD).topics]


def after(operation: Operation) -> Thesaurus:
    return Thesaurus(operation.apply(OLD).topics)


def test_a_new_topic_comes_behind_its_siblings_and_gets_a_readable_id() -> None:
    assert ids(AddTopic("Trí tuệ nhân tạo", "AI for cities", broader="data")) == [
        "city",
        "data",
        "open-data",
        "ai-for-cities",
        "peace",
    ]
    again = AddTopic("Thành phố khác", "Cíty").apply(OLD)
    assert again.topics[-1].id == "city-2"


@pytest.mark.parametrize(
    ("operation", "error"),
    [
        (AddTopic("Mới", "New", id="city"), TopicExistsError),
        (AddTopic("Mới", "New", id="Có Dấu"), TopicIdError),
        (AddTopic("Mới", "New", broader="nowhere"), TopicNotFoundError),
        (AddTopic("  ", "New"), TopicLabelMissingError),
        (AddTopic("hoà BÌNH", "New"), TopicNameTakenError),
        (EditTopic("data", vi="Hòa bình"), TopicNameTakenError),
        (EditTopic("data", en=""), TopicLabelMissingError),
        (EditTopic("nowhere", vi="X"), TopicNotFoundError),
        (MoveTopic("city", "open-data"), TopicCycleError),
        (MoveTopic("city", "city"), TopicCycleError),
        (MergeTopics("data", "data"), TopicCycleError),
        (MergeTopics("data", "nowhere"), TopicNotFoundError),
        (RemoveTopic("data", "data"), TopicCycleError),
        (RemoveTopic("data", "nowhere"), TopicNotFoundError),
    ],
)
def test_what_does_not_go_is_named(operation: Operation, error: type[SummitError]) -> None:
    with pytest.raises(error):
        operation.apply(OLD)


def test_editing_leaves_what_is_not_named_and_names_nothing_twice() -> None:
    made = after(EditTopic("city", synonyms=("Đô thị", "  đô  thị", "thành PHỐ", "phố thị")))
    city = made.get("city")
    assert city is not None
    assert city.synonyms == ("Đô thị", "phố thị")
    assert city.abbreviations == ("TP",)


def test_moving_takes_what_is_below_along_and_keeps_an_order() -> None:
    made = after(MoveTopic("data", None, before="city"))
    assert [topic.id for topic in made.children(None)] == ["data", "city", "peace"]
    assert made.with_broader("open-data") == ["open-data", "data"]
    assert [topic.id for topic in after(MoveTopic("peace", "city")).children("city")] == [
        "data",
        "peace",
    ]


def test_merging_keeps_every_name_and_what_was_below() -> None:
    outcome = MergeTopics("data", "peace").apply(OLD)
    made = Thesaurus(outcome.topics)
    peace = made.get("peace")
    assert peace is not None
    assert peace.synonyms == ("Dữ liệu", "Data")
    assert made.with_broader("open-data") == ["open-data", "peace"]
    assert outcome.replaced == {"data": "peace"}


def test_merging_into_a_topic_below_lifts_that_one() -> None:
    made = after(MergeTopics("city", "open-data"))
    assert [topic.id for topic in made.children(None)] == ["open-data", "peace"]
    assert made.with_broader("data") == ["data", "open-data"]


def test_removing_lifts_what_was_below() -> None:
    made = after(RemoveTopic("data"))
    assert made.with_broader("open-data") == ["open-data", "city"]


TOPICS = st.sampled_from(["city", "data", "open-data", "peace"])


@given(
    st.lists(
        st.one_of(
            st.builds(MoveTopic, TOPICS, st.none() | TOPICS, st.none() | TOPICS),
            st.builds(MergeTopics, TOPICS, TOPICS),
            st.builds(RemoveTopic, TOPICS, st.none() | TOPICS),
            st.builds(AddTopic, st.text(min_size=1), st.text(min_size=1), broader=TOPICS),
        ),
        max_size=8,
    )
)
def test_no_run_of_operations_makes_a_cycle_or_a_loose_end(operations: list[Operation]) -> None:
    now = OLD
    for operation in operations:
        try:
            now = Thesaurus(operation.apply(now).topics)
        except SummitError:
            continue
        for topic in now:
            assert topic.broader is None or topic.broader in now
            top = now.get(now.with_broader(topic.id)[-1])
            assert top is not None
            assert top.broader is None
