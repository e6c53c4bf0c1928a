"""The table in the desk: filter, choose, open, remove."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QMessageBox

from summit_kb.desktop.librarian.documents.narrowing import TO_CONFIRM
from summit_kb.desktop.librarian.documents.section import DocumentsSection, EditTarget
from summit_kb.domain.locator import Locator


def test_from_the_filter_to_the_reader_by_keys(section, qtbot):
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    section.table.setFocus()
    qtbot.keyClick(section.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = section.filters.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "giao thong")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert section.table.hasFocus()
    assert section.model.rowCount() == 1
    qtbot.keyClick(section.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(section.open_requested) as heard:
        qtbot.keyClick(section.table, Qt.Key.Key_Return)
    assert heard.args == [Locator("bao-cao")]


def test_removing_and_undoing_keep_the_table_in_step(section, told, qtbot):
    section.table.choose({"de-an", "bai-noi"}, "de-an")
    assert section.head.text == "4 documents · 2 chosen"
    section.head.remove.click()
    qtbot.waitUntil(lambda: section.model.total == 2)
    assert section.head.text == "2 documents"
    section.context.changes.undo_last()
    qtbot.waitUntil(lambda: section.model.total == 4)


def test_nothing_fits_is_said_with_a_way_out(section, qtbot):
    section.filters.field.setText("xyz")
    section.filters.changed.emit(section.filters.narrowing)
    assert section.pages.currentWidget() is section.blank
    assert section.first_focus() is section.filters.field
    section.blank.button.click()
    assert section.model.rowCount() == 4
    assert section.first_focus() is section.table


def test_an_empty_library_leads_to_importing(section, qtbot):
    section.deeds.remove([row.id for row in section.model.rows])
    qtbot.waitUntil(lambda: section.model.total == 0)
    assert section.blank.title == "This library has no documents yet"
    with qtbot.waitSignal(section.section_requested) as heard:
        section.blank.button.click()
    assert heard.args == ["imports", None]


def test_what_others_point_at(section):
    section.show_target(["de-an", "bao-cao"])
    assert section.table.chosen_ids() == ["de-an", "bao-cao"]
    assert section.model.rowCount() == 2
    section.show_target(TO_CONFIRM)
    assert section.model.rowCount() == 1


def test_the_menu_of_rows(section, qtbot):
    section.table.choose({"bao-cao"}, "bao-cao")
    section.table.menu_wanted.emit(QPoint(10, 10))
    menu = next(one for one in section.findChildren(QMenu) if one.isVisible())
    actions = {one.objectName(): one for one in menu.actions()}
    with qtbot.waitSignal(section.describe_requested) as heard:
        actions["describe"].trigger()
    assert heard.args == [["bao-cao"]]
    with qtbot.waitSignal(section.section_requested) as heard:
        actions["past"].trigger()
    assert heard.args == ["past", "bao-cao"]
    with qtbot.waitSignal(section.export_requested) as asked:
        actions["table"].trigger()
    assert asked.args == [section.table.chosen_ids()]
    menu.close()


def test_columns_are_remembered_from_start_to_start(section, context, qtbot):
    section.table.setColumnHidden(3, True)
    other = DocumentsSection(context)
    qtbot.addWidget(other)
    other.restore(section.state())
    assert other.table.isColumnHidden(3)


def test_a_field_of_what_others_point_at(section, qtbot):
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    section.show_target(EditTarget(("de-an", "bao-cao"), "date"))
    assert section.panel.ids == ("de-an", "bao-cao")
    assert section.head.edit.isChecked()
    assert section.panel.form.rows["date"].editor.line.hasFocus()
    section.panel.closed.emit()
    assert not section.panel.isVisible()
    assert not section.head.edit.isChecked()


@pytest.mark.parametrize("leave", [True, False])
def test_what_is_not_applied_is_not_closed_unasked(section, monkeypatch, leave):
    assert section.may_close()
    section.table.choose({"de-an"}, "de-an")
    section.edit_chosen()
    section.panel.form.rows["issuer"].editor.clear()
    answer = QMessageBox.StandardButton.Yes if leave else QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    assert section.may_close() is leave
