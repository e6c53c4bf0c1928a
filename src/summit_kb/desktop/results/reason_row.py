"""One reason for the place of a hit: what it is, its words, and a bar as long as its part."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import TextLabel, muted

_THICK = 7
_LEAST = 0.005


def percent_text(share: float) -> str:
    """In whole per cent; what is less than half of one is said to be little, not nothing."""
    return f"{share * 100:.0f} %" if share >= _LEAST else "< 1 %"


class ShareBar(QWidget):
    """A bar filled to ``share`` (0 to 1) of its width."""

    def __init__(self, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = min(max(share, 0.0), 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, scaled(_THICK))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        round_by = self.height() / 2
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(QRectF(self.rect()), round_by, round_by)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        wide = max(self.width() * self._share, float(self.height()))
        painter.drawRoundedRect(QRectF(0, 0, wide, self.height()), round_by, round_by)


class ReasonRow(QWidget):
    """``label`` names the reason, ``words`` are those of the query it is about."""

    def __init__(self, label: str, words: str, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = f"{label}: {words}" if words else label
        self.said = f"{told}, {percent_text(share)}"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        head = QHBoxLayout()
        name = TextLabel(label)
        name.setWordWrap(True)
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        head.addWidget(name, 1)
        head.addWidget(muted(percent_text(share)), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(ShareBar(share))
        if words:
            told = muted(words)
            told.setWordWrap(True)
            column.addWidget(told)
        self.setAccessibleName(self.said)
