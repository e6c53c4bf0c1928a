from summit_kb.app.overview.topic_map import topic_map
from summit_kb.domain.topic import Thesaurus, Topic

_TOPICS = Thesaurus(
    [
        Topic("a", "A", "A"),
        Topic("a1", "A1", "A1", "a"),
        Topic("a2", "A2", "A2", "a"),
        Topic("b", "B", "B"),
        Topic("none", "N", "N"),
    ]
)


def test_counts_hold_what_is_below_and_overlaps_are_of_one_level(make_document) -> None:
    documents = {
        one.id: one
        for one in (
            make_document("1", topics=("a1", "a2")),
            make_document("2", topics=("a1", "b")),
            make_document("3", topics=("b",)),
        )
    }
    areas = topic_map(documents, _TOPICS)
    assert [(one.topic.id, one.documents) for one in areas] == [("a", 2), ("b", 2)]
    assert [(one.topic.id, one.documents) for one in areas[0].below] == [("a1", 2), ("a2", 1)]
    assert [(topic.id, count) for topic, count in areas[0].shared] == [("b", 1)]
    assert [(topic.id, count) for topic, count in areas[0].below[0].shared] == [("a2", 1)]


def test_a_ring_of_topics_ends(make_document) -> None:
    ring = Thesaurus([Topic("x", "X", "X", "y"), Topic("y", "Y", "Y", "x")])
    assert topic_map({"1": make_document("1", topics=("x",))}, ring) == ()
