"""Text as printed sheets, laid out for the paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QThread
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.reader import text_marks
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.modes.letters import set_letters
from summit_kb.desktop.reader.modes.look import Letters
from summit_kb.desktop.reader.modes.papers import PLAIN
from summit_kb.desktop.reader.notes.washes import Washes
from summit_kb.desktop.reader.printing.sheets import Sheets
from summit_kb.desktop.reader.text_document import build
from summit_kb.desktop.reader.text_styles import TextStyles
from summit_kb.domain.text import ExtractedText

_POINTS, _SPACING = 11.0, 1.4


@dataclass(frozen=True)
class PrintedText:
    """``page_words`` is "Page {page}", for a text whose file has pages."""

    text: ExtractedText
    page_words: str
    letters: Letters = Letters.WINDOW
    search: MatchSearch | None = None
    washes: Washes = field(default_factory=Washes)


class TextSheets(Sheets):
    """``room`` (pixels of a device with ``unit`` pixels a point) is what a sheet holds."""

    def __init__(
        self, printed: PrintedText, room: QSizeF, unit: float, wanted: Sequence[int] = ()
    ) -> None:
        font = QFont(QApplication.font())
        font.setPointSizeF(_POINTS)
        set_letters(font, printed.letters)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._printed = printed
        # A text is laid out in pixels of the screen, whatever it is painted on.
        self._scale = unit * 72 / QFontMetricsF(font).fontDpi()
        styles = TextStyles(font, PLAIN.colours, _SPACING)
        here = QThread.currentThread()
        self._built = build(printed.text, styles, printed.page_words, here)
        self._built.washes = printed.washes
        self._document = self._built.document
        self._document.setUseDesignMetrics(True)
        frame = self._document.rootFrame().frameFormat()
        frame.setTopMargin(0)
        frame.setBottomMargin(0)
        self._document.rootFrame().setFrameFormat(frame)
        self._size = QSizeF(room.width() / self._scale, room.height() / self._scale)
        self._document.setPageSize(self._size)
        every = range(1, self._document.pageCount() + 1)
        self._wanted = [one for one in wanted if one in every] or list(every)

    @property
    def count(self) -> int:
        return len(self._wanted)

    def place(self, index: int) -> tuple[str, int]:
        return str(self._wanted[index]), self._document.pageCount()

    def paint(self, painter: QPainter, index: int, room: QRectF, unit: float) -> None:
        top = (self._wanted[index] - 1) * self._size.height()
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, top, self._size.width(), self._size.height())
        context.palette = PLAIN.colours
        context.selections = self._selections(context.clip)
        painter.save()
        painter.translate(room.topLeft())
        painter.scale(self._scale, self._scale)
        painter.translate(0, -top)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _selections(self, clip: QRectF) -> list[QAbstractTextDocumentLayout.Selection]:
        first, last = self._position(clip.top()), self._position(clip.bottom())
        return text_marks.painted_selections(
            self._built, self._printed.search, PLAIN.colours, first, last
        )

    def _position(self, y: float) -> int:
        layout = self._document.documentLayout()
        return max(layout.hitTest(QPointF(1, y + 1), Qt.HitTestAccuracy.FuzzyHit), 0)
