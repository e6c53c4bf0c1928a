from dataclasses import replace

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Condition
from summit_kb.desktop.relations.legend import Legend, condition_text


def test_only_what_is_there_is_explained(small, desk, qtbot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_world(small, Words("en"))
    assert legend.texts == [
        "In force",
        "Changed or replaced by another",
        "Expired",
        "Validity unknown",
        "Not in this library",
        "Event or session",
        "Read in a text, not confirmed",
    ]
    assert "Expired" in legend.accessibleName()
    legend.resize(400, 200)
    legend.show()
    assert legend.grab().toImage().width() == 400
    legend.show_world(small, Words("vi"))
    assert "Hết hiệu lực" in legend.texts


def test_what_is_not_shown_is_counted(small, desk, qtbot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_world(small, Words("en"))
    assert legend.missing == ""
    legend.show_world(replace(small, left_out=4, unread=1), Words("en"))
    assert legend.missing == "4 more not shown · 1 text not looked into"


def test_every_condition_has_words(desk) -> None:
    texts = {condition_text(condition, Words("en")) for condition in Condition}
    assert len(texts) == len(Condition)
