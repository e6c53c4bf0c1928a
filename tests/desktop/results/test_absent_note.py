"""A known number that is not here is named."""

from summit_kb.app.absent import AbsentDocument
from summit_kb.desktop.results.absent_note import AbsentNote

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
