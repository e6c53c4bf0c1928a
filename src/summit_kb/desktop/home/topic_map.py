"""The topic map: topics as areas by the number of their documents; click or Enter searches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.home.tile_painter import TilePainter, TileState
from summit_kb.desktop.home.topic_summary import TopicSummary
from summit_kb.desktop.home.treemap import squarified

_GAP = 6.0
_LINES_HIGH = 14.5
_WIDE = 1.7
_LEAST_SHARE = 0.045
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True)
class Tile:
    """A topic where it is painted; those below it have rectangles inside."""

    topic: TopicSummary
    rect: QRectF
    below: tuple[tuple[TopicSummary, QRectF], ...] = ()


class TopicMap(QWidget):
    """Signal: ``chosen`` carries a topic's id."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics: tuple[TopicSummary, ...] = ()
        self.tiles: tuple[Tile, ...] = ()
        self._at = (0, -1)  # a tile, and which of the topics below it; -1 for itself
        self._hovered: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_topics(self, topics: Sequence[TopicSummary]) -> None:
        """The topics at the top, the largest first on the map."""
        kept = self.current.id if self.current else ""
        self._topics = tuple(topics)
        self._at = (0, -1)
        self._arrange()
        for at, tile in enumerate(self.tiles):
            if tile.topic.id == kept:
                self._at = (at, -1)
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> TopicSummary | None:
        """The topic the keyboard is at."""
        return self._topic(self._at)

    def sizeHint(self) -> QSize:
        lines = min(_LINES_HIGH, 4 + 2 * len(self._topics))
        return QSize(400, round(self.fontMetrics().height() * lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Topic map"))
        self.setAccessibleDescription(
            self.tr("Topics by the number of their documents. Arrows walk, Enter searches.")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looked_at = self._hovered or (self._at if self.hasFocus() else None)
        chosen = self.tiles[looked_at[0]].topic if looked_at and self.tiles else None
        drawing = TilePainter(painter, self.palette(), self.font(), self._shared)
        for at, tile in enumerate(self.tiles):
            shared = chosen.shared_with(tile.topic.id) if chosen else 0
            state = TileState(
                focused=self._at[1] if self.hasFocus() and self._at[0] == at else None,
                hovered=self._hovered[1] if self._hovered and self._hovered[0] == at else None,
                shared=shared,
            )
            drawing.paint(tile.topic, tile.rect, tile.below, state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._at)
        elif key in _STEPS:
            self._step(*_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.tiles:
            self._go((0 if key == Qt.Key.Key_Home else len(self.tiles) - 1, -1))
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._at_point(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            shape = Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            topic = self._topic(hovered) if hovered else None
            QToolTip.showText(event.globalPosition().toPoint(), self.told(topic), self)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._at_point(event.position())
        if event.button() is Qt.MouseButton.LeftButton and at is not None:
            self._at = at
            self._choose(at)

    def told(self, topic: TopicSummary | None) -> str:
        """A topic in words, with what it shares most."""
        if topic is None:
            return ""
        said = self.tr("Topic %1, %Ln documents", "", topic.count).replace("%1", topic.label)
        shared = self._shared(topic)
        return f"{said}. {shared}" if shared else said

    def _shared(self, topic: TopicSummary) -> str:
        """The topics of its level that its documents have as well, those most often first."""
        labels = {one.id: one.label for one in self._topics}
        shared = [(labels[other], count) for other, count in topic.shared[:3] if other in labels]
        if not shared:
            return ""
        named = ", ".join(f"{label} {count}" for label, count in shared)
        return self.tr("Shared with %1").replace("%1", named)

    def _arrange(self) -> None:
        """Every topic has an area one can read, however few its documents."""
        total = sum(topic.count for topic in self._topics) or 1
        sizes = [max(topic.count, total * _LEAST_SHARE) for topic in self._topics]
        tiles: list[Tile] = []
        drawing = TilePainter(None, self.palette(), self.font())
        # Words are wide: what is square on the narrowed rectangle is a good place for a name.
        for area in squarified(sizes, (self.width() + _GAP) / _WIDE, self.height() + _GAP):
            left, width = area.left * _WIDE, area.width * _WIDE
            rect = QRectF(left, area.top, width - _GAP, area.height - _GAP)
            topic = self._topics[area.at]
            tiles.append(Tile(topic, rect, drawing.places(topic, rect)))
        self.tiles = tuple(tiles)
        self._hovered = None

    def _topic(self, at: tuple[int, int]) -> TopicSummary | None:
        if not at[0] < len(self.tiles):
            return None
        tile = self.tiles[at[0]]
        return tile.topic if at[1] < 0 else tile.below[at[1]][0]

    def _at_point(self, point: QPointF) -> tuple[int, int] | None:
        for at, tile in enumerate(self.tiles):
            for below, (_topic, rect) in enumerate(tile.below):
                if rect.contains(point):
                    return at, below
            if tile.rect.contains(point):
                return at, -1
        return None

    def _choose(self, at: tuple[int, int]) -> None:
        topic = self._topic(at)
        if topic is not None:
            self.chosen.emit(topic.id)

    def _step(self, across: int, down: int) -> None:
        """To the nearest place in a direction, of tiles and of what is in them."""
        if not self.tiles:
            return
        here = self._rect(self._at)
        best: tuple[float, tuple[int, int]] | None = None
        for place in self._places():
            rect = self._rect(place)
            along = (rect.left() - here.left()) * across + (rect.top() - here.top()) * down
            aside = abs((rect.left() - here.left()) * down) + abs(
                (rect.top() - here.top()) * across
            )
            if place == self._at or along <= 1:
                continue
            distance = along + 2.0 * aside
            if best is None or distance < best[0]:
                best = distance, place
        if best is not None:
            self._go(best[1])

    def _places(self) -> list[tuple[int, int]]:
        return [
            (at, below)
            for at, tile in enumerate(self.tiles)
            for below in range(-1, len(tile.below))
        ]

    def _rect(self, at: tuple[int, int]) -> QRectF:
        tile = self.tiles[at[0]]
        return tile.rect if at[1] < 0 else tile.below[at[1]][1]

    def _go(self, at: tuple[int, int]) -> None:
        self._at = at
        self.update()
        announce(self, self.told(self._topic(at)))
