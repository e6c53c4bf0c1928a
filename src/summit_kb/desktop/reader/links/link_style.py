"""How links look: a line below the words, of a kind of its own for each kind of link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QTextCharFormat

from summit_kb.desktop.theme.schemes import marks
from summit_kb.reading.linking.link import Certainty, Link, LinkKind

_Pen = Qt.PenStyle
_Line = QTextCharFormat.UnderlineStyle
_PENS = {
    LinkKind.NUMBER: _Pen.SolidLine,
    LinkKind.ARTICLE: _Pen.DashLine,
    LinkKind.EVENT: _Pen.DashDotLine,
    LinkKind.TOPIC: _Pen.DotLine,
}
_LINES = {
    LinkKind.NUMBER: _Line.SingleUnderline,
    LinkKind.ARTICLE: _Line.DashUnderline,
    LinkKind.EVENT: _Line.DashDotLine,
    LinkKind.TOPIC: _Line.DotLine,
}
_OPEN = Certainty.AMBIGUOUS


def colour(link: Link, colours: QPalette) -> QColor:
    """Of links that lead somewhere, of those that ask, and of those that say what is absent."""
    if link.certainty is _OPEN:
        return marks(colours).warning
    if link.certainty is Certainty.ABSENT:
        return colours.color(QPalette.ColorRole.PlaceholderText)
    return colours.color(QPalette.ColorRole.Link)


def letters(link: Link, colours: QPalette, *, current: bool) -> QTextCharFormat:
    """For the words of a link in the text view."""
    made = QTextCharFormat()
    # The reader is asked: colour alone would not tell it.
    is_open = link.certainty is _OPEN
    made.setUnderlineStyle(_Line.WaveUnderline if is_open else _LINES[link.kind])
    made.setUnderlineColor(colour(link, colours))
    if link.kind is not LinkKind.TOPIC:
        made.setForeground(colour(link, colours))
    if current:
        made.setBackground(colours.color(QPalette.ColorRole.Midlight))
    return made


def paint(
    painter: QPainter, link: Link, rects: Sequence[QRectF], colours: QPalette, *, current: bool
) -> None:
    """Below the words on a page; around them too where the keyboard is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 1.4 if link.kind is LinkKind.NUMBER else 1.2
    painter.setPen(QPen(colour(link, colours), width, _PENS[link.kind]))
    for rect in rects:
        # Two lines where the reader is asked: colour alone would not tell it.
        for below in (0.5, 3.0) if link.certainty is _OPEN else (0.5,):
            y = rect.bottom() + below
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    if current:
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Accent), 2))
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-3, -2, 3, 4), 3, 3)
    painter.restore()
