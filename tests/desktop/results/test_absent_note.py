"""A known number that is not here is named."""

from PySide6.QtCore import Qt

from summit_kb.app.absent import AbsentDocument
from summit_kb.desktop.results.absent_note import AbsentNote
from summit_kb.domain.locator import Locator

ABSENT = AbsentDocument("33-NQ/TW", "Nghị quyết về Đà Nẵng", ("a", "b"))


def test_it_says_what_is_absent_and_who_refers_to_it(qtbot, desk, qapp):
    note = AbsentNote()
    qtbot.addWidget(note)
    note.show_absent([ABSENT])
    assert note.isVisible()
    assert note.text() == (
        "33-NQ/TW is not in this library; 2 documents here refer to it.\nNghị quyết về Đà Nẵng"
    )
    desk.translation.use("vi")
    qapp.processEvents()
    assert "33-NQ/TW" in note.text()
    assert "không có trong thư viện này" in note.text()
    note.show_absent([])
    assert note.isHidden()


def test_a_document_that_refers_to_it_is_opened_there(qtbot, desk):
    note = AbsentNote()
    qtbot.addWidget(note)
    note.show_absent([ABSENT], {"a": "Tài liệu A", "b": "Tài liệu B"}.__getitem__)
    first, second = note.links()
    assert (first.plain_text, second.plain_text) == ("Tài liệu A", "Tài liệu B")
    with qtbot.waitSignal(note.opened) as heard:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert heard.args == [Locator("b"), "33-NQ/TW"]
    note.show_absent([])
    assert note.links() == []


def test_in_the_window_it_opens_with_the_number_looked_for(window, qtbot):
    window.page.results.absent.opened.emit(Locator("tai-lieu-002"), "33-NQ/TW")
    pane = window.tabs.current_document.pane
    assert (pane.at.document, pane.query) == ("tai-lieu-002", "33-NQ/TW")
