"""Asks what a collection is called, and what stands below its name."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from summit_kb.app.collections import NAME_LETTERS
from summit_kb.desktop.collecting.fields import FieldDialog
from summit_kb.desktop.widgets.sizing import resize_in_letters, scaled


class CollectionDialog(FieldDialog):
    """Signal: ``named`` (name, subtitle, note). It stays until ``accept``: a name may be taken."""

    named = Signal(str, str, str)

    def __init__(
        self,
        title: str,
        name: str = "",
        subtitle: str = "",
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.name = QLineEdit(name)
        self.name.setMaxLength(NAME_LETTERS)
        self.name.selectAll()
        self.subtitle = QLineEdit(subtitle)
        self.subtitle.setMaxLength(NAME_LETTERS)
        self.note = QPlainTextEdit(note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(scaled(84))
        self.add_row(self.tr("Name"), self.name, self.tr("The title of the briefing book."))
        self.add_row(self.tr("Subtitle"), self.subtitle)
        self.add_row(self.tr("Note"), self.note, self.tr("For you alone; it is not printed."))
        self.finish_column(self.tr("Keep"))
        resize_in_letters(self, 72, 46)
        self.name.textChanged.connect(self._on_typed)
        self._on_typed(name)
        self.name.setFocus()

    def take(self) -> None:
        note = self.note.toPlainText().strip()
        self.named.emit(self.name.text(), self.subtitle.text(), note)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.ok.setEnabled(bool(text.strip()))
        self.fault.hide()
