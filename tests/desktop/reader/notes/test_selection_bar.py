"""The bar beside a selection."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.reader.notes.selection_bar import SelectionBar
from summit_kb.domain.note import NoteColour


def test_the_bar_stays_inside_and_takes_no_focus(qtbot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(600, 400)
    bar = SelectionBar(room)
    for point in (QPoint(0, 0), QPoint(599, 399), QPoint(300, 200)):
        bar.show_at(point)
        assert room.rect().contains(bar.geometry())
    assert bar.note.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(bar.colour_chosen) as told:
        bar.colours.button(NoteColour.GREEN).click()
    assert told.args == [NoteColour.GREEN]
    with qtbot.waitSignal(bar.note_wanted):
        bar.note.click()
    assert bar.quote.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(bar.quote_wanted):
        bar.quote.click()
    # What Tab does not reach names the key that does the same.
    colours = [bar.colours.button(colour) for colour in NoteColour]
    assert [button.property("keys") for button in colours] == ["1", "2", "3", "4", "5"]
    assert bar.note.property("keys") == "N"
    assert bar.quote.property("keys")
