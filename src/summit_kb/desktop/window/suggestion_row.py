"""One suggestion in its list: a picture for its kind, its words with what was typed in bold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from summit_kb.desktop.theme import icons

ICONS = {
    "recent": "recent",
    "title": "document",
    "topic": "topic",
    "number": "number",
    "issuer": "issuer",
    "person": "speaker",
    "term": "term",
}
KIND_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NAME_ROLE = KIND_ROLE + 1
TYPED_ROLE = KIND_ROLE + 2

_Index = QModelIndex | QPersistentModelIndex
_Span = tuple[int, int]
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def typed_spans(text: str, typed: str) -> list[_Span]:
    """Where ``text`` has the words of ``typed``, accents or not, each as a beginning of a word."""
    # The search is loaded by the time somebody types; the window starts without it.
    from summit_kb.vietnamese.normal import folded_form  # noqa: PLC0415 - see above
    from summit_kb.vietnamese.syllables import tokens  # noqa: PLC0415 - see above

    wanted = [folded_form(token.text) for token in tokens(typed)]
    spans: list[_Span] = []
    for token in tokens(text):
        folded = folded_form(token.text)
        begun = max((word for word in wanted if folded.startswith(word)), key=len, default="")
        if begun:
            # Letters written with several signs have no place of their own in the folded form.
            end = token.end if len(begun) == len(folded) else token.start + len(begun)
            spans.append((token.start, end))
    return spans


def row_width(text: str, kind: str, font: QFont) -> int:
    """The width of a row in which ``text`` stands whole."""
    plain, heavy = QFontMetrics(font), QFontMetrics(_heavy(font))
    signs = plain.height() + 12 + 14
    return signs + heavy.horizontalAdvance(text) + plain.horizontalAdvance(kind) + 20


class SuggestionDelegate(QStyledItemDelegate):
    """A picture, the words, and the kind in quiet letters at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(100, option.fontMetrics.height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        option.widget.style().drawPrimitive(panel, option, painter, option.widget)
        palette, rect = option.palette, option.rect.adjusted(10, 0, -10, 0)
        metrics = option.fontMetrics
        painter.save()
        side = metrics.height()
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        icon_rect = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        name = ICONS.get(str(index.data(KIND_ROLE)), "search")
        icons.paint(painter, name, icon_rect.toRectF(), quiet)
        kind = str(index.data(NAME_ROLE))
        painter.setPen(quiet)
        painter.drawText(rect, _RIGHT, kind)
        room = rect.adjusted(side + 12, 0, -metrics.horizontalAdvance(kind) - 14, 0)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        _draw(painter, room, text, typed_spans(text, str(index.data(TYPED_ROLE))), option.font)
        painter.restore()


def _draw(painter: QPainter, room: QRect, text: str, bold: Sequence[_Span], font: QFont) -> None:
    """One line, cut at the end where it is too long even in bold."""
    heavy = _heavy(font)
    shown = QFontMetrics(heavy).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(shown, font)
    layout.setFormats(list(_formats(bold, len(shown), heavy)))
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(shown))
    layout.endLayout()
    top = room.top() + (room.height() - line.height()) / 2
    layout.draw(painter, QPointF(room.left(), top))


def _heavy(font: QFont) -> QFont:
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.Bold)
    return heavy


def _formats(spans: Sequence[_Span], length: int, font: QFont) -> Iterator[QTextLayout.FormatRange]:
    for start, end in spans:
        if start < length:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = start, min(end, length) - start
            piece.format = QTextCharFormat()
            piece.format.setFont(font)
            yield piece
