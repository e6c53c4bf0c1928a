"""A few lines of text with matches marked, cut with an ellipsis when there is more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

_Span = tuple[int, int]


def _format(start: int, end: int, ground: QColor, ink: QColor) -> QTextLayout.FormatRange:
    marked = QTextCharFormat()
    marked.setBackground(QBrush(ground))
    marked.setForeground(QBrush(ink))
    piece = QTextLayout.FormatRange()
    piece.start = start
    piece.length = end - start
    piece.format = marked
    return piece


class FlowingText:
    """Text set in lines of ``width``, at most ``most`` of them."""

    def __init__(self, text: str, font: QFont, width: float, most: int) -> None:
        self._font = font
        self._width = max(width, 1.0)
        self._most = most
        self._text = text
        self._layout, rest = self._set(text)
        if rest < len(text):
            self._cut(rest - 2)

    @property
    def height(self) -> float:
        return self._layout.boundingRect().height()

    def paint(
        self,
        painter: QPainter,
        at: QPointF,
        ink: QColor,
        marks: Sequence[_Span] = (),
        mark_ground: QColor | None = None,
        mark_ink: QColor | None = None,
    ) -> None:
        """Paint at ``at``; ``marks`` are stretches of the whole text."""
        formats: list[QTextLayout.FormatRange] = []
        if mark_ground is not None:
            end = len(self._text)
            formats = [
                _format(start, min(stop, end), mark_ground, mark_ink or ink)
                for start, stop in marks
                if start < end
            ]
        painter.setPen(ink)
        self._layout.draw(painter, at, formats, QRectF())

    def _set(self, text: str) -> tuple[QTextLayout, int]:
        """Lines of ``text``, and where the first character without a line is."""
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        top, end = 0.0, 0
        for _ in range(self._most):
            line = layout.createLine()
            if not line.isValid():
                end = len(text)
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, top))
            top += line.height()
            end = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, end

    def _cut(self, end: int) -> None:
        """Keep what stands before ``end``, or less where the ellipsis would begin a line more."""
        while True:
            kept = self._text[: max(end, 0)].rstrip()
            self._text = f"{kept}…"
            self._layout, rest = self._set(self._text)
            if rest >= len(self._text) or not kept:
                return
            end = min(rest, len(kept) - 1)


def lines_needed(advance: float, width: float, most: int) -> int:
    """How many lines text of ``advance`` will likely take; cheap, never more than ``most``."""
    if advance <= width:
        return 1
    # Words do not fill lines to the end.
    return min(most, int(advance * 1.06 / max(width, 1.0)) + 1)


ALIGN_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
ALIGN_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
