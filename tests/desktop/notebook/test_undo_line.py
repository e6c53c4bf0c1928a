"""The line that says what was done."""

from summit_kb.desktop.notebook.undo_line import UndoLine


def test_it_shows_what_was_done_and_the_way_back(desk, qtbot) -> None:
    line = UndoLine()
    qtbot.addWidget(line)
    assert line.isHidden()
    line.say("2 notes deleted", can_undo=True)
    assert line.isVisible()
    with qtbot.waitSignal(line.undo_wanted):
        line.undo.click()
    line.say("Copied", can_undo=False)
    assert line.undo.isHidden()
    line.say("", can_undo=False)
    assert line.isHidden()
