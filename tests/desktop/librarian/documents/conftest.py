"""Rows of the four documents, and the section on them."""

import pytest

from summit_kb.desktop.librarian.documents.row import RowShelf
from summit_kb.desktop.librarian.documents.section import DocumentsSection


@pytest.fixture
def rows(context):
    return RowShelf().rows(context.workspace, context.desk.words, "en")


@pytest.fixture
def section(context, qtbot):
    """Shown, with its rows."""
    section = DocumentsSection(context)
    qtbot.addWidget(section)
    section.resize(1100, 640)
    section.show()
    qtbot.waitExposed(section)
    context.changes.changed.connect(section.refresh)
    section.refresh()
    qtbot.waitUntil(lambda: section.model.total == 4)
    qtbot.waitUntil(lambda: all(row.quality is not None for row in section.model.rows))
    return section
