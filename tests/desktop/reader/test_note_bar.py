from PySide6.QtWidgets import QToolButton

from summit_kb.desktop.reader.note_bar import NoteBar


def test_it_shows_when_there_is_something_to_say_and_can_be_sent_away(show):
    bar = show(NoteBar(), 500, 50)
    bar.say("")
    assert bar.isHidden()
    bar.say("The pages cannot be drawn.")
    assert not bar.isHidden()
    assert bar.text == bar.accessibleName() == "The pages cannot be drawn."
    bar.findChild(QToolButton).click()
    assert bar.isHidden()
