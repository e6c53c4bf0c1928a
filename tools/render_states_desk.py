"""The librarian's desk brought into its states, for ``render.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from summit_kb.app.assignments import Assignment
from summit_kb.app.words import Wording
from summit_kb.desktop.librarian.batch.text_editor import TextEditor
from summit_kb.desktop.librarian.batch.topics_editor import TopicsEditor
from summit_kb.desktop.librarian.changes import Told
from summit_kb.desktop.librarian.documents.section import DocumentsSection
from summit_kb.desktop.librarian.past.section import PastSection
from summit_kb.desktop.librarian.problems.section import ProblemsSection
from summit_kb.desktop.librarian.section import Section
from summit_kb.desktop.librarian.trash.deleting import DeletingBox
from summit_kb.desktop.librarian.trash.section import TrashSection
from summit_kb.foundation.errors import InUseError
from summit_kb.foundation.lock import Holder
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from rendering import Stage


def desk_documents(stage: Stage) -> QWidget:
    section = _documents(stage)
    section.filters.clear()
    section.table.selectRow(1)
    section.table.setFocus()
    return stage.window


def desk_filtered(stage: Stage) -> QWidget:
    section = _documents(stage)
    section.filters.field.setText("thong minh")
    section.filters.flags["no-date"].setChecked(True)
    section.table.selectAll()
    return stage.window


def desk_no_match(stage: Stage) -> QWidget:
    section = _documents(stage)
    section.filters.field.setText("xylophone")
    section.filters.changed.emit(section.filters.narrowing)
    return stage.window


def desk_batch(stage: Stage) -> QWidget:
    section = _documents(stage)
    section.filters.clear()
    first = {section.model.row(place).id for place in (0, 1, 3, 5)}
    section.table.choose(first, section.model.row(0).id)
    section.edit_chosen()
    topics = section.panel.form.rows["topics"].editor
    assert isinstance(topics, TopicsEditor)
    topics.tick("open-data", Qt.CheckState.Checked)
    _type(section, "issuer", "UBND thành phố Đà Nẵng")
    stage.wait(600)
    return stage.window


def desk_faults(stage: Stage) -> QWidget:
    section = _documents(stage)
    _type(section, "date", "31/02/2019")
    _type(section, "number", "43-NQ/TW")
    stage.wait(600)
    return stage.window


def desk_topics(stage: Stage) -> QWidget:
    section = _documents(stage)
    section.panel.start("topics")
    stage.wait(300)
    return stage.window


def desk_edit_one(stage: Stage) -> QWidget:
    section = _documents(stage)
    section.panel.revert()
    section.table.choose({section.model.row(2).id}, section.model.row(2).id)
    stage.wait(300)
    return stage.window


def desk_trash_empty(stage: Stage) -> QWidget:
    _documents(stage).panel.closed.emit()
    stage.window.librarian.show("trash")
    stage.wait(300)
    return stage.window


def desk_trash(stage: Stage) -> QWidget:
    ids = sorted(stage.workspace.library.documents)[:5]
    stage.workspace.desk.edit(ids, [Assignment("place", ("Đà Nẵng",))])
    stage.workspace.desk.edit(ids[:1], [Assignment("date", ("24/01/2019",))])
    stage.workspace.desk.remove(ids)
    stage.window.holding.refresh()
    stage.wait(500)
    section = _section(stage, "trash", TrashSection)
    section.table.choose([ids[1], ids[2]], ids[1])
    section.table.setFocus()
    return stage.window


def desk_deleting(stage: Stage) -> QWidget:
    section = _section(stage, "trash", TrashSection)
    box = DeletingBox([one.title for one in stage.workspace.trash()], section)
    box.show()
    return box


def desk_past(stage: Stage) -> QWidget:
    stage.workspace.desk.undo()
    stage.window.holding.refresh()
    stage.window.librarian.show("past")
    stage.wait(600)
    section = _section(stage, "past", PastSection)
    second = section.table.rows.row(2).id
    section.table.choose([second], second)
    section.table.setFocus()
    return stage.window


def desk_check_before(stage: Stage) -> QWidget:
    stage.window.librarian.show("problems")
    stage.wait(300)
    return stage.window


def desk_check(stage: Stage) -> QWidget:
    section = _section(stage, "problems", ProblemsSection)
    section.run()
    stage.until(section.copy_button.isEnabled)
    stage.wait(300)
    return stage.window


def desk_check_kind(stage: Stage) -> QWidget:
    section = _section(stage, "problems", ProblemsSection)
    last = section.kinds.rows.row(section.kinds.rows.rowCount() - 1).id
    section.kinds.choose([last], last)
    return stage.window


def desk_busy(stage: Stage) -> QWidget:
    page = stage.window.librarian.page
    assert page is not None
    page.busy.set_busy(True)
    page.busy.show_progress(Progress("check", 1_204, 4_000, "Báo cáo tổng kết đề án"))
    page.writer.show_holder(Holder("lan@may-thu-vien-2", "2026-11-23T00:41:00+00:00"))
    done = stage.desk.words.error(InUseError(path="x", holder="lan@may-2", since="00:41"))
    page.told.emit(Told("error", done))
    page.told.emit(Told("success", Wording("Đã sửa 12 tài liệu", ""), "abc"))
    return stage.window


def desk_narrow(stage: Stage) -> QWidget:
    page = stage.window.librarian.page
    assert page is not None
    page.busy.set_busy(False)
    page.writer.show_holder(None)
    for notice in stage.window.notices.notices():
        notice.closed.emit()
    stage.window.resize(760, 768)
    _documents(stage)
    return stage.window


def desk_over(stage: Stage) -> QWidget:
    for past in stage.workspace.desk.history():
        if past.change.of is None and not past.is_undone:
            stage.workspace.desk.undo(past.change.id)
    stage.window.resize(1366, 768)
    stage.window.holding.refresh()
    stage.wait(300)
    return stage.window


STATES = (
    *(desk_documents, desk_filtered, desk_no_match),
    *(desk_batch, desk_faults, desk_topics, desk_edit_one),
    *(desk_trash_empty, desk_trash, desk_deleting, desk_past),
    *(desk_check_before, desk_check, desk_check_kind, desk_busy, desk_narrow, desk_over),
)

_Kind = TypeVar("_Kind", bound=Section)


def _section(stage: Stage, name: str, kind: type[_Kind]) -> _Kind:
    page = stage.window.librarian.page
    assert page is not None
    section = page.section(name)
    assert isinstance(section, kind)
    return section


def _type(section: DocumentsSection, field: str, text: str) -> None:
    editor = section.panel.form.rows[field].editor
    assert isinstance(editor, TextEditor)
    editor.line.setText(text)
    editor.line.textEdited.emit(text)


def _documents(stage: Stage) -> DocumentsSection:
    stage.window.librarian.show("documents")
    section = _section(stage, "documents", DocumentsSection)
    stage.until(lambda: section.model.total > 0)
    stage.wait(800)
    return section
