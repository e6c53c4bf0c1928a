"""How the timeline strip is drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.home.strip_layout import Column, Label, StripLayout
from summit_kb.desktop.home.strip_model import GROUPS, Group, StripItem
from summit_kb.desktop.theme import schemes

_Role = QPalette.ColorRole
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_EVERY = 5
_FEWEST_LETTERS = 9


class StripPainter:
    """Draws one layout; the looked-at item is outlined, its year lit."""

    def __init__(
        self,
        painter: QPainter,
        palette: QPalette,
        font: QFont,
        more: Callable[[int], str] = "+{}".format,
    ) -> None:
        """``more`` says how many other events a year has."""
        self._more = more
        self._painter = painter
        self._palette = palette
        self._font = font
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.88)

    def paint(
        self, layout: StripLayout, focused: StripItem | None, hovered: StripItem | None
    ) -> None:
        lit = hovered or focused
        for column in layout.columns:
            if lit is not None and lit.year == column.year.year:
                self._paint_ground(column)
        self._paint_axis(layout)
        for column in layout.columns:
            self._paint_column(column, layout)
        for column in layout.columns:
            if column.label is not None:
                self._paint_label(column, column.label, layout, hovered)
        if focused is not None:
            self._outline(layout, focused)
        self._paint_years(layout, lit.year if lit is not None else None)

    def _paint_axis(self, layout: StripLayout) -> None:
        painter = self._painter
        painter.setPen(QPen(self._colour(_Role.Dark), 1.4))
        left, right = layout.x(layout.first), layout.x(layout.last)
        painter.drawLine(QPointF(left - 10, layout.axis), QPointF(right + 10, layout.axis))
        for year in range(layout.first, layout.last + 1):
            high = 5 if year % _EVERY == 0 else 3
            x = layout.x(year)
            painter.drawLine(QPointF(x, layout.axis), QPointF(x, layout.axis + high))

    def _paint_ground(self, column: Column) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colour(_Role.AlternateBase))
        self._painter.drawRoundedRect(column.rect.adjusted(1, 0, -1, 0), 5, 5)

    def _paint_column(self, column: Column, layout: StripLayout) -> None:
        for item, rect in column.cells:
            self.paint_mark(item.group, rect)
        if column.bar is not None:
            self._paint_bar(column, column.bar)
        if column.label is not None:
            self._paint_pole(column, layout)

    def _paint_bar(self, column: Column, bar: QRectF) -> None:
        """Parts by group, from the ground up, with the number above."""
        bottom = bar.bottom()
        self._painter.setPen(Qt.PenStyle.NoPen)
        for group in GROUPS:
            count = column.year.counts.get(group, 0)
            if not count:
                continue
            high = bar.height() * count / column.year.documents
            self._painter.setBrush(self._of(group))
            self._painter.drawRect(QRectF(bar.left(), bottom - high, bar.width(), high))
            bottom -= high
        self._painter.setFont(self._small)
        self._painter.setPen(self._colour(_Role.PlaceholderText))
        high = QFontMetricsF(self._small).height()
        room = QRectF(column.x - 40, bar.top() - high - 1, 80, high)
        self._painter.drawText(room, _CENTRE, number_text(column.year.documents))

    def paint_mark(self, group: Group, rect: QRectF) -> None:
        """A square for acts, a circle for what was spoken, a ring for the rest."""
        painter, colour = self._painter, self._of(group)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if group != "others" else Qt.BrushStyle.NoBrush)
        inner = rect.adjusted(0.8, 0.8, -0.8, -0.8)
        if group == "acts":
            painter.drawRoundedRect(inner, 2, 2)
        else:
            painter.drawEllipse(inner)

    def _paint_pole(self, column: Column, layout: StripLayout) -> None:
        """From the label down to the marks, or to the axis where there are none."""
        has_marks = bool(column.cells or column.bar)
        above = QFontMetricsF(self._small).height() if column.bar is not None else 0.0
        bottom = column.top - 3 - above if has_marks else layout.axis
        is_flag = column.year.flag is not None
        style = Qt.PenStyle.SolidLine if is_flag else Qt.PenStyle.DotLine
        role = _Role.Accent if is_flag else _Role.Dark
        self._painter.setPen(QPen(self._colour(role), 1.6 if is_flag else 1.2, style))
        top = layout.line * 0.25
        if bottom > top:
            self._painter.drawLine(QPointF(column.x, top), QPointF(column.x, bottom))

    def _paint_label(
        self, column: Column, label: Label, layout: StripLayout, hovered: StripItem | None
    ) -> None:
        painter, item = self._painter, label.item
        self._paint_sign(label, layout)
        align = _RIGHT if label.to_left else _LEFT
        metrics = QFontMetricsF(self._bold)
        if label.rect.width() < metrics.averageCharWidth() * _FEWEST_LETTERS:
            return
        gap = layout.line * 0.3
        room = label.rect.adjusted(0 if label.to_left else gap, 0, -gap if label.to_left else 0, 0)
        first = QRectF(room.left(), room.top(), room.width(), metrics.height())
        is_lit = hovered is not None and hovered.kind == item.kind and hovered.id == item.id
        painter.setFont(self._bold)
        painter.setPen(
            self._colour(_Role.Link if is_lit or item.kind == "flag" else _Role.WindowText)
        )
        title = f"{item.year} · {item.title}" if item.kind == "flag" else item.title
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(first, align, metrics.elidedText(title, elide, first.width()))
        more = len(column.year.events) - 1 if item.kind == "event" else 0
        below = item.detail or (self._more(more) if more > 0 else "")
        if below:
            painter.setFont(self._small)
            painter.setPen(self._colour(_Role.PlaceholderText))
            small = QFontMetricsF(self._small)
            if small.horizontalAdvance(below) > room.width() and item.short:
                below = item.short
            second = QRectF(room.left(), first.bottom() - 1, room.width(), small.height())
            painter.drawText(second, align, small.elidedText(below, elide, second.width()))

    def _paint_sign(self, label: Label, layout: StripLayout) -> None:
        """A pennant for years ahead, a diamond for events."""
        painter, y = self._painter, layout.line * 0.5
        side = layout.line * 0.3
        painter.setPen(Qt.PenStyle.NoPen)
        if label.item.kind == "flag":
            painter.setBrush(self._colour(_Role.Accent))
            tip = label.x - side * 1.5 if label.to_left else label.x + side * 1.5
            points = [
                QPointF(label.x, y - side), QPointF(tip, y), QPointF(label.x, y + side),
            ]  # fmt: skip
        else:
            painter.setBrush(self._colour(_Role.WindowText))
            points = [
                QPointF(label.x, y - side), QPointF(label.x + side, y),
                QPointF(label.x, y + side), QPointF(label.x - side, y),
            ]  # fmt: skip
        painter.drawPolygon(QPolygonF(points))

    def _paint_years(self, layout: StripLayout, lit: int | None) -> None:
        """Years that have something in full strength; every fifth one quietly, where it fits.
        The one looked at comes first: what has no room beside it is left out.
        """
        painter, metrics = self._painter, QFontMetricsF(self._small)
        painter.setFont(self._small)
        wide = metrics.horizontalAdvance("2045") + 6
        held = {column.year.year for column in layout.columns}
        taken: list[float] = []
        quiet = [year for year in range(layout.first, layout.last + 1) if year % _EVERY == 0]
        quiet = [year for year in quiet if year not in held]
        for year in (*sorted(held, key=lambda year: (year != lit, year)), *quiet):
            x = layout.x(year)
            if any(abs(x - other) < wide for other in taken):
                continue
            taken.append(x)
            role = _Role.WindowText if year in held else _Role.PlaceholderText
            painter.setPen(self._colour(role))
            painter.drawText(
                QRectF(x - 30, layout.axis + 6, 60, metrics.height()), _CENTRE, str(year)
            )

    def _outline(self, layout: StripLayout, focused: StripItem) -> None:
        rect = place_of(layout, focused)
        if rect is not None:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(self._colour(_Role.Accent), 2))
            self._painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 4, 4)

    def _of(self, group: Group) -> QColor:
        if group == "acts":
            return self._colour(_Role.Accent)
        if group == "spoken":
            return schemes.marks(self._palette).warning
        return self._colour(_Role.Dark)

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self._palette.color(role)


def place_of(layout: StripLayout, item: StripItem) -> QRectF | None:
    """Where an item stands; one without a place of its own stands for its year."""
    column = next((one for one in layout.columns if one.year.year == item.year), None)
    if column is None:
        return None
    for mark, rect in column.cells:
        if mark.id == item.id and item.kind == "document":
            return rect
    if column.label is not None and column.label.item == item:
        return column.label.rect
    return column.rect
