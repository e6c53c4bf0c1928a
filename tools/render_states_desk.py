"""The librarian's desk brought into its states, for ``render.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.librarian.batch.text_editor import TextEditor
from summit_kb.desktop.librarian.batch.topics_editor import TopicsEditor
from summit_kb.desktop.librarian.documents.section import DocumentsSection

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


STATES = (
    *(desk_documents, desk_filtered, desk_no_match),
    *(desk_batch, desk_faults, desk_topics, desk_edit_one),
)


def _type(section: DocumentsSection, field: str, text: str) -> None:
    editor = section.panel.form.rows[field].editor
    assert isinstance(editor, TextEditor)
    editor.line.setText(text)
    editor.line.textEdited.emit(text)


def _documents(stage: Stage) -> DocumentsSection:
    stage.window.librarian.show("documents")
    page = stage.window.librarian.page
    assert page is not None
    section = page.section("documents")
    assert isinstance(section, DocumentsSection)
    stage.until(lambda: section.model.total > 0)
    stage.wait(800)
    return section
