"""What borders, colours and lines mean: signs with their words, as many as the diagram has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Condition, World
from summit_kb.desktop.relations.counts import Counts
from summit_kb.desktop.relations.looks import look
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.flow import FlowLayout
from summit_kb.desktop.widgets.text import muted, scaled_font

_SCALE = 0.9


class _Sign(QWidget):
    """One sign and its words; ``condition`` None is a line of a text nobody has confirmed."""

    def __init__(self, condition: Condition | None, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._condition = condition
        self._text = text
        self.setAccessibleName(text)
        self.setFont(scaled_font(_SCALE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        height = metrics.height() + 6
        return QSize(round(height * 1.7) + 8 + metrics.horizontalAdvance(self._text), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, height = self.palette(), float(self.height())
        sign = QRectF(1.5, 3.5, height * 1.7 - 3, height - 7)
        if self._condition is None:
            pen = QPen(palette.color(QPalette.ColorRole.Dark), 1.6)
            pen.setDashPattern([4.0, 3.0])
            painter.setPen(pen)
            middle = sign.center().y()
            painter.drawLine(QPointF(sign.left(), middle), QPointF(sign.right(), middle))
        else:
            shown = look(self._condition, palette)
            painter.setPen(QPen(shown.colour, 1.6, shown.pen))
            painter.drawRoundedRect(sign, 4, 4)
            side = sign.height() - 4
            icon = QRectF(sign.center().x() - side / 2, sign.center().y() - side / 2, side, side)
            icons.paint(painter, shown.icon, icon, shown.colour)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        words = QRectF(height * 1.7 + 4, 0, self.width(), height)
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(aligned), self._text)


class Legend(QWidget):
    """The signs in lines, in the order of the conditions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=14)
        self._signs: list[_Sign] = []
        self._missing = muted(scale=_SCALE)
        # On the line of the signs' words, which stand in the middle of their height.
        self._missing.setContentsMargins(0, 3, 0, 3)
        self._flow.addWidget(self._missing)

    @property
    def texts(self) -> list[str]:
        return [sign.accessibleName() for sign in self._signs]

    @property
    def missing(self) -> str:
        """What is not shown, in words."""
        return self._missing.text()

    def show_world(self, world: World, words: Words) -> None:
        """Only what this world has is explained."""
        for sign in self._signs:
            self._flow.removeWidget(sign)
            sign.hide()
            sign.deleteLater()
        there = {node.condition for node in world.nodes}
        self._signs = [
            _Sign(condition, condition_text(condition, words), self)
            for condition in Condition
            if condition in there
        ]
        if any(not edge.is_confirmed for edge in world.edges):
            text = QCoreApplication.translate("Relations", "Read in a text, not confirmed")
            self._signs.append(_Sign(None, text, self))
        for sign in self._signs:
            self._flow.addWidget(sign)
            sign.show()
        self._missing.setText(_missing(world))
        self._missing.setVisible(bool(self._missing.text()))
        self._flow.removeWidget(self._missing)
        self._flow.addWidget(self._missing)
        self.setAccessibleName(", ".join(self.texts))
        self.updateGeometry()


def _missing(world: World) -> str:
    """What was too much to be shown, or to be read."""
    counts = Counts()
    said = [counts.not_shown(world.left_out)] if world.left_out else []
    said += [counts.unread(world.unread)] if world.unread else []
    return " · ".join(said)


def condition_text(condition: Condition, words: Words) -> str:
    """What a border and its sign mean."""
    if condition is Condition.ABSENT:
        return words.label("world", "absent")
    if condition is Condition.CHANGED:
        return QCoreApplication.translate("Relations", "Changed or replaced by another")
    if condition is Condition.OCCASION:
        return QCoreApplication.translate("Relations", "Event or session")
    return words.validity(condition.value)
