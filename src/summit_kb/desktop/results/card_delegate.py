"""Paints hits as cards."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from summit_kb.desktop.results.card import Card
from summit_kb.desktop.results.card_layout import (
    SNIPPET_LINES,
    TITLE_LINES,
    CardFonts,
    CardLayout,
    measure,
)
from summit_kb.desktop.results.flowing_text import ALIGN_LEFT, ALIGN_RIGHT, FlowingText
from summit_kb.desktop.results.hit_model import CARD_ROLE
from summit_kb.desktop.theme import icons, schemes

_Role = QPalette.ColorRole
_Index = QModelIndex | QPersistentModelIndex
BETWEEN = 10
_KEPT = 400


class CardDelegate(QStyledItemDelegate):
    """Badge, number, date, issuer, page; title; snippet with matches; topics."""

    def __init__(self, parent: object | None = None) -> None:
        super().__init__(parent)  # pyright: ignore[reportArgumentType] any QObject will do
        self._fonts: CardFonts | None = None
        self._layouts: dict[tuple[int, int], CardLayout] = {}
        self._flowing: dict[tuple[str, int, int], FlowingText] = {}

    def show_others(self) -> None:
        """Other hits: cards are laid out anew, in the same fonts."""
        self._layouts = {}
        if len(self._flowing) >= _KEPT:
            self._flowing = {}

    def forget(self) -> None:
        """Measure everything anew: another font, another width."""
        self._fonts = None
        self._layouts = {}
        self._flowing = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        layout = self._layout(option, index)
        return QSize(layout.width, layout.height + BETWEEN)

    # The style sheet changes the view's palette; cards keep the application's.
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card: Card = index.data(CARD_ROLE)
        layout = self._layout(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        self._paint_ground(painter, option, layout)
        palette = QGuiApplication.palette()
        self._paint_meta(painter, palette, card, layout.meta)
        self._paint_texts(painter, palette, card, layout)
        painter.restore()

    def _layout(self, option: QStyleOptionViewItem, index: _Index) -> CardLayout:
        width = option.rect.width()
        key = (index.row(), width)
        layout = self._layouts.get(key)
        if layout is None:
            fonts = self._use_fonts(option)
            layout = self._layouts[key] = measure(index.data(CARD_ROLE), fonts, width)
        return layout

    def _use_fonts(self, option: QStyleOptionViewItem) -> CardFonts:
        if self._fonts is None:
            self._fonts = CardFonts(option.font)
        return self._fonts

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, layout: CardLayout
    ) -> None:
        palette = QGuiApplication.palette()
        state: QStyle.StateFlag = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        line = _Role.Accent if focused else (_Role.Dark if over else _Role.Mid)
        painter.setPen(QPen(palette.color(line), 2 if focused else 1))
        painter.setBrush(palette.color(_Role.Base))
        rect = QRectF(1, 1, layout.width - 2, layout.height - 2)
        painter.drawRoundedRect(rect, 10, 10)

    def _paint_meta(self, painter: QPainter, palette: QPalette, card: Card, rect: QRect) -> None:
        fonts = self._fonts
        if fonts is None:
            return
        badge_width = fonts.badge_metrics.horizontalAdvance(card.badge) + 16
        start = rect.left()
        if card.mark:
            width = fonts.badge_metrics.horizontalAdvance(card.mark) + 16
            _mark(painter, QRect(start, rect.top(), width, rect.height()), card.mark, fonts)
            start += width + 6
        badge = QRect(start, rect.top(), badge_width, rect.height())
        _pill(painter, badge, card.badge, fonts, palette)
        right = rect.right() + 1
        if card.page:
            painter.setFont(fonts.badge)
            painter.setPen(palette.color(_Role.Link))
            painter.drawText(rect, ALIGN_RIGHT, card.page)
            right -= fonts.badge_metrics.horizontalAdvance(card.page) + 12
        left = badge.right() + 11
        if card.number:
            painter.setFont(fonts.badge)
            painter.setPen(palette.color(_Role.Text))
            width = min(fonts.badge_metrics.horizontalAdvance(card.number), right - left)
            number = QRect(left, rect.top(), width, rect.height())
            painter.drawText(number, ALIGN_LEFT, card.number)
            left = number.right() + 11
        room = QRect(left, rect.top(), max(right - left, 0), rect.height())
        meta = fonts.small_metrics.elidedText(card.meta, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(fonts.small)
        painter.setPen(palette.color(_Role.PlaceholderText))
        painter.drawText(room, ALIGN_LEFT, meta)

    def _paint_texts(
        self, painter: QPainter, palette: QPalette, card: Card, layout: CardLayout
    ) -> None:
        fonts = self._fonts
        if fonts is None:
            return
        ink = palette.color(_Role.Text)
        title_lines = max(layout.title.height() // fonts.title_metrics.lineSpacing(), 1)
        title = self._flowed(card.title, fonts.title, layout.title, min(title_lines, TITLE_LINES))
        title.paint(painter, QPointF(layout.title.topLeft()), ink)
        if card.snippet:
            marks = schemes.marks(palette)
            lines = max(layout.snippet.height() // fonts.text_metrics.lineSpacing(), 1)
            lines = min(lines, SNIPPET_LINES)
            snippet = self._flowed(card.snippet, fonts.text, layout.snippet, lines)
            at = QPointF(layout.snippet.topLeft())
            snippet.paint(painter, at, ink, card.matches, marks.match, marks.match_text)
        if card.topics:
            _topics(painter, layout.topics, card, fonts, palette)

    def _flowed(self, text: str, font: QFont, room: QRect, most: int) -> FlowingText:
        """``text`` set in lines; breaking it takes longer than painting it."""
        key = (text, room.width(), most)
        flowing = self._flowing.get(key)
        if flowing is None:
            flowing = self._flowing[key] = FlowingText(text, font, room.width(), most)
        return flowing


def _pill(painter: QPainter, rect: QRect, text: str, fonts: CardFonts, palette: QPalette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(_Role.Midlight))
    painter.drawRoundedRect(QRectF(rect), 6, 6)
    painter.setFont(fonts.badge)
    painter.setPen(palette.color(_Role.Link))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)


def _mark(painter: QPainter, rect: QRect, text: str, fonts: CardFonts) -> None:
    """New or amended, in the strongest colours."""
    palette = QGuiApplication.palette()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(_Role.Highlight))
    painter.drawRoundedRect(QRectF(rect), 6, 6)
    painter.setFont(fonts.badge)
    painter.setPen(palette.color(_Role.HighlightedText))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)


def _topics(
    painter: QPainter, rect: QRect, card: Card, fonts: CardFonts, palette: QPalette
) -> None:
    colour = palette.color(_Role.PlaceholderText)
    side = rect.height()
    mark = QRectF(QPoint(rect.left(), rect.top()), QSize(side, side)).adjusted(1, 1, -1, -1)
    icons.paint(painter, "topic", mark, colour)
    painter.setFont(fonts.small)
    painter.setPen(colour)
    room = rect.adjusted(side + 6, 0, 0, 0)
    text = fonts.small_metrics.elidedText(
        " · ".join(card.topics), Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, ALIGN_LEFT, text)
