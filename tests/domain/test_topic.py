import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.topic import Thesaurus, Topic

CITY = Topic("smart-city", "Đô thị thông minh", "Smart city")
TRAFFIC = Topic("traffic", "Giao thông", "Traffic", broader="smart-city")
CAMERAS = Topic("cameras", "Camera", "Cameras", broader="traffic")
DATA = Topic("open-data", "Dữ liệu mở", "Open data")


@pytest.fixture
def thesaurus() -> Thesaurus:
    return Thesaurus([CITY, TRAFFIC, CAMERAS, DATA])


def test_topics_keep_the_order_of_the_file(thesaurus: Thesaurus):
    assert [topic.id for topic in thesaurus] == ["smart-city", "traffic", "cameras", "open-data"]
    assert len(thesaurus) == 4
    assert "traffic" in thesaurus
    assert "weather" not in thesaurus
    assert thesaurus.get("weather") is None


def test_the_tree_goes_up_and_down(thesaurus: Thesaurus):
    assert thesaurus.children(None) == [CITY, DATA]
    assert thesaurus.children("smart-city") == [TRAFFIC]
    assert thesaurus.with_broader("cameras") == ["cameras", "traffic", "smart-city"]
    assert thesaurus.with_narrower("smart-city") == {"smart-city", "traffic", "cameras"}
    assert thesaurus.with_narrower("open-data") == {"open-data"}


def test_labels_are_in_the_language_asked_for():
    assert CITY.label("vi") == "Đô thị thông minh"
    assert CITY.label("en") == "Smart city"


def test_a_topic_below_an_absent_one_ends_its_walk_there():
    lonely = Thesaurus([Topic("a", "A", "A", broader="gone")])
    assert lonely.with_broader("a") == ["a", "gone"]
    assert lonely.children(None) == []


@given(links=st.lists(st.integers(0, 7) | st.none(), min_size=8, max_size=8))
def test_cycles_end_every_walk(links: list[int | None]):
    """Any hand-written thesaurus, circular ones too: each topic at most once in each walk."""
    topics = [
        Topic(str(i), f"Chủ đề {i}", f"Topic {i}", broader=None if up is None else str(up))
        for i, up in enumerate(links)
    ]
    thesaurus = Thesaurus(topics)
    for topic in topics:
        up = thesaurus.with_broader(topic.id)
        assert len(up) == len(set(up)) <= 8
        assert up[0] == topic.id
        for other in topics:
            below = thesaurus.with_narrower(other.id)
            assert (topic.id in below) == (other.id in up)
