"""The box that says which page shows, and takes another to go to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from summit_kb.desktop.widgets.text import muted


class _Field(QLineEdit):
    """Signal: ``left`` when the person gives up typing."""

    left = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        super().keyPressEvent(event)


class PageBox(QWidget):
    """A page's printed number or its place. Signal: ``page_wanted`` carries what was typed."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        self.field = _Field(self)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.returnPressed.connect(self._on_return)
        self.field.left.connect(self._on_left)
        self._count = muted()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self.field)
        row.addWidget(self._count)
        self.retranslate()

    def show_page(self, label: str, page: int, count: int) -> None:
        """``label`` is what is printed on page ``page`` of ``count``."""
        self._label = label
        if not self.field.hasFocus() or not self.field.isModified():
            self.field.setText(label)
        place = str(count) if label == str(page) else f"({page}) {count}"
        self._count.setText(f"/ {place}")
        longest = max(len(label), len(str(count)), 2)
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * longest + 30)

    def retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Page"))
        self.field.setToolTip(
            self.tr("Go to a page: its number, or the one printed on it (Ctrl+G)")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_return(self) -> None:
        self.page_wanted.emit(self.field.text())
        self.field.setModified(False)
        self.field.setText(self._label)
        self.field.selectAll()

    @Slot()
    def _on_left(self) -> None:
        self.field.setModified(False)
        self.field.setText(self._label)
