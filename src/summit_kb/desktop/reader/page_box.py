"""The box that says which page shows, and takes another to go to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from summit_kb.desktop.widgets.text import muted

# "Điều 125 khoản 12": room for what is typed.
_TYPED = 17


class _Field(QLineEdit):
    """Signals: ``came`` when somebody is about to type, ``left`` when that is given up."""

    came = Signal()
    left = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit()
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        super().keyPressEvent(event)


class PageBox(QWidget):
    """A page's printed number or its place; an article can be typed as well.

    Signal: ``page_wanted`` carries what was typed.
    """

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        self._letters = 2
        self._offered, self._asked = True, False
        self.field = _Field(self)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.returnPressed.connect(self._on_return)
        self.field.came.connect(self._on_came)
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
        self._letters = max(len(label), len(str(count)), 2)
        self._fit()

    def offer(self, *, offered: bool) -> None:
        """A text without pages shows no page; the box comes when it is asked for."""
        self._offered = offered
        self.setVisible(offered or self._asked)

    def ask(self) -> None:
        """Let the person type where to go."""
        self._asked = True
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Page or article"))
        self.field.setToolTip(
            self.tr("Go to a page or an article: 12, iv, Điều 5 khoản 2, đ5 k2 (Ctrl+G)")
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

    def _fit(self) -> None:
        letters = max(self._letters, _TYPED) if self.field.hasFocus() else self._letters
        figure = self.fontMetrics().horizontalAdvance("0")
        # Where the bar is full, what is typed has less room; nothing else is covered by it.
        self.field.setMinimumWidth(figure * self._letters + 30)
        self.field.setMaximumWidth(figure * letters + 30)
        side = (
            Qt.AlignmentFlag.AlignLeft if letters > self._letters else Qt.AlignmentFlag.AlignRight
        )
        self.field.setAlignment(side)

    @Slot()
    def _on_came(self) -> None:
        self._fit()

    @Slot()
    def _on_left(self) -> None:
        self.field.setModified(False)
        self.field.setText(self._label)
        self._fit()
        self._asked = False
        self.setVisible(self._offered)
