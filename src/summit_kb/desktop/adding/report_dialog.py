"""What became of every file that was to be added."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.words import Words
from summit_kb.desktop.adding.report_text import failed_lines, report_text
from summit_kb.desktop.widgets.row_button import RowButton
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel, heading, muted
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.app.reports import AddReport


class ReportDialog(QDialog):
    """Signal: ``opened`` (Locator) when a document in the report is pressed."""

    opened = Signal(object)

    def __init__(self, report: AddReport, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report of adding"))
        self._report = report
        self._words = words
        resize_in_letters(self, 95, 72)
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        page = QWidget()
        page.setProperty("kind", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 20, 22, 12)
        column.setSpacing(10)
        self._build_failed(column)
        self._build_added(column)
        self._build_duplicates(column)
        column.addStretch()
        scroll.setWidget(page)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._build_buttons())

    def _build_failed(self, column: QVBoxLayout) -> None:
        failed = list(failed_lines(self._report, self._words))
        if not failed:
            return
        column.addWidget(_title(self.tr("%Ln could not be added", "", len(failed))))
        for name, sentence, remedy in failed:
            card = QFrame()
            card.setProperty("kind", "card")
            inner = QVBoxLayout(card)
            inner.setContentsMargins(16, 12, 16, 12)
            inner.setSpacing(3)
            labels = (TextLabel(name), TextLabel(sentence, kind="danger"), muted(remedy))
            for label in labels:
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                inner.addWidget(label)
            labels[0].setVisible(bool(name))
            labels[2].setVisible(bool(remedy))
            column.addWidget(card)

    def _build_added(self, column: QVBoxLayout) -> None:
        added = self._report.added
        if not added:
            return
        column.addWidget(_title(self.tr("%Ln documents added", "", len(added))))
        column.addWidget(
            self._lines("document", ((a.document.title, a.path.name, a.document.id) for a in added))
        )

    def _build_duplicates(self, column: QVBoxLayout) -> None:
        duplicates = self._report.duplicates
        if not duplicates:
            return
        column.addWidget(_title(self.tr("%Ln were there already", "", len(duplicates))))
        same = self.tr("The same file as document %1")
        column.addWidget(
            self._lines("copy", ((d.path.name, same.replace("%1", d.of), d.of) for d in duplicates))
        )

    def _lines(self, icon_name: str, lines: Iterable[tuple[str, str, str]]) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(0)
        for title, detail, document in lines:
            row = RowButton(icon_name, title, detail)
            row.clicked.connect(lambda _c=False, at=document: self.opened.emit(Locator(at)))
            column.addWidget(row)
        return card

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(22, 0, 22, 0)
        self._copy = QPushButton(self.tr("Copy the report"))
        self._copy.clicked.connect(self._on_copy)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(self._copy)
        row.addStretch()
        row.addWidget(close)
        return row

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(report_text(self._report, self._words))


def _title(text: str) -> QWidget:
    label = heading(1.15)
    label.setText(text)
    return label
