"""The timeline: documents, events and the years ahead on one line; walked with the arrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.home.strip_layout import StripLayout, arranged
from summit_kb.desktop.home.strip_model import GROUPS, Group, Strip, StripItem, StripYear
from summit_kb.desktop.home.strip_painter import StripPainter

_Role = QPalette.ColorRole
_LINES = 8.6
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class TimelineStrip(QWidget):
    """Signal: ``chosen`` carries the StripItem that was clicked or opened with Enter."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip(0, 0, ())
        self._layout: StripLayout | None = None
        self._at = (0, -1)  # a year that has something, and which of its items; -1 for itself
        self._hovered: StripItem | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_strip(self, strip: Strip) -> None:
        """Show years; the keyboard stays at the year it was at."""
        kept = self.current.year if self.current else None
        self.strip = strip
        years = [one.year for one in strip.years]
        self._at = (years.index(kept) if kept in years else 0, -1)
        self._hovered = None
        self._arrange()
        self.retranslate()

    @property
    def current(self) -> StripItem | None:
        """What the keyboard is at."""
        at, item = self._at
        if not at < len(self.strip.years):
            return None
        year = self.strip.years[at]
        return year.items[item] if 0 <= item < len(year.items) else _of_year(year)

    def item_at(self, point: QPointF) -> StripItem | None:
        """What stands at a place of the widget."""
        for column in self._layout.columns if self._layout else ():
            if column.label is not None and column.label.rect.contains(point):
                return column.label.item
            for item, rect in column.cells:
                if rect.adjusted(-1, -1, 1, 1).contains(point):
                    return item
        for column in self._layout.columns if self._layout else ():
            if column.rect.contains(point):
                return _of_year(column.year)
        return None

    def told(self, item: StripItem | None) -> str:
        """An item in words, for the line below and for screen readers."""
        if item is None:
            return ""
        year = next((one for one in self.strip.years if one.year == item.year), None)
        if item.kind == "year" and year is not None:
            said = [str(item.year)]
            if year.documents:
                said.append(self.tr("%Ln documents", "", year.documents))
            said += [one.title for one in (*year.events, *([year.flag] if year.flag else []))]
            return " · ".join(said)
        return " · ".join(part for part in (str(item.year), item.title, self._detail(item)) if part)

    def sizeHint(self) -> QSize:
        return QSize(400, round(self.fontMetrics().height() * _LINES))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def retranslate(self) -> None:
        span = (str(self.strip.first), str(self.strip.last))
        name = self.tr("Timeline from %1 to %2").replace("%1", span[0]).replace("%2", span[1])
        self.setAccessibleName(name if self.strip.years else self.tr("Timeline"))
        self.setAccessibleDescription(
            self.tr("Left and right: years. Down and up: what is in the year. Enter opens.")
        )
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._layout is None or not self.strip.years:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.current if self.hasFocus() else None
        drawing = StripPainter(painter, self.palette(), self.font(), self._more_events)
        drawing.paint(self._layout, focused, self._hovered)
        told = self.told(self._hovered or focused)
        foot = QRectF(4, self.height() - self._line * 1.35, self.width() - 8, self._line * 1.25)
        legend = self._paint_legend(painter, drawing, foot)
        painter.setFont(self.font())
        role = _Role.WindowText if told else _Role.PlaceholderText
        painter.setPen(self.palette().color(role))
        room = foot.adjusted(6, 0, -(legend if not told else 6), 0)
        text = told or self._undated()
        elided = QFontMetricsF(self.font()).elidedText(
            text, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, (at, item) = Qt.Key(event.key()), self._at
        last = len(self.strip.years) - 1
        if last < 0:
            super().keyPressEvent(event)
        elif key in _OPENING:
            self._choose(self.current)
        elif key == Qt.Key.Key_Left:
            self._go(max(at - 1, 0), -1)
        elif key == Qt.Key.Key_Right:
            self._go(min(at + 1, last), -1)
        elif key == Qt.Key.Key_Home:
            self._go(0, -1)
        elif key == Qt.Key.Key_End:
            self._go(last, -1)
        elif key == Qt.Key.Key_Down and item + 1 < len(self.strip.years[at].items):
            self._go(at, item + 1)
        elif key == Qt.Key.Key_Up and item >= 0:
            self._go(at, item - 1)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self.item_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            shape = Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self.item_at(event.position()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        announce(self, self.told(self.current))

    def _detail(self, item: StripItem) -> str:
        if item.kind == "document":
            return self._dated_by(item.detail)
        return item.detail

    def _dated_by(self, told_by: str) -> str:
        known = {
            "event": self.tr("year of its event"),
            "number": self.tr("year in its number"),
            "title": self.tr("year in its title"),
        }
        return known.get(told_by, "")

    def _more_events(self, count: int) -> str:
        return self.tr("%Ln more events", "", count)

    def _undated(self) -> str:
        if not self.strip.undated:
            return ""
        return self.tr("%Ln documents have no year", "", self.strip.undated)

    def _paint_legend(self, painter: QPainter, drawing: StripPainter, foot: QRectF) -> float:
        """What the marks mean, at the right; answers how much room it took."""
        if not self.strip.is_whole or self._hovered or self.hasFocus():
            return 0.0
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        side = self._line * 0.55
        shown = {group for one in self.strip.years for group, count in one.counts.items() if count}
        groups: list[Group] = [one for one in GROUPS if one in shown]
        words = {one: self._group_words(one) for one in groups}
        wide = {one: metrics.horizontalAdvance(words[one]) + side + 24 for one in groups}
        free = foot.width() - metrics.horizontalAdvance(self._undated()) - 24
        while groups and sum(wide[one] for one in groups) > free:
            groups.pop()
        left = foot.right() - sum(wide[one] for one in groups)
        for group in groups:
            mark = QRectF(left + 18, foot.center().y() - side / 2, side, side)
            drawing.paint_mark(group, mark)
            painter.setPen(self.palette().color(_Role.PlaceholderText))
            room = QRectF(mark.right() + 6, foot.top(), wide[group], foot.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words[group])
            left += wide[group]
        return sum(wide[one] for one in groups)

    def _group_words(self, group: Group) -> str:
        return {
            "acts": self.tr("Resolutions, schemes, plans"),
            "spoken": self.tr("Speeches and papers"),
            "others": self.tr("Summaries and others"),
        }[group]

    @property
    def _line(self) -> float:
        return float(self.fontMetrics().height())

    def _arrange(self) -> None:
        self._layout = arranged(self.strip, self.width(), self._line) if self.strip.years else None
        self.update()

    def _go(self, at: int, item: int) -> None:
        self._at = (at, item)
        self._hovered = None
        self.update()
        announce(self, self.told(self.current))

    def _choose(self, item: StripItem | None) -> None:
        if item is not None:
            self.chosen.emit(item)


def _of_year(year: StripYear) -> StripItem:
    return StripItem("year", str(year.year), year.year, str(year.year))
