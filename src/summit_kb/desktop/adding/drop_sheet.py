"""The sheet laid over the window while files are dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import heading


class DropSheet(QWidget):
    """Says what dropping will do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._text = heading(1.4)
        self._text.setAlignment(centre)
        self._text.setWordWrap(False)
        # On a ground of its own: words of the page would shine through between its letters.
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(40, 28, 40, 28)
        inside.setSpacing(12)
        inside.addWidget(Drawing("upload", 72), alignment=centre)
        inside.addWidget(self._text)
        layout.addStretch()
        layout.addWidget(self._card, alignment=centre)
        layout.addStretch()
        self.retranslate()
        self.hide()

    def cover(self) -> None:
        """Lie over the whole window."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def retranslate(self) -> None:
        self._text.setText(self.tr("Drop to add to the library"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self.palette().color(QPalette.ColorRole.Window))
        ground.setAlpha(235)
        painter.fillRect(self.rect(), ground)
        pen = QPen(self.palette().color(QPalette.ColorRole.Accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 16, 16)
