"""The editor of one note."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.reader.notes.note_editor import NoteEditor
from summit_kb.domain.note import NoteKind


def test_what_is_typed_is_told_once_and_only_when_it_changed(qtbot, view) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(900, 600)
    editor, kept = NoteEditor(room), []
    editor.text_changed.connect(lambda *args: kept.append(args))
    editor.edit(view(NoteKind.NOTE, "cũ"))
    editor.finish()
    assert kept == []
    editor.edit(view(NoteKind.NOTE, "cũ"))
    assert editor.note == "01m"
    editor.text.setPlainText("mới")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept == [("01m", "mới")]
    assert editor.note == ""


def test_typing_is_kept_after_a_pause_and_before_another_note(qtbot, view) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    editor, kept = NoteEditor(room), []
    editor.text_changed.connect(lambda *args: kept.append(args))
    editor.edit(view())
    editor.text.setPlainText("một")
    qtbot.waitUntil(lambda: kept == [("01m", "một")])
    editor.text.setPlainText("một hai")
    editor.edit(view(note_id="02m"))
    assert kept[-1] == ("01m", "một hai")


def test_removing_closes_and_a_bookmark_has_no_colour(qtbot, view) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    editor = NoteEditor(room)
    editor.edit(view(NoteKind.BOOKMARK))
    assert editor.colours.isHidden()
    with qtbot.waitSignals([editor.remove_wanted, editor.closed]):
        editor.remove.click()
    assert editor.isHidden()
    for part in (editor, editor.text, editor.remove, editor.close_button):
        assert part.accessibleName()


def test_a_tab_that_closes_takes_what_was_typed_along(qtbot, view) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    editor, kept = NoteEditor(room), []
    editor.text_changed.connect(lambda *args: kept.append(args))
    room.show()
    editor.edit(view())
    editor.text.setPlainText("vội")
    room.hide()
    assert kept == [("01m", "vội")]
