"""The search field, with the keys that lead from it to suggestions and results."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from summit_kb.desktop.theme import icons


class SearchField(QLineEdit):
    """Signals: ``typed`` (text so far), ``submitted`` (text), ``stepped`` (+1 or -1 among the
    suggestions), ``escaped``, ``left`` (the focus went elsewhere), ``help_wanted``.
    """

    typed = Signal(str)
    submitted = Signal(str)
    stepped = Signal(int)
    escaped = Signal()
    left = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setMaxLength(2_000)
        glass = QAction(icons.icon("search", QPalette.ColorRole.PlaceholderText), "", self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._help = QAction(icons.icon("help", QPalette.ColorRole.PlaceholderText), "", self)
        self._help.triggered.connect(self.help_wanted)
        self.addAction(self._help, QLineEdit.ActionPosition.TrailingPosition)
        self._clear = QAction(icons.icon("close"), "", self)
        self._clear.triggered.connect(self._on_clear)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self.typed)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self._on_return)
        self.retranslate()

    def show_text(self, text: str) -> None:
        """Show ``text`` as if it had always been there."""
        if text != self.text():
            self.setText(text)

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search documents, numbers, topics"))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(
            self.tr("Results appear while you type. Down leads to the suggestions and results.")
        )
        self._help.setText(self.tr("How to search"))
        self._help.setToolTip(self.tr("How to search"))
        self._clear.setText(self.tr("Clear the search"))
        self._clear.setToolTip(self.tr("Clear the search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    @Slot()
    def _on_return(self) -> None:
        self.submitted.emit(self.text())

    @Slot()
    def _on_clear(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.submitted.emit("")
