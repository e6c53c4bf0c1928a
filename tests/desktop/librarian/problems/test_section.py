"""The check in the desk: run, read, jump, check again, copy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from summit_kb.app.assignments import Assignment
from summit_kb.desktop.librarian.problems.section import ProblemsSection
from summit_kb.foundation.errors import CancelledError


@pytest.fixture
def section(context, qtbot):
    section = ProblemsSection(context)
    qtbot.addWidget(section)
    section.resize(1000, 600)
    section.show()
    section.refresh()
    return section


@pytest.fixture
def checked(section, qtbot):
    with qtbot.waitSignal(section.counted):
        section.blank.button.click()
    return section


def _kinds(section):
    rows = section.kinds.rows
    return [rows.row(place).id for place in range(rows.rowCount())]


def test_it_begins_when_it_is_asked_for(section, qtbot):
    assert section.blank.title == "The library has not been checked yet"
    assert section.first_focus() is section.blank.button
    with qtbot.waitSignal(section.counted) as heard:
        section.run_button.click()
        assert not section.run_button.isEnabled()
    assert heard.args[0] > 0
    assert section.run_button.isEnabled()
    assert "warnings" in section.count.text()
    assert "warning/undated" in _kinds(section)


def test_from_the_kind_to_the_field_by_keys(checked, qtbot):
    checked.kinds.choose(["warning/undated"], "warning/undated")
    assert checked.chosen()[0].document == "bai-noi"
    assert "has no date" in checked.card.sentence.text()
    with qtbot.waitSignal(checked.section_requested) as heard:
        qtbot.keyClick(checked.table, Qt.Key.Key_Return)
    assert heard.args[1].ids == ("bai-noi",)


def test_one_document_is_checked_again_when_it_is_mended(checked, context, qtbot):
    context.workspace.desk.edit(["bai-noi"], [Assignment("date", ("2019-08-15",))])
    checked.refresh()
    assert checked.count.text().endswith("the library has changed since")
    checked.kinds.choose(["warning/undated"], "warning/undated")
    with qtbot.waitSignal(checked.counted):
        checked.card.again.click()
    assert "warning/undated" not in _kinds(checked)


def test_the_report_is_copied(checked, told):
    checked.copy_button.click()
    assert "Without date (1)" in QGuiApplication.clipboard().text()
    assert told[-1].kind == "info"


def test_it_can_be_stopped(section, context, told, qtbot, monkeypatch):
    def cancelled(**_named):
        raise CancelledError

    monkeypatch.setattr(context.workspace, "check", cancelled)
    section.run()
    qtbot.waitUntil(section.run_button.isEnabled)
    assert told == []
    assert section.pages.currentWidget() is section.blank


def test_a_library_in_order_says_so(section, context, qtbot, monkeypatch):
    monkeypatch.setattr(context.workspace, "check", lambda **_named: [])
    with qtbot.waitSignal(section.counted) as heard:
        section.run()
    assert heard.args == [0]
    assert section.blank.title == "Nothing is wrong"
    assert not section.copy_button.isEnabled()


def test_in_vietnamese(checked, desk, qapp):
    desk.translation.use("vi")
    qapp.processEvents()
    assert checked.kinds.rows.row(0).cells[0].startswith("Danh sách việc")
