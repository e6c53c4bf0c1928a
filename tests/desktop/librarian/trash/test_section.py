"""The trash in the desk: back, or away for good."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.librarian.trash import section as module
from summit_kb.desktop.librarian.trash.section import TrashSection


@pytest.fixture
def section(context, qtbot):
    section = TrashSection(context)
    qtbot.addWidget(section)
    section.resize(900, 500)
    section.show()
    context.changes.changed.connect(section.refresh)
    context.workspace.desk.remove(["de-an", "bao-cao"])
    section.refresh()
    qtbot.waitUntil(lambda: section.table.rows.total == 2)
    return section


def test_bringing_back_and_undoing_that(section, told, qtbot):
    assert section.count.text().startswith("2 documents")
    assert not section.restore_button.isEnabled()
    section.table.choose(["de-an"], "de-an")
    section.restore_button.click()
    qtbot.waitUntil(lambda: section.table.rows.total == 1)
    assert "de-an" in section.context.workspace.library.documents
    assert told[-1].wording.sentence == "1 document is back in the library"
    section.context.changes.undo(told[-1].change)
    qtbot.waitUntil(lambda: section.table.rows.total == 2)


def test_by_the_keyboard(section, qtbot):
    section.first_focus().setFocus()
    qtbot.keyClick(section.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    section.table.setCurrentIndex(section.table.rows.index(0, 0))
    section.table.selectAll()
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.pages.currentWidget() is section.blank)
    assert section.blank.title == "The trash is empty"
    assert len(section.context.workspace.library.documents) == 4


@pytest.mark.parametrize("answer", [True, False])
def test_deleting_for_good_asks_first(section, told, qtbot, monkeypatch, answer):
    asked = []
    monkeypatch.setattr(
        module, "may_delete", lambda titles, _parent: asked.append(titles) or answer
    )
    section.show_target("bao-cao")
    qtbot.keyClick(section.table, Qt.Key.Key_Delete)
    assert asked == [["Báo cáo giao thông"]]
    if answer:
        qtbot.waitUntil(lambda: section.table.rows.total == 1)
        assert told[-1].wording.sentence == "1 document deleted for good"
        assert told[-1].change is None
    else:
        assert not section.context.changes.busy


def test_in_vietnamese(section, desk, qapp):
    desk.translation.use("vi")
    qapp.processEvents()
    assert section.count.text().startswith("2 tài liệu")
    assert section.table.rows.headerData(0, Qt.Orientation.Horizontal) == "Tên"
