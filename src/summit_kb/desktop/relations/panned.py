"""A picture larger than its widget: moved by scroll bars, made larger and smaller."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from summit_kb.desktop.relations.line_painter import qrect
from summit_kb.desktop.relations.scene import Box, Scene

LEAST, MOST = 0.1, 2.5


class Panned(QAbstractScrollArea):
    """Shows ``scene`` under an axis of ``ruler`` pixels; ``current`` is the box looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene(0, 0, (), (), ())
        self.current = ""
        self.zoom = 1.0

    @property
    def ruler(self) -> float:
        """The height of the axis; 0 where there is none."""
        return round(QFontMetricsF(QApplication.font()).height() * 1.5) if self.scene.ticks else 0.0

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller around ``at``, or around what is looked at."""
        box = self.scene.box(self.current)
        if at is None and box is not None:
            at = self.on_screen(QPointF(*box.rect.middle))
        at = at or QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        held = self.in_scene(at)
        self.zoom = min(MOST, max(LEAST, self.zoom * factor))
        self.set_ranges()
        moved = self.on_screen(held) - at
        self.scroll_by(moved.x() / self.zoom, moved.y() / self.zoom)
        self.viewport().update()

    def fit(self) -> None:
        """All of it at once."""
        self.zoom = self.fitting(LEAST) * 0.995
        self.set_ranges()
        self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def fitting(self, least: float) -> float:
        room = self.viewport().size()
        if not self.scene.width or room.height() < 50:
            return 1.0
        across = room.width() / self.scene.width
        down = (room.height() - self.ruler) / self.scene.height
        return max(least, min(across, down, MOST))

    def set_ranges(self) -> None:
        room, top = self.viewport().size(), self.ruler
        across, down = self.scene.width * self.zoom, self.scene.height * self.zoom + top
        for bar, whole, seen in (
            (self.horizontalScrollBar(), across, room.width()),
            (self.verticalScrollBar(), down, room.height()),
        ):
            bar.setRange(0, max(0, round(whole - seen)))
            bar.setPageStep(seen)
            bar.setSingleStep(40)

    def offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def view(self) -> QRectF:
        """What is seen, in the scene's own pixels; what is smaller than the room is centred."""
        room, top = self.viewport().size(), self.ruler
        offset = self.offset()
        x = offset.x() - max(0.0, (room.width() - self.scene.width * self.zoom) / 2)
        spare = room.height() - top - self.scene.height * self.zoom
        y = offset.y() - (max(0.0, spare / 2) if not self.scene.ticks else 0.0)
        zoom = self.zoom
        return QRectF(x / zoom, y / zoom, room.width() / zoom, (room.height() - top) / zoom)

    def in_scene(self, at: QPointF) -> QPointF:
        view = self.view()
        return QPointF(view.x() + at.x() / self.zoom, view.y() + (at.y() - self.ruler) / self.zoom)

    def on_screen(self, at: QPointF) -> QPointF:
        view = self.view()
        return QPointF(
            (at.x() - view.x()) * self.zoom, (at.y() - view.y()) * self.zoom + self.ruler
        )

    def scroll_by(self, across: float, down: float) -> None:
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        bars[0].setValue(bars[0].value() + round(across * self.zoom))
        bars[1].setValue(bars[1].value() + round(down * self.zoom))

    def centre_on(self, box: Box) -> None:
        view = self.view()
        middle = box.rect.middle
        self.scroll_by(middle[0] - view.center().x(), middle[1] - view.center().y())

    def reveal(self, box: Box) -> None:
        """Scroll as little as shows the box with some room around it."""
        view, rect = self.view(), qrect(box.rect).adjusted(-24, -40, 24, 24)
        across = min(0.0, rect.left() - view.left()) or max(0.0, rect.right() - view.right())
        down = min(0.0, rect.top() - view.top()) or max(0.0, rect.bottom() - view.bottom())
        self.scroll_by(across, down)
