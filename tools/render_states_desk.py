"""The librarian's desk brought into its states, for ``render.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

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


STATES = (desk_documents, desk_filtered, desk_no_match)


def _documents(stage: Stage) -> DocumentsSection:
    stage.window.librarian.show("documents")
    page = stage.window.librarian.page
    assert page is not None
    section = page.section("documents")
    assert isinstance(section, DocumentsSection)
    stage.until(lambda: section.model.total > 0)
    stage.wait(800)
    return section
