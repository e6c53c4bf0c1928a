"""A topic with those below it."""

from summit_kb.desktop.home.topic_summary import TopicSummary, summaries

CHILDREN = {
    None: [("apps", "Applications"), ("empty", "Empty"), ("money", "Finance")],
    "apps": [("traffic", "Traffic"), ("water", "Water")],
}


def test_only_topics_with_documents_are_kept():
    tree = summaries({"traffic": 2, "money": 5}, CHILDREN)
    assert tree == (
        TopicSummary("apps", "Applications", 0, (TopicSummary("traffic", "Traffic", 2),)),
        TopicSummary("money", "Finance", 5),
    )


def test_a_circle_ends():
    circle = {None: [("a", "A")], "a": [("b", "B")], "b": [("a", "A")]}
    assert summaries({"b": 1}, circle)[0].below[0].id == "b"


def test_what_is_shared():
    topic = TopicSummary("a", "A", 5, shared=(("b", 2),))
    assert topic.shared_with("b") == 2
    assert topic.shared_with("c") == 0
