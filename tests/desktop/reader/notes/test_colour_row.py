"""The five colours as buttons."""

from PySide6.QtCore import Qt

from summit_kb.desktop.reader.notes.colour_row import ColourRow
from summit_kb.domain.note import NoteColour


def test_a_pressed_colour_is_told_and_every_button_has_a_name(qtbot) -> None:
    row = ColourRow()
    qtbot.addWidget(row)
    with qtbot.waitSignal(row.chosen) as told:
        row.button(NoteColour.PINK).click()
    assert told.args == [NoteColour.PINK]
    assert all(row.button(colour).accessibleName() for colour in NoteColour)
    assert row.button(NoteColour.BLUE).toolTip().endswith("(3)")
    assert row.button(NoteColour.BLUE).focusPolicy() is Qt.FocusPolicy.StrongFocus
