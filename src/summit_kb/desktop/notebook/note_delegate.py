"""Paints a note: its quotation on its colour, the reader's own words, where it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from summit_kb.app.notes.listing import NoteRow
from summit_kb.desktop.notebook.note_model import ABOUT_ROLE, HEADING_ROLE, ROW_ROLE
from summit_kb.desktop.notebook.state_words import state_told
from summit_kb.desktop.reader.notes.colours import ink
from summit_kb.desktop.results.flowing_text import FlowingText, lines_needed
from summit_kb.desktop.theme import icons
from summit_kb.desktop.theme.schemes import is_dark, marks
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import scaled_font
from summit_kb.domain.note import NoteKind

_Index = QModelIndex | QPersistentModelIndex
_Role = QPalette.ColorRole
_State = QStyle.StateFlag
_LINES = 2
_MOST_LETTERS = 600
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CUT = Qt.TextElideMode.ElideRight


@dataclass(frozen=True)
class _Measures:
    """Pixels at the size of text of the moment."""

    side: int
    gap: int
    bar: int
    quote: float
    own: float
    about: float
    heading: float

    @classmethod
    def now(cls) -> _Measures:
        return cls(
            scaled(16),
            scaled(9),
            scaled(4),
            QFontMetricsF(scaled_font(1.0)).height(),
            QFontMetricsF(scaled_font(0.97)).height(),
            QFontMetricsF(scaled_font(0.9)).height(),
            QFontMetricsF(_bold()).height() + scaled(16),
        )


class NoteDelegate(QStyledItemDelegate):
    """Heights are reckoned from the length of texts, so that thousands cost nothing to lay out."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, str, int, bool], int] = {}

    def forget(self) -> None:
        """The size of text is another."""
        self._heights.clear()

    def sizeHint(self, option: Option, index: _Index) -> QSize:
        row: NoteRow = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        heading = bool(index.data(HEADING_ROLE))
        key = (row.view.note.id, f"{row.view.note.modified}{row.view.state}", width, heading)
        if key not in self._heights:
            self._heights[key] = self._height(row, width, heading=heading)
        return QSize(120, self._heights[key])

    def paint(self, painter: QPainter, option: Option, index: _Index) -> None:
        row: NoteRow = index.data(ROW_ROLE)
        measures, colours = _Measures.now(), QApplication.palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        heading = index.data(HEADING_ROLE)
        if heading:
            self._paint_heading(painter, rect, heading, measures, colours)
            rect.setTop(rect.top() + measures.heading)
        self._paint_ground(painter, option, rect, colours)
        room = rect.adjusted(measures.side, measures.gap, -measures.side, -measures.gap)
        self._paint_bar(painter, row, room, measures, colours)
        room.setLeft(room.left() + measures.bar + measures.side * 0.75)
        at = self._paint_words(painter, row, room, measures, colours)
        self._paint_about(painter, index, row, QRectF(room.left(), at, room.width(), 0), colours)
        painter.restore()

    def _height(self, row: NoteRow, width: int, *, heading: bool) -> int:
        measures, note = _Measures.now(), row.view.note
        inner = width - 2.75 * measures.side - measures.bar
        height = 2 * measures.gap + measures.about + scaled(3)
        quote = _quote(row)
        if quote:
            advance = QFontMetricsF(scaled_font(1.0)).horizontalAdvance(quote)
            height += lines_needed(advance, inner, _LINES) * measures.quote
        if note.text.strip():
            advance = QFontMetricsF(scaled_font(0.97)).horizontalAdvance(_own(row))
            height += lines_needed(advance, inner, _LINES) * measures.own + scaled(3)
        if state_told(row.view):
            height += measures.about + scaled(2)
        return round(height + (measures.heading if heading else 0))

    def _paint_heading(
        self, painter: QPainter, rect: QRectF, text: str, measures: _Measures, colours: QPalette
    ) -> None:
        line = QRectF(rect.left() + measures.side, rect.top(), 0, measures.heading)
        line.setRight(rect.right() - measures.side)
        painter.setFont(_bold())
        painter.setPen(colours.color(_Role.Text))
        words = QFontMetricsF(_bold()).elidedText(text, _CUT, line.width())
        painter.drawText(line.adjusted(0, scaled(8), 0, 0), _LEFT, words)

    def _paint_ground(
        self, painter: QPainter, option: Option, rect: QRectF, colours: QPalette
    ) -> None:
        chosen = bool(option.state & _State.State_Selected)
        box = rect.adjusted(4, 1, -4, -1)
        if chosen or option.state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(_Role.Midlight if chosen else _Role.AlternateBase))
            painter.drawRoundedRect(box, 8, 8)
        if option.state & _State.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(colours.color(_Role.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 8, 8)

    def _paint_bar(
        self,
        painter: QPainter,
        row: NoteRow,
        room: QRectF,
        measures: _Measures,
        colours: QPalette,
    ) -> None:
        note = row.view.note
        if note.kind is NoteKind.BOOKMARK:
            side = measures.quote * 0.8
            box = QRectF(room.left() - side / 4, room.top() + 2, side, side)
            icons.paint(painter, "bookmark", box, colours.color(_Role.Link))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(note.colour, dark=is_dark(colours)).line)
        painter.drawRoundedRect(
            QRectF(room.left(), room.top() + 1, measures.bar, room.height() - 2), 2, 2
        )

    def _paint_words(
        self,
        painter: QPainter,
        row: NoteRow,
        room: QRectF,
        measures: _Measures,
        colours: QPalette,
    ) -> float:
        """The quotation and the reader's own words; answers where they end."""
        top, ink_of_text = room.top(), colours.color(_Role.Text)
        quote = _quote(row)
        if quote:
            text = FlowingText(quote, scaled_font(1.0), room.width(), _LINES)
            spans, ground = [], None
            if row.view.note.kind is not NoteKind.BOOKMARK:
                spans = [(0, len(quote))]
                ground = ink(row.view.note.colour, dark=is_dark(colours)).ground
            text.paint(painter, QPointF(room.left(), top), ink_of_text, spans, ground, ink_of_text)
            top += text.height
        own = _own(row)
        if own:
            text = FlowingText(own, scaled_font(0.97), room.width(), _LINES)
            text.paint(painter, QPointF(room.left(), top + scaled(3)), ink_of_text)
            top += text.height + scaled(3)
        return top

    def _paint_about(
        self, painter: QPainter, index: _Index, row: NoteRow, line: QRectF, colours: QPalette
    ) -> None:
        painter.setFont(scaled_font(0.9))
        metrics = QFontMetricsF(painter.font())
        line.setTop(line.top() + scaled(3))
        line.setHeight(metrics.height())
        told = state_told(row.view)
        if told:
            side = metrics.height() * 0.9
            warned = marks(colours).warning
            icons.paint(painter, "warning", QRectF(line.left(), line.top() + 1, side, side), warned)
            painter.setPen(colours.color(_Role.Text))
            words = line.adjusted(side + scaled(6), 0, 0, 0)
            painter.drawText(words, _LEFT, metrics.elidedText(told, _CUT, words.width()))
            line.translate(0, metrics.height() + scaled(2))
        painter.setPen(colours.color(_Role.PlaceholderText))
        painter.drawText(
            line, _LEFT, metrics.elidedText(index.data(ABOUT_ROLE), _CUT, line.width())
        )


def _quote(row: NoteRow) -> str:
    return " ".join(row.view.note.anchor.exact[:_MOST_LETTERS].split())


def _own(row: NoteRow) -> str:
    return " ".join(row.view.note.text[:_MOST_LETTERS].split())


def _bold() -> QFont:
    return scaled_font(1.05, QFont.Weight.DemiBold)
