"""A title one can follow: wrapped like text, reached by Tab, pressed with Return."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LinkLabel(QLabel):
    """Signal: ``followed``."""

    followed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain = ""
        self.setWordWrap(True)
        self.setMargin(2)
        self.setTextFormat(Qt.TextFormat.RichText)
        # Qt's own way with links by keyboard takes two presses of Tab: one stop is enough.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.linkActivated.connect(self._on_followed)
        self.show_text(text)

    @property
    def plain_text(self) -> str:
        return self._plain

    def show_text(self, text: str) -> None:
        """Another title to follow."""
        self._plain = text
        self.setAccessibleName(text)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESS:
            self.followed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show()

    def _show(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.Link).name()
        style = f"color:{colour}; text-decoration:none"
        # The text is escaped: a title of a document is never taken for markup.
        self.setText(f'<a href="open" style="{style}">{escape(self._plain)}</a>')

    @Slot(str)
    def _on_followed(self, _link: str) -> None:
        self.followed.emit()
