"""A list that is kept in a file: seen here, edited there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.words import Words
from summit_kb.desktop.librarian.blank_page import BlankPage
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.library.store import Library


def faults_of(library: Library, file: str, words: Words) -> str:
    """What is wrong with a file of the library, in words."""
    faults = (one for one in library.faults if str(one.facts.get("path", "")).endswith(file))
    told = (words.error(fault) for fault in faults)
    return "\n".join(f"{one.sentence} {one.remedy}" for one in told)


class ListPage(QWidget):
    """Rows of texts under heads; a fault of the file stands above them."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(8)
        row = QHBoxLayout()
        self._note = muted()
        self._note.setWordWrap(True)
        self.open = QPushButton(icons.icon("external"), "")
        self.open.clicked.connect(self._on_open)
        row.addWidget(self._note, 1)
        row.addWidget(self.open)
        column.addLayout(row)
        self.fault = TextLabel(kind="danger")
        self.fault.setWordWrap(True)
        column.addWidget(self.fault)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.blank = BlankPage(icon_name)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.blank)
        column.addWidget(self._pages, 1)

    def show_rows(
        self, path: Path, heads: Sequence[str], rows: Sequence[Sequence[str]], fault: str
    ) -> None:
        """``fault`` is what is wrong with the file, empty when nothing is."""
        self._path = path
        self.list.clear()
        self.list.setColumnCount(len(heads))
        self.list.setHeaderLabels(list(heads))
        for texts in rows:
            item = QTreeWidgetItem(self.list, list(texts))
            for column, text in enumerate(texts):
                item.setToolTip(column, text)
        head = self.list.header()
        head.setStretchLastSection(True)
        for column in range(len(heads) - 1):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.list.resizeColumnToContents(column)
            width = min(self.list.columnWidth(column) + 16, self.fontMetrics().height() * 18)
            self.list.setColumnWidth(column, width)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self._pages.setCurrentWidget(self.list if rows else self.blank)
        self._pages.setVisible(bool(rows) or not fault)
        self.open.setVisible(path.exists())
        self.open.setToolTip(str(path))

    def say(self, note: str, button: str) -> None:
        self._note.setText(note)
        self.open.setText(button)

    @Slot()
    def _on_open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
