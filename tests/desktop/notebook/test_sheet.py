"""One note beside the list."""

from dataclasses import replace

from summit_kb.desktop.notebook.sheet import NoteSheet
from summit_kb.reading.anchoring.placing import Placed, Way


def _sheet(qtbot) -> NoteSheet:
    sheet = NoteSheet()
    qtbot.addWidget(sheet)
    sheet.resize(400, 600)
    sheet.show()
    return sheet


def test_a_note_is_shown_in_full(page, qtbot) -> None:
    sheet, row = _sheet(qtbot), page.rows.notes.rows[2]
    assert sheet.show_row(row, "Page 1", 1)
    assert sheet.quote.text() == "“345 tỷ đồng từ ngân sách”"
    assert sheet.text.toPlainText() == "Hỏi Sở Tài chính"
    assert sheet.offers.isHidden()
    assert not sheet.show_row(row, "Page 1", 1)


def test_what_is_being_typed_is_not_overtaken(page, qtbot) -> None:
    sheet, row = _sheet(qtbot), page.rows.notes.rows[1]
    sheet.show_row(row, "", 1)
    sheet.text.setPlainText("đang gõ")
    with qtbot.waitSignal(sheet.text_changed) as kept:
        sheet.show_row(page.rows.notes.rows[2], "", 1)
    assert kept.args == [row.view.note.id, "đang gõ"]


def test_changed_words_are_asked_about(page, qtbot) -> None:
    sheet, row = _sheet(qtbot), page.rows.notes.rows[1]
    place = Placed(row.view.note.anchor.stretch, Way.LIKENESS, 0.8)
    sheet.show_row(replace(row, view=replace(row.view, place=place)), "", 1)
    assert sheet.confirm.isVisible()
    with qtbot.waitSignal(sheet.deed_wanted) as wanted:
        sheet.confirm.click()
    assert wanted.args == ["confirm"]
    sheet.show_row(row, "", 3)
    assert sheet.confirm.isHidden()
    assert sheet._many.text() == "3 notes chosen"
