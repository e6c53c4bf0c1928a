"""How a topic's area is drawn: its name and count, and the topics below it as names in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.home.topic_summary import TopicSummary
from summit_kb.desktop.results.flowing_text import FlowingText

_Role = QPalette.ColorRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PAD = 10.0
_ROUND = 8.0
_NARROWEST = 34.0


@dataclass(frozen=True)
class TileState:
    """Which part has the keyboard or the mouse (-1 the topic itself), and how many documents it
    shares with the topic that is looked at.
    """

    focused: int | None = None
    hovered: int | None = None
    shared: int = 0


class TilePainter:
    """Draws on ``painter``; without one it only tells places. ``shared`` says with which topics
    one shares its documents.
    """

    def __init__(
        self,
        painter: QPainter | None,
        palette: QPalette,
        font: QFont,
        shared: Callable[[TopicSummary], str] = lambda _topic: "",
    ) -> None:
        self._shared = shared
        self._painter = painter
        self._palette = palette
        self._plain = font
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.9)

    def places(self, topic: TopicSummary, rect: QRectF) -> tuple[tuple[TopicSummary, QRectF], ...]:
        """Where the names of the topics below stand: as many as fit, in lines."""
        metrics = QFontMetricsF(self._small)
        height = metrics.height() + 4
        left, top = rect.left() + _PAD, rect.top() + self._head(rect, topic)
        right, bottom = rect.right() - _PAD, rect.bottom() - _PAD / 2
        found: list[tuple[TopicSummary, QRectF]] = []
        for one in topic.below:
            width = min(metrics.horizontalAdvance(_named(one)) + 12, right - rect.left() - _PAD)
            if left + width > right and left > rect.left() + _PAD:
                left, top = rect.left() + _PAD, top + height + 3
            if top + height > bottom or width < _NARROWEST:
                break
            found.append((one, QRectF(left, top, width, height)))
            left += width + 5
        return tuple(found)

    def paint(
        self,
        topic: TopicSummary,
        rect: QRectF,
        below: tuple[tuple[TopicSummary, QRectF], ...],
        state: TileState,
    ) -> None:
        self._paint_ground(rect, state)
        self._paint_head(topic, rect, state)
        for at, (one, place) in enumerate(below):
            self._paint_below(one, place, state, at)
        self._paint_shared(topic, rect, below)
        if state.focused is not None:
            self._outline(below[state.focused][1] if state.focused >= 0 else rect)

    def _paint_ground(self, rect: QRectF, state: TileState) -> None:
        painter = self._drawing
        lit = state.hovered == -1 or state.shared
        painter.setBrush(self._colour(_Role.Midlight if lit else _Role.Base))
        painter.setPen(QPen(self._colour(_Role.Accent if state.shared else _Role.Mid), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)

    def _paint_head(self, topic: TopicSummary, rect: QRectF, state: TileState) -> None:
        painter, metrics = self._drawing, QFontMetricsF(self._bold)
        count = number_text(topic.count)
        if state.shared:
            count = f"{number_text(state.shared)} / {count}"
        painter.setFont(self._plain)
        told = QFontMetricsF(self._plain).horizontalAdvance(count)
        lines = self._lines(rect, topic)
        room = rect.width() - 2 * _PAD
        painter.setFont(self._bold)
        painter.setPen(self._colour(_Role.WindowText))
        top, end = rect.top() + _PAD * 0.8, rect.left()
        for at, line in enumerate(lines):
            wide = room - (told + 8 if at == len(lines) - 1 and self._beside(rect, topic) else 0)
            text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, wide)
            place = QRectF(rect.left() + _PAD, top, wide, metrics.height())
            painter.drawText(place, _LEFT, text)
            end = place.left() + metrics.horizontalAdvance(text)
            top += metrics.height()
        painter.setFont(self._plain)
        painter.setPen(self._colour(_Role.Link))
        if self._beside(rect, topic):
            place = QRectF(end + 8, top - metrics.height(), told + 4, metrics.height())
        else:
            place = QRectF(rect.left() + _PAD, top, room, metrics.height())
        painter.drawText(place, _LEFT, count)

    def _paint_below(self, topic: TopicSummary, place: QRectF, state: TileState, at: int) -> None:
        painter = self._drawing
        is_hovered = state.hovered == at
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(_Role.Midlight if is_hovered else _Role.AlternateBase))
        painter.drawRoundedRect(place, 5, 5)
        painter.setFont(self._small)
        painter.setPen(self._colour(_Role.WindowText))
        metrics = QFontMetricsF(self._small)
        room = place.adjusted(5, 0, -4, 0)
        text = metrics.elidedText(_named(topic), Qt.TextElideMode.ElideRight, room.width() + 2)
        painter.drawText(room, _LEFT, text)

    def _paint_shared(
        self,
        topic: TopicSummary,
        rect: QRectF,
        below: tuple[tuple[TopicSummary, QRectF], ...],
    ) -> None:
        """At the foot, where there is room, the topics it shares most documents with."""
        said = self._shared(topic)
        metrics = QFontMetricsF(self._small)
        used = max(
            (place.bottom() for _one, place in below), default=rect.top() + self._head(rect, topic)
        )
        free = rect.bottom() - _PAD - used
        lines = min(int(free // metrics.height()), 2)
        if not said or lines < 1 or len(below) < len(topic.below):
            return
        text = FlowingText(said, self._small, rect.width() - 2 * _PAD, lines)
        at = QPointF(rect.left() + _PAD, rect.bottom() - _PAD * 0.8 - text.height)
        text.paint(self._drawing, at, self._colour(_Role.PlaceholderText))

    def _outline(self, rect: QRectF) -> None:
        painter = self._drawing
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour(_Role.Accent), 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _ROUND - 1, _ROUND - 1)

    def _head(self, rect: QRectF, topic: TopicSummary) -> float:
        """How high the name and count are, with the room above them."""
        lines = len(self._lines(rect, topic)) + (0 if self._beside(rect, topic) else 1)
        return _PAD * 0.8 + lines * QFontMetricsF(self._bold).height() + 5

    def _lines(self, rect: QRectF, topic: TopicSummary) -> list[str]:
        """The name in one or two lines."""
        metrics, room = QFontMetricsF(self._bold), rect.width() - 2 * _PAD
        words, first = topic.label.split(), ""
        if metrics.horizontalAdvance(topic.label) <= room or rect.height() < metrics.height() * 3:
            return [topic.label]
        while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= room:
            first = f"{first} {words.pop(0)}".strip()
        return [first, " ".join(words)] if first and words else [topic.label]

    def _beside(self, rect: QRectF, topic: TopicSummary) -> bool:
        """Whether the count stands behind the name, not below it."""
        metrics = QFontMetricsF(self._bold)
        last = self._lines(rect, topic)[-1]
        told = QFontMetricsF(self._plain).horizontalAdvance("0000 / 0")
        fits = metrics.horizontalAdvance(last) + told <= rect.width() - 2 * _PAD
        return fits or rect.height() < metrics.height() * 3

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self._palette.color(role)

    @property
    def _drawing(self) -> QPainter:
        assert self._painter is not None, "without a painter there are only places"
        return self._painter


def _named(topic: TopicSummary) -> str:
    return f"{topic.label} {number_text(topic.count)}"
