"""Every shortcut on one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.widgets.columns import ColumnsLayout
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel, heading

Line = tuple[str, str]
Group = tuple[str, Sequence[Line]]


class ShortcutSheet(QDialog):
    """Groups of (what it does, keys), side by side where there is room."""

    def __init__(self, groups: Iterable[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        resize_in_letters(self, 130, 96)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        page = QWidget()
        page.setProperty("kind", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 20, 22, 10)
        cards = QWidget()
        grid = ColumnsLayout(cards, letters=48, spacing=14)
        for title, lines in groups:
            grid.addWidget(_group(title, lines))
        column.addWidget(cards)
        column.addStretch()
        scroll.setWidget(page)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(22, 0, 22, 0)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addStretch()
        row.addWidget(close)
        return row


def _group(title: str, lines: Sequence[Line]) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(8)
    head = heading(1.08)
    head.setText(title)
    column.addWidget(head)
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    for row, (what, keys) in enumerate(lines):
        label = TextLabel(what)
        label.setWordWrap(True)
        grid.addWidget(label, row, 0)
        grid.addWidget(_keys(keys), row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    column.addLayout(grid)
    column.addStretch()
    return card


def _keys(keys: str) -> QLabel:
    label = QLabel(keys)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "keys")
    return label
