"""The timeline walked with the keyboard and the mouse."""

import pytest
from PySide6.QtCore import QPointF, Qt

from summit_kb.desktop.home.strip_model import Strip, StripItem, StripYear, counted_strip
from summit_kb.desktop.home.timeline_strip import TimelineStrip

FLAG = StripItem("flag", "2030", 2030, "target year", "by 2030")
EVENT = StripItem("event", "e", 2014, "Summit")
MARK = StripItem("document", "d", 2014, "Speech", "title", "spoken")
STRIP = Strip(
    2014,
    2030,
    (
        StripYear(2014, {"acts": 0, "spoken": 1, "others": 0}, (EVENT, MARK)),
        StripYear(2030, {"acts": 0, "spoken": 0, "others": 0}, (FLAG,)),
    ),
    undated=2,
    is_whole=True,
)


@pytest.fixture
def timeline(qtbot, desk):
    made = TimelineStrip()
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    made.show_strip(STRIP)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def _press(qtbot, timeline, *keys):
    for key in keys:
        qtbot.keyClick(timeline, key)
    return timeline.current


def test_arrows_walk_years_and_what_is_in_them(timeline, qtbot):
    key = Qt.Key
    assert timeline.current.kind == "year"
    assert _press(qtbot, timeline, key.Key_Down) == EVENT
    assert _press(qtbot, timeline, key.Key_Down, key.Key_Down) == MARK
    assert _press(qtbot, timeline, key.Key_Up) == EVENT
    assert _press(qtbot, timeline, key.Key_Right).year == 2030
    assert _press(qtbot, timeline, key.Key_Right, key.Key_Down) == FLAG
    assert _press(qtbot, timeline, key.Key_Home).year == 2014
    assert _press(qtbot, timeline, key.Key_Left, key.Key_End).year == 2030


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_opens_what_one_is_at(timeline, qtbot, key):
    _press(qtbot, timeline, Qt.Key.Key_Down, Qt.Key.Key_Down)
    with qtbot.waitSignal(timeline.chosen) as heard:
        qtbot.keyClick(timeline, key)
    assert heard.args == [MARK]


def test_the_mouse_finds_the_same_things(timeline, qtbot):
    column = timeline._layout.columns[0]
    for rect, item in ((column.cells[0][1], MARK), (column.label.rect, EVENT)):
        with qtbot.waitSignal(timeline.chosen) as heard:
            qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
        assert heard.args == [item]
    under = QPointF(column.x, column.rect.bottom() - 2)
    assert timeline.item_at(under).kind == "year"
    assert timeline.item_at(QPointF(1, 1)) is None
    qtbot.mouseMove(timeline, column.cells[0][1].center().toPoint())
    assert timeline.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_things_in_words(timeline):
    assert timeline.told(timeline.current) == "2014 · 1 document · Summit"
    assert timeline.told(MARK) == "2014 · Speech · year in its title"
    assert timeline.told(FLAG) == "2030 · target year · by 2030"
    assert timeline.told(None) == ""


def test_its_name_tells_the_span(timeline, desk, qapp):
    assert timeline.accessibleName() == "Timeline from 2014 to 2030"
    desk.translation.use("vi")
    qapp.processEvents()
    assert timeline.accessibleName() == "Dòng thời gian từ 2014 đến 2030"


def test_the_keyboard_stays_in_its_year(timeline, qtbot):
    _press(qtbot, timeline, Qt.Key.Key_End)
    timeline.show_strip(STRIP)
    assert timeline.current.year == 2030
    timeline.show_strip(counted_strip({2014: 3}))
    assert timeline.current.year == 2014
    timeline.show_strip(counted_strip({}))
    assert timeline.current is None
    assert _press(qtbot, timeline, Qt.Key.Key_Right, Qt.Key.Key_Return) is None
    assert timeline.grab().width() == 900
