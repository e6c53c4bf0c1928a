"""Asks for the name under which a search is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.domain.saved_search import NAME_LETTERS


class NameDialog(QDialog):
    """Signals: ``named`` (text); ``removed`` when a search that is kept is to be kept no longer."""

    named = Signal(str)
    removed = Signal()

    def __init__(
        self, name: str, asked: str, parent: QWidget | None = None, *, is_kept: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_kept = is_kept
        self.setWindowTitle(self.tr("Saved search") if is_kept else self.tr("Save this search"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(8)
        label = TextLabel(self.tr("Name"))
        self.field = QLineEdit(name)
        self.field.setMaxLength(NAME_LETTERS)
        self.field.selectAll()
        self.field.textChanged.connect(self._on_typed)
        label.setBuddy(self.field)
        self.field.setAccessibleName(label.text())
        what = muted(self.tr("Finds: %1").replace("%1", asked))
        what.setWordWrap(True)
        note = muted(
            self.tr("The start page and the bell tell when new or amended documents match.")
        )
        note.setWordWrap(True)
        for widget in (label, self.field, what, note):
            column.addWidget(widget)
        column.addStretch()
        column.addLayout(self._build_buttons())
        resize_in_letters(self, 74, 17)
        self._on_typed(name)
        self.field.setFocus()

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        if self._is_kept:
            remove = QPushButton(self.tr("Remove"))
            remove.setAutoDefault(False)
            remove.clicked.connect(self._on_remove)
            row.addWidget(remove)
        row.addStretch()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.ok = primary_button()
        self.ok.setText(self.tr("Rename") if self._is_kept else self.tr("Save"))
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._on_ok)
        row.addWidget(cancel)
        row.addWidget(self.ok)
        return row

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.ok.setEnabled(bool(text.strip()))

    @Slot()
    def _on_ok(self) -> None:
        self.named.emit(self.field.text())
        self.accept()

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit()
        self.accept()
