"""A page of text whose words can be carried off to another program."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from summit_kb.app.quoting import pasted
from summit_kb.desktop.citing.mime import mime_of
from summit_kb.desktop.reader.seams import Carry
from summit_kb.desktop.reader.text_page import TextPage
from summit_kb.reading.citing.rich import rich

_PARAGRAPH = "\u2029"


class CarriedText(TextPage):
    """``carry`` is called with the words when somebody drags what is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.carry: Carry | None = None
        self._held_at: QPointF | None = None

    def selected_text(self) -> str:
        return self.textCursor().selectedText().replace(_PARAGRAPH, "\n").replace("\u2028", "\n")

    def createMimeDataFromSelection(self) -> QMimeData:
        """Words alone: the colours and fonts they are shown in stay here."""
        paragraphs = [rich(one) for one in self.selected_text().split("\n")]
        return mime_of(pasted(paragraphs))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is selected can be carried off; elsewhere a new selection begins."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_left = event.button() is Qt.MouseButton.LeftButton
        if self.carry and plain and is_left and self._is_selected(event.position()):
            self._held_at = event.position()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held_at is None:
            super().mouseMoveEvent(event)
            return
        moved = (event.position() - self._held_at).manhattanLength()
        if self.carry is not None and moved >= QApplication.startDragDistance():
            self._held_at = None
            self.carry(self, self.selected_text())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held_at is None:
            super().mouseReleaseEvent(event)
            return
        self._held_at = None
        self.setTextCursor(self.cursorForPosition(event.position().toPoint()))

    def _is_selected(self, point: QPointF) -> bool:
        cursor = self.textCursor()
        position = self.position_in_letters(point)
        return position is not None and cursor.selectionStart() <= position < cursor.selectionEnd()
