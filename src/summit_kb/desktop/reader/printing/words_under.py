"""Words laid under the picture of their page: a file printed to is searched, and read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from summit_kb.domain.text import WordBox

# Letters of this size are fitted to each box, so that one font is put into the file.
_PIXELS = 100


def lay_words(painter: QPainter, words: Sequence[WordBox], page: QRectF, factor: float) -> None:
    """Each word where it stands on ``page``; ``factor`` is pixels of the painter a point.

    They are as white as paper, and the picture that is drawn next covers them.
    """
    font = QFont(painter.font())
    font.setPixelSize(_PIXELS)
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    for word in words:
        width = metrics.horizontalAdvance(word.text)
        if width <= 0 or word.right <= word.left or word.bottom <= word.top:
            continue
        painter.save()
        painter.translate(page.left() + word.left * factor, page.top() + word.top * factor)
        across = (word.right - word.left) * factor / width
        painter.scale(across, (word.bottom - word.top) * factor / metrics.height())
        painter.drawText(QPointF(0, metrics.ascent()), word.text)
        painter.restore()
    painter.restore()
