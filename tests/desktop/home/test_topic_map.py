"""The topic map: painted, clicked, walked."""

import pytest
from PySide6.QtCore import QPoint, Qt

from summit_kb.desktop.home.topic_map import TopicMap
from summit_kb.desktop.home.topic_summary import TopicSummary

TOPICS = (
    TopicSummary("policy", "Chính sách và văn bản", 18, (TopicSummary("acts", "Nghị quyết", 8),),
                 (("city", 11), ("data", 1))),
    TopicSummary("city", "Thành phố thông minh", 17, (), (("policy", 11),)),
    TopicSummary("data", "Dữ liệu mở", 3, (), (("policy", 1),)),
)  # fmt: skip


@pytest.fixture
def topics(qtbot, desk):
    made = TopicMap()
    qtbot.addWidget(made)
    made.resize(640, 280)
    made.show_topics(TOPICS)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_larger_topics_have_larger_tiles(topics):
    by_id = {tile.topic.id: tile.rect for tile in topics.tiles}
    areas = {name: rect.width() * rect.height() for name, rect in by_id.items()}
    assert areas["policy"] > areas["data"] * 3
    assert all(topics.rect().toRectF().adjusted(-1, -1, 1, 1).contains(r) for r in by_id.values())
    assert [one.id for one, _ in topics.tiles[0].below] == ["acts"]


def test_a_click_chooses_a_topic_or_one_below_it(topics, qtbot):
    tile = topics.tiles[0]
    corner = tile.rect.bottomRight().toPoint() - QPoint(4, 4)
    with qtbot.waitSignal(topics.chosen) as heard:
        qtbot.mouseClick(topics, Qt.MouseButton.LeftButton, pos=corner)
    assert heard.args == ["policy"]
    inside = tile.below[0][1].center().toPoint()
    with qtbot.waitSignal(topics.chosen) as heard:
        qtbot.mouseClick(topics, Qt.MouseButton.LeftButton, pos=inside)
    assert heard.args == ["acts"]


def test_arrows_reach_every_place_and_enter_chooses(topics, qtbot):
    topics.setFocus()
    seen = {topics.current.id}
    for _ in range(3):
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left,
                    Qt.Key.Key_Up, Qt.Key.Key_Right):  # fmt: skip
            qtbot.keyClick(topics, key)
            seen.add(topics.current.id)
    assert seen == {"policy", "acts", "city", "data"}
    qtbot.keyClick(topics, Qt.Key.Key_End)
    with qtbot.waitSignal(topics.chosen) as heard:
        qtbot.keyClick(topics, Qt.Key.Key_Return)
    assert heard.args == [topics.tiles[-1].topic.id]


def test_what_is_shared_is_said(topics):
    assert topics.told(TOPICS[0]) == (
        "Topic Chính sách và văn bản, 18 documents. "
        "Shared with Thành phố thông minh 11, Dữ liệu mở 1"
    )
    assert topics.told(None) == ""


def test_it_paints_in_every_state(topics, qtbot, qapp):
    plain = topics.grab().toImage()
    topics.setFocus()
    qtbot.mouseMove(topics, topics.tiles[1].rect.center().toPoint())
    qapp.processEvents()
    assert topics.grab().toImage() != plain


def test_other_topics_keep_the_keyboard_where_it_was(topics, qtbot):
    topics.setFocus()
    qtbot.keyClick(topics, Qt.Key.Key_End)
    at = topics.current.id
    topics.show_topics(TOPICS)
    assert topics.current.id == at
    topics.show_topics(())
    assert topics.current is None
    qtbot.keyClick(topics, Qt.Key.Key_Return)
    qtbot.keyClick(topics, Qt.Key.Key_Right)
    assert topics.tiles == ()


def test_its_name_follows_the_language(topics, desk, qapp):
    desk.translation.use("vi")
    qapp.processEvents()
    assert topics.accessibleName() == "Bản đồ chủ đề"
