"""The line above the table: how many documents, and what can be done with those that are chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.room_for_words import fit_words
from summit_kb.desktop.widgets.text import heading


class HeadLine(QWidget):
    """Signals are named for what is wanted."""

    open_wanted = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    columns_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = (0, 0, 0)
        self._names: dict[QPushButton, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._title = heading()
        self._title.setWordWrap(False)
        self._count = ElidedLabel(kind="muted")
        row.addWidget(self._title)
        row.addSpacing(8)
        row.addWidget(self._count, 1)
        self._undo = self._button("undo", row)
        self._redo = self._button("redo", row)
        self.columns = self._button("columns", row)
        row.addSpacing(6)
        self.remove = self._worded("trash", row)
        self.open = self._worded("document", row)
        self.edit = self._worded("edit", row)
        self.edit.setCheckable(True)
        for button, signal in (
            (self._undo, self.undo_wanted),
            (self._redo, self.redo_wanted),
            (self.columns, self.columns_wanted),
            (self.remove, self.remove_wanted),
            (self.open, self.open_wanted),
            (self.edit, self.edit_wanted),
        ):
            button.clicked.connect(signal)
        self.retranslate()

    @property
    def text(self) -> str:
        return self._count.text()

    def show_counts(self, shown: int, total: int, chosen: int) -> None:
        self._counts = (shown, total, chosen)
        self.retranslate()

    def retranslate(self) -> None:
        shown, total, chosen = self._counts
        self._title.setText(self.tr("Documents"))
        text = self.tr("%Ln documents", "", total)
        if shown != total:
            text = self.tr("%1 of %2").replace("%1", number_text(shown)).replace("%2", text)
        if chosen:
            text += " · " + self.tr("%Ln chosen", "", chosen)
        self._count.setText(text)
        set_words(self._undo, self.tr("Undo"), "Ctrl+Z")
        set_words(self._redo, self.tr("Redo"), "Ctrl+Shift+Z")
        set_words(self.columns, self.tr("Columns"))
        self._names = {
            self.remove: self.tr("Remove"),
            self.open: self.tr("Open"),
            self.edit: self.tr("Edit"),
        }
        for (button, name), key in zip(self._names.items(), ("Del", "Enter", "F2"), strict=True):
            button.setToolTip(f"{name} ({key})")
        fit_words(self, self._names)
        for button in (self.remove, self.open):
            button.setEnabled(chosen > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_words(self, self._names)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @staticmethod
    def _button(name: str, row: QHBoxLayout) -> QToolButton:
        button = icon_button(name)
        row.addWidget(button)
        return button

    @staticmethod
    def _worded(name: str, row: QHBoxLayout) -> QPushButton:
        button = QPushButton()
        button.setIcon(icons.icon(name))
        row.addWidget(button)
        return button
