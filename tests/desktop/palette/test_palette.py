"""The palette by itself: keys, counts, closing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from summit_kb.desktop.palette.entry import Entry
from summit_kb.desktop.palette.palette import Palette
from summit_kb.desktop.palette.ranking import Ranked, name_of


def entry(title, **values):
    return Entry(title, "command", title, (name_of(title),), lambda behind: None, **values)


@pytest.fixture
def around(qtbot, desk):
    """A window with something that has the keyboard."""
    window = QWidget()
    window.field = QLineEdit(window)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    window.field.setFocus()
    return window


@pytest.fixture
def palette(around):
    palette = Palette(around)
    palette.open("")
    return palette


@pytest.fixture
def three(palette):
    entries = [entry("Một"), entry("Hai"), entry("Ba", reason="not here")]
    palette.show_ranked(Ranked(entries, 3), "")
    return entries


@pytest.fixture
def chosen(palette):
    told = []
    palette.chosen.connect(lambda one, behind: told.append((one.title, behind)))
    return told


def press(palette, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(palette.field, key, modifier)


def test_it_opens_with_the_keyboard_in_its_field(palette, around, qtbot):
    assert palette.isVisible()
    qtbot.waitUntil(palette.field.hasFocus)
    assert around.rect().contains(palette.geometry())


def test_arrows_go_round_and_enter_chooses(palette, three, chosen):
    assert palette.current is three[0]
    press(palette, Qt.Key.Key_Down)
    assert palette.current is three[1]
    press(palette, Qt.Key.Key_Up)
    press(palette, Qt.Key.Key_Up)
    assert palette.current is three[2]
    press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    assert chosen == [("Một", False)]
    assert not palette.isVisible()


def test_control_and_enter_is_in_the_background(palette, three, chosen):
    press(palette, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chosen == [("Một", True)]


def test_what_cannot_be_done_says_why_and_stays(palette, three, chosen):
    press(palette, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    press(palette, Qt.Key.Key_Return)
    assert chosen == []
    assert palette.isVisible()
    assert palette.count.text() == "not here"


def test_escape_gives_the_keyboard_back(palette, three, around, qtbot):
    with qtbot.waitSignal(palette.left):
        press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    qtbot.waitUntil(around.field.hasFocus)


def test_a_click_beside_closes_a_click_on_a_row_chooses(palette, three, chosen, around, qtbot):
    rows = palette.list
    at = rows.visualRect(palette.rows.index(1)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen == [("Hai", False)]
    palette.open("")
    QTest.mouseClick(around, Qt.MouseButton.LeftButton, pos=QPoint(2, around.height() - 2))
    assert not palette.isVisible()


def test_walking_shows_what_one_stands_on(palette, three, qtbot):
    with qtbot.waitSignal(palette.looked_at) as looked:
        press(palette, Qt.Key.Key_Down)
    assert looked.args == [three[1]]


def test_other_keys_rename_and_remove(palette, three, qtbot):
    with qtbot.waitSignal(palette.rename_wanted) as asked:
        press(palette, Qt.Key.Key_F2)
    assert asked.args == [three[0]]
    with qtbot.waitSignal(palette.remove_wanted) as asked:
        press(palette, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [three[0]]


def test_the_count_is_told(palette, monkeypatch):
    said = []
    monkeypatch.setattr(
        "summit_kb.desktop.palette.palette.announce", lambda _widget, text: said.append(text)
    )
    palette.show_ranked(Ranked([entry("Một")], 1), "m")
    palette._say_count()
    assert palette.count.text() == "1 result"
    palette.show_ranked(Ranked([entry("Một")], 1_500), "m")
    assert palette.count.text() == "The first 1 of 1,500"
    palette.show_ranked(Ranked([], 0), "xyz")
    palette._say_count()
    nothing = "Nothing is called so."
    searched = f"{nothing} The search field looks inside the documents."
    assert said == ["1 result. Một, Command", searched]
    palette.field.setText("#xyz")
    palette.show_ranked(Ranked([], 0), "xyz")
    assert palette.count.text() == nothing


def test_every_part_has_a_name(palette):
    for part in (palette.field, palette.list):
        assert part.accessibleName()


def test_in_a_small_window_it_stays_inside(palette, around, three):
    many = [entry(f"Lệnh {number}") for number in range(60)]
    around.resize(420, 300)
    palette.show_ranked(Ranked(many, 60), "l")
    assert around.rect().contains(palette.geometry())


def test_a_shorter_hint_takes_less_room_and_rows_are_whole(palette, around):
    many = [entry(f"Mục {number}") for number in range(30)]
    around.resize(420, 480)
    palette.show_ranked(Ranked(many, 30), "")
    usual, row = palette.hint.height(), palette.list.sizeHintForRow(0)
    assert (palette.list.height() - 2) % row == 0
    assert around.rect().contains(palette.geometry())
    palette.field.setText("~")
    palette.show_ranked(Ranked(many, 30), "")
    assert palette.hint.height() < usual
