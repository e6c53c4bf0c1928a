"""A topic with those below it."""

from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.home.topic_card import TopicCard, TopicSummary, summaries

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


def test_pressing_a_topic_chooses_it(qtbot, desk):
    tree = summaries({"traffic": 2, "apps": 1, "water": 3}, CHILDREN)
    card = TopicCard(tree[0])
    qtbot.addWidget(card)
    links = {button.text(): button for button in card.findChildren(QPushButton)}
    assert list(links) == ["Applications", "Traffic", "Water"]
    assert links["Applications"].accessibleName() == "Topic Applications, 1 document"
    with qtbot.waitSignal(card.chosen) as heard:
        links["Water"].click()
    assert heard.args == ["water"]
