"""One box of the diagram: a document, an event, an absent document, or a cluster of several."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Condition, Node, NodeKind
from summit_kb.app.world.saying import condition_words, named
from summit_kb.desktop.formats import date_text
from summit_kb.desktop.relations.counts import Counts
from summit_kb.desktop.relations.looks import Look, look
from summit_kb.desktop.relations.scene import Box, Sizes
from summit_kb.desktop.theme import icons

_Role = QPalette.ColorRole
_SMALL = 0.88
_FAR = 0.62
"""Below this zoom a box shows only what can still be read."""


@dataclass(frozen=True)
class State:
    """How a box is shown: what the reader does with it."""

    is_centre: bool = False
    is_current: bool = False
    is_lit: bool = False
    is_marked: bool = False
    is_dimmed: bool = False


@dataclass
class BoxPainter:
    """Paints boxes; broken lines of text are kept while words, font and size stay."""

    words: Words
    font: QFont
    _broken: dict[tuple[str, int, int, int], list[str]] = field(
        default_factory=dict[tuple[str, int, int, int], list[str]]
    )

    def paint(self, painter: QPainter, box: Box, sizes: Sizes, state: State, zoom: float) -> None:
        rect = QRectF(box.rect.x, box.rect.y, box.rect.width, box.rect.height)
        palette = QApplication.palette()
        shown = _look(box, palette)
        painter.save()
        if state.is_dimmed:
            painter.setOpacity(0.45)
        self._ground(painter, rect, shown, state, palette, box)
        inner = rect.adjusted(sizes.gap * 0.9, sizes.gap * 0.4, -sizes.gap * 0.7, -sizes.gap * 0.4)
        if box.is_cluster:
            self._cluster(painter, inner, box, zoom)
        elif zoom < _FAR:
            self._far(painter, inner, box.node, zoom)
        else:
            self._near(painter, inner, box.node, shown, sizes, state)
            if box.node.more:
                self._more(painter, rect, box.node.more)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        rect: QRectF,
        shown: Look,
        state: State,
        palette: QPalette,
        box: Box,
    ) -> None:
        radius = 18.0 if _is_occasion(box) else 7.0
        fill = palette.color(_Role.Window if shown.is_faint else _Role.Base)
        if state.is_centre or state.is_lit:
            fill = palette.color(_Role.Midlight)
        if box.is_cluster:
            painter.setPen(QPen(palette.color(_Role.Dark), 1))
            painter.setBrush(fill)
            for off in (6.0, 3.0):
                painter.drawRoundedRect(rect.translated(off, off), radius, radius)
        painter.setBrush(fill)
        width = 2.4 if state.is_centre else 1.5
        painter.setPen(QPen(shown.colour, width, shown.pen))
        painter.drawRoundedRect(rect, radius, radius)
        if not box.is_cluster and not _is_occasion(box):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shown.colour)
            stripe = QRectF(rect.x() + 1, rect.y() + 6, 4, rect.height() - 12)
            painter.drawRoundedRect(stripe, 2, 2)
        if state.is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(_Role.Highlight), 3))
            painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4)
        if state.is_marked:
            side = 18.0
            corner = QRectF(rect.right() - side / 2, rect.y() - side / 2, side, side)
            painter.setPen(QPen(palette.color(_Role.Base), 2))
            painter.setBrush(palette.color(_Role.Highlight))
            painter.drawEllipse(corner)
            icons.paint(
                painter,
                "check",
                corner.adjusted(3, 3, -3, -3),
                palette.color(_Role.HighlightedText),
            )

    def _near(
        self,
        painter: QPainter,
        inner: QRectF,
        node: Node,
        shown: Look,
        sizes: Sizes,
        state: State,
    ) -> None:
        palette = QApplication.palette()
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold if state.is_centre else QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        small = _smaller(self.font)
        foot = QFontMetricsF(small).height()
        room = max(1, int((inner.height() - foot + 1) / (metrics.height() * 0.96)))
        lines = self._lines(named(node, self.words), font, inner.width(), room)
        painter.setFont(font)
        painter.setPen(_ink(node, palette))
        y = inner.y()
        for line in lines:
            painter.drawText(QPointF(inner.x(), y + metrics.ascent()), line)
            y += metrics.height() * 0.96
        self._foot(
            painter, QRectF(inner.x(), inner.bottom() - foot, inner.width(), foot), node, shown
        )

    def _foot(self, painter: QPainter, rect: QRectF, node: Node, shown: Look) -> None:
        """The sign and words of validity at the left, the date at the right."""
        palette = QApplication.palette()
        small = _smaller(self.font)
        metrics = QFontMetricsF(small)
        painter.setFont(small)
        side = rect.height() * 0.82
        short = metrics.horizontalAdvance(condition_words(node, self.words, short=True))
        room = rect.width() - side - 12
        # Validity goes before the exact day: of that as much is told as there is room for.
        days = dates_of(node, self.words.code)
        day = next((one for one in days if metrics.horizontalAdvance(one) + short <= room), "")
        room -= metrics.horizontalAdvance(day)
        painter.setPen(palette.color(_Role.PlaceholderText))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(rect, right, day)
        picture = QRectF(rect.x(), rect.y() + (rect.height() - side) / 2, side, side)
        icons.paint(painter, shown.icon, picture, shown.colour)
        text = condition_words(node, self.words)
        if metrics.horizontalAdvance(text) > room:
            text = condition_words(node, self.words, short=True)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setPen(_said(shown, palette))
        painter.drawText(
            rect.adjusted(side + 4, 0, 0, 0),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            text,
        )

    def _more(self, painter: QPainter, rect: QRectF, count: int) -> None:
        """How many neighbours are not shown: there is more beyond this one."""
        palette, small = QApplication.palette(), _smaller(self.font)
        small.setWeight(QFont.Weight.DemiBold)
        metrics, text = QFontMetricsF(small), f"+{count}"
        height = metrics.height() * 0.9
        width = metrics.horizontalAdvance(text) + height * 0.7
        pill = QRectF(rect.right() - width - 6, rect.y() - height * 0.55, width, height)
        painter.setPen(QPen(palette.color(_Role.Dark), 1))
        painter.setBrush(palette.color(_Role.Base))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(palette.color(_Role.Link))
        painter.setFont(small)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)

    def _far(self, painter: QPainter, inner: QRectF, node: Node, zoom: float) -> None:
        """Seen from far: the number, or the first words, as large as the box allows."""
        font = QFont(self.font)
        grown = min(1.9, 0.78 / zoom)
        font.setPointSizeF(font.pointSizeF() * grown)
        font.setWeight(QFont.Weight.DemiBold)
        text = node.number or node.label(self.words.code)
        height = QFontMetricsF(font).height() * 0.92
        lines = self._lines(text, font, inner.width(), max(1, int((inner.height() + 3) / height)))
        painter.setFont(font)
        painter.setPen(_ink(node, QApplication.palette()))
        y = inner.y() + (inner.height() - height * len(lines)) / 2
        ascent = QFontMetricsF(font).ascent()
        for line in lines:
            painter.drawText(QPointF(inner.x(), y + ascent * 0.96), line)
            y += height

    def _cluster(self, painter: QPainter, inner: QRectF, box: Box, zoom: float) -> None:
        palette = QApplication.palette()
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold)
        if zoom < _FAR:
            font.setPointSizeF(font.pointSizeF() * min(1.6, 0.78 / zoom))
        painter.setFont(font)
        painter.setPen(palette.color(_Role.Link))
        text = Counts().more(len(box.nodes))
        metrics = QFontMetricsF(font)
        years = sorted({node.year for node in box.nodes if node.year})
        span = f"{years[0]}–{years[-1]}" if len(years) > 1 else ""
        alone = not span or zoom < _FAR
        top = (
            inner if alone else QRectF(inner.x(), inner.y(), inner.width(), metrics.height() * 1.05)
        )
        painter.drawText(top, int(Qt.AlignmentFlag.AlignCenter), text)
        if not alone:
            painter.setFont(_smaller(self.font))
            painter.setPen(palette.color(_Role.PlaceholderText))
            below = inner.adjusted(0, metrics.height(), 0, 0)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), span)

    def _lines(self, text: str, font: QFont, width: float, most: int) -> list[str]:
        """``text`` broken into at most ``most`` lines, the last cut with an ellipsis."""
        key = (text, round(width), most, round(font.pointSizeF() * 10) * 1000 + font.weight())
        known = self._broken.get(key)
        if known is None:
            known = self._broken[key] = _broken(text, font, width, most)
        return known


def _broken(text: str, font: QFont, width: float, most: int) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        last = len(lines) == most - 1
        piece = text[start:] if last else text[start : start + length].rstrip()
        if last:
            metrics = QFontMetricsF(font)
            piece = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, width)
        lines.append(piece)
    layout.endLayout()
    return lines


def _look(box: Box, palette: QPalette) -> Look:
    if box.is_cluster:
        return Look(palette.color(_Role.Dark), Qt.PenStyle.SolidLine, "more")
    return look(box.node.condition, palette)


def _is_occasion(box: Box) -> bool:
    return not box.is_cluster and box.node.condition is Condition.OCCASION


def _ink(node: Node, palette: QPalette) -> QColor:
    faint = node.kind is NodeKind.ABSENT or node.condition is Condition.EXPIRED
    return palette.color(_Role.PlaceholderText if faint else _Role.Text)


def dates_of(node: Node, language: str) -> list[str]:
    """The date, the longest way first, with the document's language where it is not the window's;
    the year alone at last.
    """
    code = (node.language or language).upper()
    other = [code] if code != language.upper() else []
    day = date_text(node.date, language)
    days = dict.fromkeys((day, _with_short_month(day)))
    told = [" · ".join(filter(None, (one, *other))) for one in days]
    return [*told, *list(days)[-1:], str(node.year or "")]


def _with_short_month(day: str) -> str:
    parts = day.split(" ")
    return " ".join(part[:3] if part.isalpha() else part for part in parts)


def _said(shown: Look, palette: QPalette) -> QColor:
    """Words of an unknown validity are quiet, and still read well."""
    quiet = shown.icon in ("help", "absent")
    return palette.color(_Role.PlaceholderText) if quiet else shown.colour


def _smaller(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(made.pointSizeF() * _SMALL)
    return made
