"""The notes of a document as a list."""

from PySide6.QtCore import Qt

from summit_kb.desktop.reader.notes.note_list import NoteList
from summit_kb.domain.note import NoteKind
from summit_kb.reading.anchoring.placing import Reason


def test_lines_say_page_words_note_and_what_was_lost(qtbot, view) -> None:
    notes = NoteList()
    qtbot.addWidget(notes)
    views = [view(NoteKind.NOTE, "hỏi"), view(lost=Reason.GONE, note_id="02m")]
    notes.show_notes(views, lambda one: "iv")
    assert notes.item(0).text() == "Page iv · Green\n“Phạm vi”\nhỏi"
    assert "Lost" in notes.item(1).text()
    spoken = notes.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Note. Page iv · Green. “Phạm vi”")


def test_keys_choose_edit_and_remove(qtbot, view) -> None:
    notes = NoteList()
    qtbot.addWidget(notes)
    made = view()
    notes.show_notes([made], lambda one: "")
    notes.setCurrentRow(0)
    for signal, key in (
        (notes.chosen, Qt.Key.Key_Return),
        (notes.edit_wanted, Qt.Key.Key_F2),
        (notes.remove_wanted, Qt.Key.Key_Delete),
    ):
        with qtbot.waitSignal(signal) as told:
            qtbot.keyClick(notes, key)
        assert told.args == [made]


def test_the_current_note_stays_when_the_list_is_made_anew(qtbot, view) -> None:
    notes = NoteList()
    qtbot.addWidget(notes)
    one, two = view(), view(note_id="02m")
    notes.show_notes([one, two], lambda _: "1")
    notes.setCurrentRow(1)
    notes.show_notes([two, one], lambda _: "1")
    assert notes.current == two


def test_no_note_is_wider_than_the_list(qtbot, view) -> None:
    notes = NoteList()
    qtbot.addWidget(notes)
    notes.show_notes([view(NoteKind.NOTE, "Đây không phải toàn văn nghị quyết")], lambda _: "1")
    notes.show()
    for width in range(180, 420, 2):
        notes.resize(width, 200)
        notes.doItemsLayout()
        assert notes.visualItemRect(notes.item(0)).right() < notes.viewport().width()
