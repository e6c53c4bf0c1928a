"""The list of notes, by keyboard."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.domain.note import NoteColour


@pytest.mark.parametrize(
    ("key", "modifier", "deed"),
    [
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "remove"),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "edit"),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, "copy"),
    ],
)
def test_keys_do_deeds(page, qtbot, key, modifier, deed, monkeypatch) -> None:
    page.rows.deed_wanted.disconnect()
    with qtbot.waitSignal(page.rows.deed_wanted) as wanted:
        qtbot.keyClick(page.rows, key, modifier)
    assert wanted.args == [deed]


def test_figures_are_colours(page, qtbot) -> None:
    page.rows.colour_wanted.disconnect()
    with qtbot.waitSignal(page.rows.colour_wanted) as wanted:
        qtbot.keyClick(page.rows, Qt.Key.Key_3)
    assert wanted.args == [NoteColour.BLUE]


def test_where_the_current_note_went_the_next_one_is_current(page) -> None:
    page.rows.choose(1)
    kept = page.rows.keep()
    rows = [row for at, row in enumerate(page.rows.notes.rows) if at != 1]
    page.rows.notes.show(rows, by_document=True, language="en")
    page.rows.take_up(kept)
    assert page.rows.currentIndex().row() == 1
    page.rows.notes.show([], by_document=True, language="en")
    page.rows.take_up(kept)
    assert page.rows.current is None


def test_arrows_walk_and_home_goes_to_the_top(page, qtbot) -> None:
    page.rows.choose(0)
    qtbot.keyClick(page.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.rows, Qt.Key.Key_Down)
    assert page.rows.currentIndex().row() == 2
    assert page.sheet.row is page.rows.current
    qtbot.keyClick(page.rows, Qt.Key.Key_Home)
    assert page.rows.currentIndex().row() == 0
