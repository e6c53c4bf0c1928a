"""How to search, by examples that can be pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.dialogs.query_examples import EXAMPLES
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import as_link, link_button
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel, muted


class QueryHelp(QDialog):
    """Signal: ``tried`` carries the words of an example that was pressed."""

    tried = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How to search"))
        resize_in_letters(self, 112, 74)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(self._build_page())
        layout.addWidget(scroll, 1)
        layout.addLayout(self._build_buttons())

    def _build_page(self) -> QWidget:
        page = QWidget()
        page.setProperty("kind", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 20, 22, 10)
        column.setSpacing(12)
        note = muted(self.tr("Press an example to try it."))
        card = QFrame()
        card.setProperty("kind", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(14, 12, 18, 12)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, example in enumerate(EXAMPLES):
            text, meaning = example.said()
            grid.addWidget(self._example(text, meaning), row, 0)
            label = TextLabel(meaning)
            label.setWordWrap(True)
            grid.addWidget(label, row, 1)
        column.addWidget(note)
        column.addWidget(card)
        column.addStretch()
        return page

    def _example(self, text: str, meaning: str) -> QPushButton:
        button = link_button(icons.icon("search"))
        button.setText(as_link(text))
        button.setAccessibleName(f"{text}. {meaning}")
        button.clicked.connect(lambda: self.tried.emit(text))
        return button

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(22, 0, 22, 0)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addStretch()
        row.addWidget(close)
        return row
