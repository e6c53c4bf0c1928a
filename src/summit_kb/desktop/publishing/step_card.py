"""One step of publishing: its number, what it is called, how it stands, and what belongs to it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import TextLabel, heading, scaled_font

_SIDE = 30


class Stand(StrEnum):
    """How far a step is."""

    WAITING = "waiting"
    NOW = "now"
    DONE = "done"
    BLOCKED = "blocked"


class StepNumber(QWidget):
    """The number in a circle; a tick when the step is done, a cross when it is blocked."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._stand = Stand.WAITING
        self._pictures = {
            Stand.DONE: Drawing("success", _SIDE, self),
            Stand.BLOCKED: Drawing("error", _SIDE, self),
        }
        self.set_stand(Stand.WAITING)

    def set_stand(self, stand: Stand) -> None:
        self._stand = stand
        self.setFixedSize(scaled(_SIDE), scaled(_SIDE))
        for one, picture in self._pictures.items():
            picture.setVisible(one is stand)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._stand in self._pictures:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        is_now = self._stand is Stand.NOW
        role = QPalette.ColorRole.Accent if is_now else QPalette.ColorRole.Mid
        painter.setPen(Qt.PenStyle.NoPen if is_now else self.palette().color(role))
        painter.setBrush(self.palette().color(role) if is_now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(side)
        text = QPalette.ColorRole.HighlightedText if is_now else QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(text))
        painter.setFont(scaled_font(0.95))
        painter.drawText(side, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepCard(QFrame):
    """``column`` takes what belongs to the step; it is seen when the step is not waiting."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.number = StepNumber(number)
        self.title = heading(1.15)
        self.said = TextLabel()
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 6, 0, 0)
        self.column.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(14)
        row.addWidget(self.number, alignment=Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.title)
        right.addWidget(self.said)
        right.addWidget(self.body)
        row.addLayout(right, 1)

    def stand(self, stand: Stand, said: str) -> None:
        """How the step stands, in a sentence."""
        self.number.set_stand(stand)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.body.setVisible(stand is not Stand.WAITING)
        self.number.setAccessibleName(said)
