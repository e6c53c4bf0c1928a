"""The history in the desk: read, narrowed, undone, redone."""

import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.desktop.librarian.past.section import PastSection
from summit_kb.domain.locator import Locator


@pytest.fixture
def section(context, qtbot):
    desk = context.workspace.desk
    desk.edit(["de-an", "bao-cao"], [Assignment("signer", ("Lê A",))])
    desk.edit(["de-an"], [Assignment("place", ("Đà Nẵng",))])
    desk.remove(["bai-noi"])
    section = PastSection(context)
    qtbot.addWidget(section)
    section.resize(1000, 600)
    section.show()
    context.changes.changed.connect(section.refresh)
    section.refresh()
    # Four documents were added, each by a writer of its own.
    qtbot.waitUntil(lambda: section.table.rows.total == 7)
    return section


def _changes(section):
    rows = section.changes.rows
    return [rows.row(place).cells for place in range(rows.rowCount())]


def test_the_newest_is_marked_and_told(section):
    assert section.count.text() == "7 changes"
    assert _changes(section)[0][0] == "Bài phát biểu khai mạc"
    second = section.table.rows.row(1).id
    section.table.choose([second], second)
    assert _changes(section) == [("Đề án chia sẻ dữ liệu", "Place", "–", "Đà Nẵng")]
    assert section.undo_button.text().strip() == "Undo this change"


def test_undoing_one_in_the_middle_and_redoing_it(section, told, qtbot):
    second = section.table.rows.row(1).id
    section.table.choose([second], second)
    section.undo_button.click()
    qtbot.waitUntil(lambda: section.table.rows.total == 8)
    assert section.context.workspace.library.get("de-an").place is None
    assert section.context.workspace.library.get("de-an").signer == "Lê A"
    assert section.table.current_id == second
    assert section.undo_button.text().strip() == "Redo this change"
    section.undo_chosen()
    qtbot.waitUntil(lambda: section.table.rows.total == 9)
    assert section.context.workspace.library.get("de-an").place == "Đà Nẵng"
    undoing = section.table.rows.row(1).id
    section.table.choose([undoing], undoing)
    assert not section.undo_button.isEnabled()


def test_what_stands_in_the_way_is_told(section, told, qtbot):
    section.context.workspace.desk.edit(["de-an"], [Assignment("place", ("Huế",))])
    second = section.table.rows.row(1).id
    section.table.choose([second], second)
    section.undo_chosen()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].kind == "error"
    assert section.context.workspace.library.get("de-an").place == "Huế"


def test_one_documents_history_then_all(section, qtbot):
    section.show_target("bao-cao")
    qtbot.waitUntil(lambda: section.table.rows.total == 2)
    assert section.filter.document.text() == "Báo cáo giao thông"
    section.filter.document.click()
    qtbot.waitUntil(lambda: section.table.rows.total == 7)


def test_words_narrow(section):
    section.filter.field.setText("noi da nang")
    assert section.table.rows.rowCount() == 0
    assert section.pages.currentWidget() is section.blank
    section.filter.field.setText("chia se")
    assert section.count.text().endswith("changes")
    assert section.table.rows.rowCount() == 3
    section.filter.field.setText("")
    assert section.table.rows.rowCount() == 7


def test_from_a_change_to_its_document_or_the_trash(section, qtbot):
    with qtbot.waitSignal(section.section_requested) as heard:
        section.changes.opened.emit("0")
    assert heard.args == ["trash", "bai-noi"]
    second = section.table.rows.row(1).id
    section.table.choose([second], second)
    with qtbot.waitSignal(section.open_requested) as heard:
        section.changes.opened.emit("0")
    assert heard.args == [Locator("de-an")]
