"""Suggestions below the field, chosen by keys and mouse."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from summit_kb.desktop.window.suggestions import SuggestionPopup

SUGGESTIONS = [
    SimpleNamespace(kind="topic", text="Giao thông", target="traffic"),
    SimpleNamespace(kind="title", text="Báo cáo", target="bao-cao"),
    SimpleNamespace(kind="term", text="giao thông thông minh", target=None),
]


@pytest.fixture
def popup(qtbot, desk):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    field = QLineEdit(window)
    field.setGeometry(50, 10, 400, 30)
    window.show()
    qtbot.waitExposed(window)
    popup = SuggestionPopup(field, window)
    popup.held = window
    return popup


def test_it_stands_below_the_field_as_wide_as_it(popup):
    popup.show_suggestions(SUGGESTIONS)
    assert (popup.x(), popup.width()) == (50, 400)
    assert popup.y() >= 40
    assert popup.grab().height() > 60


def test_arrows_move_from_none_to_the_last_and_back(popup):
    popup.show_suggestions(SUGGESTIONS)
    assert popup.current is None
    walked = []
    while popup.step(1):
        walked.append(popup.current.text)
    assert walked == [one.text for one in SUGGESTIONS]
    for _ in range(4):
        assert popup.step(-1)
    assert popup.current is None


def test_none_hides_it(popup):
    popup.show_suggestions(SUGGESTIONS)
    popup.show_suggestions([])
    assert popup.isHidden()
    assert not popup.step(1)
    assert popup.current is None


def test_a_click_chooses(popup, qtbot):
    popup.show_suggestions(SUGGESTIONS)
    with qtbot.waitSignal(popup.chosen) as heard:
        qtbot.mouseClick(popup._list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert heard.args[0] is SUGGESTIONS[0]


def test_a_screen_reader_hears_kind_and_text(popup):
    popup.show_suggestions(SUGGESTIONS)
    item = popup._list.item(1)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Báo cáo, Document"


def test_what_is_drawn_beforehand_is_never_seen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    popup = SuggestionPopup(field, window)
    window.show()
    popup.prepare()
    assert popup.isHidden()
    assert popup._list.count() == 0


def test_where_its_letters_need_more_room_it_is_wider_than_the_field(popup):
    long = SimpleNamespace(kind="title", text="Báo cáo tổng kết đề án, năm 2019", target="x")
    popup._field.resize(120, 30)
    popup.show_suggestions([*SUGGESTIONS, long])
    whole = popup.fontMetrics().horizontalAdvance(long.text)
    assert whole < popup.width() <= popup.held.width() - popup.x()
    popup._field.resize(540, 30)
    popup.place()
    assert popup.width() == 540
