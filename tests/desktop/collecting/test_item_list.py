import pytest
from PySide6.QtCore import Qt

_Alt = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def rows(page, qtbot):
    page.items.setFocus()
    page.items.choose([1])
    return page.items


@pytest.mark.parametrize(
    ("key", "modifier", "signal", "args"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "opened", [1]),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "edit_wanted", [1]),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "remove_wanted", [[1]]),
        (Qt.Key.Key_Up, _Alt, "shifted", [[1], -1]),
        (Qt.Key.Key_Down, _Alt, "shifted", [[1], 1]),
    ],
)
def test_keys_ask_for_what_they_are_for(rows, qtbot, key, modifier, signal, args):
    rows.blockSignals(False)
    heard = []
    getattr(rows, signal).connect(lambda *told: heard.append(list(told)))
    qtbot.keyClick(rows, key, modifier)
    assert heard[0] == args


def test_several_rows_are_chosen_with_shift(rows, qtbot):
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert rows.places == [1, 2, 3]


def test_the_menu_has_the_keys_too(rows):
    menu = rows.menu()
    keys = [action.shortcut().toString() for action in menu.actions()]
    assert keys == ["Return", "F2", "Alt+Up", "Alt+Down", "Del"]
    assert all(action.text() for action in menu.actions())


def test_the_current_row_is_told_and_what_it_is(rows, qtbot):
    with qtbot.waitSignal(rows.current_changed) as heard:
        rows.choose([2])
    assert heard.args == [2]
    assert rows.view(2).title == "“đô thị thông minh”"
    assert rows.view(-1) is None
    assert rows.accessibleName()
