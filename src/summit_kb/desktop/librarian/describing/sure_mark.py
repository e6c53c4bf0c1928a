"""How sure the program is: a small bar, and the same in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from summit_kb.app.unconfirmed import Sureness, sureness
from summit_kb.desktop.theme import schemes
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.desktop.widgets.sizing import scaled

_WORDS = {
    Sureness.SURE: QT_TRANSLATE_NOOP("SureMark", "sure"),
    Sureness.LIKELY: QT_TRANSLATE_NOOP("SureMark", "likely"),
    Sureness.DOUBTFUL: QT_TRANSLATE_NOOP("SureMark", "doubtful"),
}


def sure_words(confidence: float) -> str:
    """In the language of the moment."""
    return QCoreApplication.translate("SureMark", _WORDS[sureness(confidence)])


class SureMark(QWidget):
    """Full for certainty; the words stand beside it, so nothing hangs on its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confidence = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_confidence(self, confidence: float) -> None:
        self._confidence = confidence
        self.setToolTip(f"{confidence:.0%}")
        self.setAccessibleName(f"{sure_words(confidence)}, {confidence:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(44), scaled(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = rect.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(rect, radius, radius)
        marks = schemes.marks(self.palette())
        sure = sureness(self._confidence)
        painter.setBrush(
            {
                Sureness.SURE: marks.success,
                Sureness.LIKELY: marks.warning,
                Sureness.DOUBTFUL: self.palette().color(QPalette.ColorRole.BrightText),
            }[sure]
        )
        filled = QRectF(rect)
        filled.setWidth(max(rect.width() * self._confidence, rect.height()))
        painter.drawRoundedRect(filled, radius, radius)
