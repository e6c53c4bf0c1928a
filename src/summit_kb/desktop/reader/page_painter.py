"""Paints one page: its shadow and paper, its picture, and what is marked on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap, QRegion

from summit_kb.desktop.reader.modes.papers import PLAIN, Paper
from summit_kb.desktop.reader.notes import wash_painter
from summit_kb.desktop.reader.notes.wash_painter import PaintedNote
from summit_kb.desktop.reader.seams import Wording
from summit_kb.desktop.theme import icons
from summit_kb.desktop.theme.schemes import is_dark, marks

_SHADOW_STEPS = 5
_CENTRED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)


@dataclass(frozen=True)
class Marked:
    """Rectangles on a page, in pixels: all matches, the current one's, the selection's; its
    notes, which lie below them, with the rectangle of the whole ``page``; and the sentence that
    is ``spoken``.
    """

    matches: Iterable[QRectF] = ()
    current: Iterable[QRectF] = ()
    selected: Iterable[QRectF] = ()
    notes: Iterable[PaintedNote] = ()
    page: QRectF = field(default_factory=QRectF)
    spoken: Iterable[QRectF] = ()


def paint_paper(painter: QPainter, rect: QRect, colours: QPalette, paper: Paper = PLAIN) -> None:
    """The sheet: a soft shadow below it, a fine line around it."""
    shade = QColor(marks(colours).page_shadow)
    shade.setAlpha(max(2, shade.alpha() // (3 * _SHADOW_STEPS)))
    edge = rect.adjusted(-1, -1, 1, 1)
    far = rect.adjusted(-_SHADOW_STEPS, -1, _SHADOW_STEPS, 1 + _SHADOW_STEPS)
    painter.save()
    # Below the sheet no shadow is seen: blending it there five times costs more than all else.
    beside = QRegion(far).subtracted(QRegion(edge))
    painter.setClipRegion(beside, Qt.ClipOperation.IntersectClip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    for step in range(_SHADOW_STEPS, 0, -1):
        painter.drawRoundedRect(rect.adjusted(-step, 1, step, 1 + step), step, step)
    painter.restore()
    painter.fillRect(edge, colours.color(QPalette.ColorRole.Mid))
    painter.fillRect(rect, paper.ground)


def paint_picture(painter: QPainter, rect: QRect, picture: QPixmap, ratio: float) -> None:
    """The page's picture; one of another size is stretched until the right one is there."""
    wanted = rect.size() * ratio
    if _is_close(picture.size(), wanted):
        # Unscaled, pixel for pixel: half a pixel of stretch would blur every letter.
        sharp = QPixmap(picture)
        sharp.setDevicePixelRatio(ratio)
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(rect.topLeft(), sharp)
        painter.restore()
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(rect, picture)


def paint_marks(painter: QPainter, marked: Marked, paper: Paper = PLAIN) -> None:
    """Colours laid on like a marker pen: the letters below stay readable."""
    wash_painter.paint(painter, marked.page, marked.notes, paper)
    spoken = list(marked.spoken)
    painter.save()
    painter.setCompositionMode(paper.mix)
    painter.setPen(Qt.PenStyle.NoPen)
    _fill(painter, spoken, paper.spoken, 0)
    _fill(painter, marked.selected, paper.selected, 0)
    _fill(painter, marked.matches, paper.marks.match, 2)
    _fill(painter, marked.current, paper.marks.current_match, 2)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _line_below(painter, spoken, paper.colours.color(QPalette.ColorRole.Link))
    painter.setPen(QPen(paper.marks.current_outline, 1.6))
    for rect in marked.current:
        painter.drawRoundedRect(rect.adjusted(-2.2, -2.2, 2.2, 2.2), 3, 3)
    painter.restore()


def paint_failure(painter: QPainter, rect: QRect, wording: Wording, paper: Paper = PLAIN) -> None:
    """On the page that could not be drawn: why, and what to do."""
    colours = paper.colours
    width = max(40, min(rect.width() - 32, 460))
    left = rect.center().x() - width // 2
    top = rect.top() + max(16, min(rect.height() // 4, 140))
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    sign = QRectF(rect.center().x() - 16, top, 32, 32)
    icons.paint(painter, "warning", sign, marks(colours).warning)
    top += 44
    for words, role in (
        (wording.sentence, QPalette.ColorRole.Text),
        (wording.remedy, QPalette.ColorRole.PlaceholderText),
    ):
        painter.setPen(colours.color(role))
        space = QRect(left, top, width, rect.bottom() - top)
        used = painter.boundingRect(space, _CENTRED, words)
        painter.drawText(space, _CENTRED, words)
        top += used.height() + 10
    painter.restore()


def paint_focus(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """A line inside the edge of the view that has the focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2))
    painter.drawRect(rect.adjusted(1, 1, -1, -1))


def canvas(colours: QPalette) -> QColor:
    """The ground pages lie on: a shade darker than the window in both schemes."""
    ground = colours.color(QPalette.ColorRole.Window)
    return ground.darker(130) if is_dark(colours) else ground.darker(104)


def _line_below(painter: QPainter, rects: Iterable[QRectF], colour: QColor) -> None:
    """Colour alone does not tell the sentence that is read aloud."""
    painter.setPen(QPen(colour, 2))
    for rect in rects:
        low = rect.bottom() + 2
        painter.drawLine(QPointF(rect.left(), low), QPointF(rect.right(), low))


def _fill(painter: QPainter, rects: Iterable[QRectF], colour: QColor, radius: float) -> None:
    painter.setBrush(colour)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius, radius)


def _is_close(one: QSize, other: QSize) -> bool:
    return abs(one.width() - other.width()) <= 2 and abs(one.height() - other.height()) <= 2
