"""A list of searches: what each is called, and what it asks; days between past ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import scaled_font

_Role = QPalette.ColorRole
_State = QStyle.StateFlag
_Index = QModelIndex | QPersistentModelIndex
_ENTRY = Qt.ItemDataRole.UserRole
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True)
class Entry:
    """A line: ``key`` is for who made it; without an icon it is a heading and cannot be chosen."""

    key: str
    icon: str
    title: str
    detail: str = ""
    aside: str = ""

    @property
    def is_heading(self) -> bool:
        return not self.icon

    @property
    def spoken(self) -> str:
        return ". ".join(part for part in (self.title, self.detail, self.aside) if part)


class EntryList(QListWidget):
    """Signals: ``run``, ``rename``, ``remove`` (key), ``shift`` (key, by), ``chosen_changed``."""

    run = Signal(str)
    rename = Signal(str)
    remove = Signal(str)
    shift = Signal(str, int)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_EntryDelegate(self))
        self.itemDoubleClicked.connect(self._on_double_clicked)
        self.currentItemChanged.connect(self._on_current_changed)

    @property
    def chosen(self) -> str:
        """The key of the current line, empty for none."""
        item = self.currentItem() if self.currentRow() >= 0 else None
        return "" if item is None else _entry(item).key

    def entries(self) -> list[Entry]:
        return [_entry(self.item(row)) for row in range(self.count())]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the line that was chosen stays so, or the one in its place."""
        before, row = self.chosen, self.currentRow()
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
            item.setToolTip("" if entry.is_heading else entry.detail or entry.title)
            if entry.is_heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        keys = [entry.key for entry in entries]
        lines = [place for place, entry in enumerate(entries) if not entry.is_heading]
        if before and before in keys:
            self.setCurrentRow(keys.index(before))
        elif lines:
            self.setCurrentRow(min(lines, key=lambda place: abs(place - max(row, 0))))
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if not self.chosen:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run.emit(self.chosen)
        elif key == Qt.Key.Key_F2:
            self.rename.emit(self.chosen)
        elif key == Qt.Key.Key_Delete:
            self.remove.emit(self.chosen)
        elif alt and key in _STEPS:
            self.shift.emit(self.chosen, _STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, item: QListWidgetItem) -> None:
        if not _entry(item).is_heading:
            self.run.emit(_entry(item).key)

    def _on_current_changed(self) -> None:
        self.chosen_changed.emit()


class _EntryDelegate(QStyledItemDelegate):
    """Title over detail, and something quiet at the end of the line."""

    def __init__(self, entries: EntryList) -> None:
        super().__init__(entries)
        self._list = entries

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry: Entry = index.data(_ENTRY)
        line = option.fontMetrics.height()
        if entry.is_heading:
            return QSize(120, line + scaled(18))
        return QSize(120, round(line * (2.0 if entry.detail else 1.0)) + scaled(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry = index.data(_ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette: QPalette = option.palette
        room = option.rect.adjusted(scaled(10), scaled(6), -scaled(10), -scaled(6))
        if entry.is_heading:
            painter.setFont(scaled_font(0.95))
            # A heading cannot be chosen, which is no reason for pale letters.
            painter.setPen(palette.color(QPalette.ColorGroup.Active, _Role.PlaceholderText))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom), entry.title)
        else:
            self._paint_ground(painter, option)
            self._paint_line(painter, option, entry, room)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect, palette = QRectF(option.rect).adjusted(2, 1, -2, -1), option.palette
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & _State.State_Selected:
            painter.setBrush(palette.color(_Role.Midlight))
            painter.drawRoundedRect(rect, 8, 8)
        elif option.state & _State.State_MouseOver:
            painter.setBrush(palette.color(_Role.AlternateBase))
            painter.drawRoundedRect(rect, 8, 8)
        if option.state & _State.State_Selected and self._list.hasFocus():
            painter.setPen(QPen(palette.color(_Role.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 8, 8)

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, room: QRect
    ) -> None:
        palette, metrics = option.palette, option.fontMetrics
        side = metrics.height()
        mark = QRectF(room.left(), room.top(), side, side)
        icons.paint(painter, entry.icon, mark, palette.color(_Role.Link))
        quiet = palette.color(_Role.PlaceholderText)
        line = QRect(room.left() + side + 10, room.top(), room.width() - side - 10, side)
        painter.setPen(quiet)
        painter.drawText(line, _RIGHT, entry.aside)
        aside = metrics.horizontalAdvance(entry.aside)
        narrow = line.adjusted(0, 0, -(aside + 14 if aside else 0), 0)
        painter.setPen(palette.color(_Role.Text))
        cut = Qt.TextElideMode.ElideRight
        painter.drawText(narrow, _LEFT, metrics.elidedText(entry.title, cut, narrow.width()))
        if entry.detail:
            painter.setFont(scaled_font(0.92))
            painter.setPen(quiet)
            below = line.translated(0, side)
            text = painter.fontMetrics().elidedText(entry.detail, cut, below.width())
            painter.drawText(below, _LEFT, text)


def _entry(item: QListWidgetItem) -> Entry:
    entry: Entry = item.data(_ENTRY)
    return entry
