"""A text without pages as slides: large letters, as much on each as the screen holds."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt, QThread, Slot
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.reader import text_marks
from summit_kb.desktop.reader.modes.letters import set_letters
from summit_kb.desktop.reader.presenting.slides import Slides
from summit_kb.desktop.reader.text_document import build
from summit_kb.desktop.reader.text_styles import TextStyles

if TYPE_CHECKING:
    from summit_kb.desktop.reader.built_text import BuiltText
    from summit_kb.desktop.reader.match_search import MatchSearch
    from summit_kb.desktop.reader.seams import Asking
    from summit_kb.desktop.reader.views import Views
    from summit_kb.domain.text import ExtractedText

# Heights of a letter on a screen, and parts of its width left free at each side.
_LINES = 24
_SIDE, _ABOVE = 0.1, 0.06
_serial = itertools.count()


@dataclass(frozen=True)
class _Shape:
    """How large a slide is; text is laid out again for another."""

    width: int
    height: int

    @property
    def column(self) -> QSizeF:
        return QSizeF(self.width * (1 - 2 * _SIDE), self.height * (1 - 2 * _ABOVE))


class TextSlides(Slides):
    """There is one slide until the text is laid out."""

    def __init__(
        self,
        views: Views,
        text: ExtractedText,
        search: MatchSearch | None,
        bridge: Asking,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._views = views
        self._text = text
        self._search = search
        self._bridge = bridge
        self._channel = f"text-slides-{next(_serial)}"
        self._built: BuiltText | None = None
        self._shape: _Shape | None = None
        self._start = views.text.top_position() if views.text.built is not None else 0

    @property
    def is_ready(self) -> bool:
        return self._built is not None

    @property
    def count(self) -> int:
        return self._built.document.pageCount() if self._built is not None else 1

    def first(self) -> int:
        """The slide that holds what stood at the top of the text view."""
        if self._built is None or self._shape is None:
            return 1
        block = self._built.document.findBlock(self._start)
        top = self._built.document.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(self._start - block.position())
        if line.isValid():
            top += line.y() + line.height() / 2
        return min(int(top // self._shape.column.height()) + 1, self.count)

    def label(self, number: int) -> str:
        return str(number)

    def numbered(self, typed: str) -> int | None:
        return int(typed) if typed.isdecimal() and 1 <= int(typed) <= self.count else None

    def want(self, number: int, room: QRect, ratio: float) -> None:
        shape = _Shape(room.width(), room.height())
        if shape == self._shape:
            return
        self._shape = shape
        styles, text, home = self._styles(room), self._text, self.thread()

        def lay_out() -> BuiltText:
            here = QThread.currentThread()
            built = build(text, styles, self.tr("Page {page}"), here)
            built.document.setPageSize(shape.column)
            built.document.pageCount()
            built.document.moveToThread(home)
            return built

        self._bridge.query(self._channel, lay_out, self._on_built)

    def paint(self, painter: QPainter, number: int, room: QRect, *, marked: bool) -> None:
        colours = self._colours()
        painter.fillRect(room, colours.color(QPalette.ColorRole.Base))
        built, shape = self._built, self._shape
        if built is None or shape is None:
            said = self.tr("The text is being set…")
            painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, said)
            return
        column = shape.column
        top = (number - 1) * column.height()
        painter.save()
        painter.translate(room.x() + room.width() * _SIDE, room.y() + room.height() * _ABOVE - top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, top, column.width(), column.height())
        context.palette = colours
        if marked:
            context.selections = self._selections(built, context.clip, colours)
        painter.setClipRect(context.clip)
        built.document.documentLayout().draw(painter, context)
        painter.restore()

    def leave(self, number: int) -> None:
        if self._built is not None and self._shape is not None:
            top = (number - 1) * self._shape.column.height()
            self._views.text.show_position(self._position(self._built, top))

    def close(self) -> None:
        self._bridge.forget(self._channel)

    def _styles(self, room: QRect) -> TextStyles:
        font = QFont(QApplication.font())
        font.setPixelSize(max(12, room.height() // _LINES))
        set_letters(font, self._views.text.look.letters)
        # Styles measure in points: a font given in pixels says none.
        font.setPointSizeF(font.pixelSize() * 72 / self._views.logicalDpiY())
        return TextStyles(font, self._colours(), 1.5)

    def _colours(self) -> QPalette:
        return QPalette(self._views.text.reading_colours())

    def _selections(
        self, built: BuiltText, clip: QRectF, colours: QPalette
    ) -> list[QAbstractTextDocumentLayout.Selection]:
        built.washes = self._views.pages.washes
        first, last = self._position(built, clip.top()), self._position(built, clip.bottom())
        return text_marks.painted_selections(built, self._search, colours, first, last)

    @staticmethod
    def _position(built: BuiltText, y: float) -> int:
        layout = built.document.documentLayout()
        return max(layout.hitTest(QPointF(1, y + 1), Qt.HitTestAccuracy.FuzzyHit), 0)

    @Slot(object)
    def _on_built(self, built: BuiltText) -> None:
        self._built = built
        self.changed.emit()
