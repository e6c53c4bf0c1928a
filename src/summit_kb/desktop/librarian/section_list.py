"""The names of the sections at the left of the desk, with how many things wait in each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.librarian.sections import SectionKind
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import scaled_font

_Role = QPalette.ColorRole
_ID, _ICON, _COUNT = (Qt.ItemDataRole.UserRole + step for step in range(3))
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WIDTH_LETTERS = 22


class SectionList(QListWidget):
    """Signal: ``chosen`` (section id)."""

    chosen = Signal(str)

    def __init__(self, kinds: Sequence[SectionKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = {kind.id: kind for kind in kinds}
        self._narrow = False
        self.setProperty("kind", "side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setViewportMargins(0, scaled(10), 0, 0)
        self.setItemDelegate(_SectionDelegate(self))
        for kind in kinds:
            item = QListWidgetItem(self)
            item.setData(_ID, kind.id)
            item.setData(_ICON, kind.icon)
        self.currentItemChanged.connect(self._on_current_changed)
        self._fit()
        self.retranslate()

    @property
    def current(self) -> str:
        """The id of the section that is marked, empty for none."""
        if self.currentRow() < 0:
            return ""
        return str(self.currentItem().data(_ID))

    def mark(self, section: str) -> None:
        """Mark a section; says so like a choice by hand."""
        for item in self._items():
            if item.data(_ID) == section:
                self.setCurrentItem(item)

    def set_count(self, section: str, count: int | None) -> None:
        for item in self._items():
            if item.data(_ID) == section:
                item.setData(_COUNT, count)
        self.retranslate()

    def count_of(self, section: str) -> int | None:
        found = [item.data(_COUNT) for item in self._items() if item.data(_ID) == section]
        return found[0] if found else None

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only; names are in the tooltips then."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()
            self.viewport().update()

    @property
    def narrow(self) -> bool:
        return self._narrow

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sections of the desk"))
        for item in self._items():
            label, count = self._kinds[str(item.data(_ID))].label, item.data(_COUNT)
            item.setText(label)
            item.setToolTip(label)
            spoken = label if count is None else f"{label}: {number_text(count)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())

    def _fit(self) -> None:
        wide = self.fontMetrics().averageCharWidth() * _WIDTH_LETTERS + scaled(30)
        self.setFixedWidth(scaled(56) if self._narrow else wide)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    @Slot()
    def _on_current_changed(self) -> None:
        if self.current:
            self.chosen.emit(self.current)


class _SectionDelegate(QStyledItemDelegate):
    """Icon, name, and the count in quiet letters at the right."""

    def __init__(self, sections: SectionList) -> None:
        super().__init__(sections)
        self._sections = sections

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(10, option.fontMetrics.height() + scaled(18))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect).adjusted(8, 2, -8, -2)
        self._paint_ground(painter, option, rect)
        ink = option.palette.color(_Role.Link if chosen else _Role.WindowText)
        side = scaled(19)
        left = rect.center().x() - side / 2 if self._sections.narrow else rect.left() + 10
        spot = QRectF(left, rect.center().y() - side / 2, side, side)
        icons.paint(painter, str(index.data(_ICON)), spot, ink)
        if self._sections.narrow:
            painter.restore()
            return
        painter.setPen(ink)
        painter.setFont(scaled_font(1, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        room = rect.adjusted(side + 20, 0, -10, 0)
        count = index.data(_COUNT)
        if count is not None:
            room.setRight(room.right() - self._paint_count(painter, option, room, count))
            painter.setPen(ink)
            painter.setFont(
                scaled_font(1, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
            )
        name = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _LEFT, name)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(option.palette.color(_Role.Midlight))
            painter.drawRoundedRect(rect, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(option.palette.color(_Role.AlternateBase))
            painter.drawRoundedRect(rect, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(option.palette.color(_Role.Accent), 2))
            painter.drawRoundedRect(rect, 8, 8)

    @staticmethod
    def _paint_count(
        painter: QPainter, option: QStyleOptionViewItem, room: QRectF, count: int
    ) -> float:
        """Draws the number; answers the width it took."""
        painter.setFont(scaled_font(0.92))
        painter.setPen(option.palette.color(_Role.PlaceholderText))
        text = number_text(count)
        painter.drawText(room, _RIGHT, text)
        return painter.fontMetrics().horizontalAdvance(text) + 8.0
