"""What lies under boxes and lines: lanes, panels, columns of years; and the headings that stay."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication

from summit_kb.app.words import Words
from summit_kb.app.world.saying import bond_words
from summit_kb.desktop.relations.counts import Counts
from summit_kb.desktop.relations.line_painter import qrect
from summit_kb.desktop.relations.scene import Band, Lane, Scene

_Role = QPalette.ColorRole
_ALIGNED = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def lane_words(lane: Lane, words: Words) -> str:
    """What a lane is called; an arrow tells who says it of whom."""
    if lane.is_centre:
        return ""
    if lane.bond is not None:
        said = bond_words(lane.bond, words, forward=lane.forward)
        if lane.both:
            return f"↔ {words.say('world', 'both-ways', bond=said)}"
        arrow = "↔" if lane.bond.is_mutual else "→" if lane.forward else "←"
        return f"{arrow} {said}"
    if lane.type is not None:
        if lane.type in ("event", "session", "absent"):
            return words.label("world", lane.type)
        return words.type(lane.type)
    return Counts().steps_away(lane.step)


def paint_ground(painter: QPainter, scene: Scene) -> None:
    """Lanes in turn light and quiet, or panels; a line before each column of a year."""
    palette = QApplication.palette()
    if not scene.ticks:
        painter.setPen(QPen(palette.color(_Role.Mid), 1))
        painter.setBrush(palette.color(_Role.AlternateBase))
        for band in scene.bands:
            painter.drawRoundedRect(qrect(band.rect), 10, 10)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    for number, band in enumerate(scene.bands):
        if band.lane.is_centre:
            painter.fillRect(qrect(band.rect), palette.color(_Role.Midlight))
        elif number % 2:
            painter.fillRect(qrect(band.rect), palette.color(_Role.AlternateBase))
    half = scene.sizes.gutter / 2
    for tick in scene.ticks[1:]:
        broken = tick.gap > 0 or tick.year is None
        style = Qt.PenStyle.DashLine if broken else Qt.PenStyle.SolidLine
        painter.setPen(QPen(palette.color(_Role.Mid), 1, style))
        x = tick.x - half * (2.0 if tick.year is None else 1.0)
        painter.drawLine(QPointF(x, 0), QPointF(x, scene.height))


def paint_headings(
    painter: QPainter, scene: Scene, view: QRectF, zoom: float, font: QFont, words: Words
) -> None:
    """The names of lanes, where they are seen however far one has gone; ``view`` is what is seen
    of the scene, in its own pixels. Painted in pixels of the screen.
    """
    metrics = QFontMetricsF(font)
    height = metrics.height() + 4
    for band in scene.bands:
        top = (band.rect.y - view.y()) * zoom
        bottom = (band.rect.bottom - view.y()) * zoom
        text = _heading(band, words)
        if not text or bottom < 0 or top > view.height() * zoom:
            continue
        left = max((band.rect.x - view.x()) * zoom, 0.0) + 10
        room = (band.rect.right - view.x()) * zoom - left - 10
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))
        y = min(max(top + 3, 3.0), bottom - height)
        _pill(
            painter, QRectF(left - 6, y, metrics.horizontalAdvance(shown) + 14, height), shown, font
        )


def _heading(band: Band, words: Words) -> str:
    named = lane_words(band.lane, words)
    return f"{named} ({band.count})" if named else ""


def _pill(painter: QPainter, rect: QRectF, text: str, font: QFont) -> None:
    palette = QApplication.palette()
    painter.setPen(Qt.PenStyle.NoPen)
    ground = palette.color(_Role.Window)
    ground.setAlphaF(0.88)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 6, 6)
    painter.setPen(palette.color(_Role.WindowText))
    painter.setFont(font)
    painter.drawText(rect.adjusted(6, 0, 0, 0), _ALIGNED, text)


def paint_years(
    painter: QPainter, scene: Scene, view: QRectF, zoom: float, font: QFont, height: float
) -> None:
    """The axis over the columns; where years have nothing a gap is marked."""
    palette = QApplication.palette()
    width = view.width() * zoom
    painter.fillRect(QRectF(0, 0, width, height), palette.color(_Role.Base))
    painter.setPen(QPen(palette.color(_Role.Mid), 1))
    painter.drawLine(QPointF(0, height), QPointF(width, height))
    painter.setFont(font)
    for tick in scene.ticks:
        left = (tick.x - view.x()) * zoom
        column = QRectF(left, 0, tick.width * zoom, height)
        if column.right() < 0 or left > width:
            continue
        undated = QCoreApplication.translate("Relations", "No date")
        text = str(tick.year) if tick.year is not None else undated
        painter.setPen(palette.color(_Role.WindowText))
        seen = column.intersected(QRectF(0, 0, width, height))
        painter.drawText(seen, int(Qt.AlignmentFlag.AlignCenter), text)
        if tick.gap:
            painter.setPen(palette.color(_Role.PlaceholderText))
            gap = scene.sizes.gutter * zoom
            painter.drawText(
                QRectF(left - gap, 0, gap, height), int(Qt.AlignmentFlag.AlignCenter), "⋯"
            )
