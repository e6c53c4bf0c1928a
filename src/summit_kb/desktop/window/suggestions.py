"""Suggestions under the search field: titles, topics, numbers, terms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.announce import announce
from summit_kb.desktop.theme import icons, schemes
from summit_kb.desktop.widgets.shadow import Shadow

if TYPE_CHECKING:
    from summit_kb.search.index import Suggestion

_ICONS = {"title": "document", "topic": "topic", "number": "number", "term": "term"}
_Index = QModelIndex | QPersistentModelIndex
_ROLE = int(Qt.ItemDataRole.UserRole)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class SuggestionPopup(QFrame):
    """A list over the window; the focus stays in the field. Signal: ``chosen`` (Suggestion)."""

    chosen = Signal(object)

    def __init__(self, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._field = field
        self.setProperty("kind", "popup")
        self._shadow = Shadow(parent, QColor(schemes.marks(self.palette()).page_shadow))
        self.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        self._list = QListWidget()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setItemDelegate(_SuggestionDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_item_clicked)
        layout.addWidget(self._list)
        self.retranslate()

    @property
    def current(self) -> Suggestion | None:
        """The suggestion the arrows stand on."""
        if not self.isVisible() or self._list.currentRow() < 0:
            return None
        return self._list.currentItem().data(_ROLE)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show them below the field; none hides the list."""
        self._list.clear()
        for suggestion in suggestions:
            item = QListWidgetItem(suggestion.text)
            item.setData(_ROLE, suggestion)
            kind = self._kind(suggestion.kind)
            item.setData(int(Qt.ItemDataRole.UserRole) + 1, kind)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{suggestion.text}, {kind}")
            self._list.addItem(item)
        self._list.setCurrentRow(-1)
        self.setVisible(bool(suggestions))
        if suggestions:
            self.place()

    def step(self, steps: int) -> bool:
        """Move the choice; False when there is nothing to move in."""
        if not self.isVisible():
            return False
        row = self._list.currentRow() + steps
        if row >= self._list.count():
            return False
        self._list.setCurrentRow(max(row, -1))
        if row >= 0:
            announce(self._field, self._list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole))
        return True

    def place(self) -> None:
        """Stand right below the field, as wide as it."""
        top_left = self._field.mapTo(self._window, QPoint(0, self._field.height() + 5))
        rows = self._list.count()
        height = self._list.sizeHintForRow(0) * rows + 14 if rows else 0
        self.setGeometry(QRect(top_left, QSize(self._field.width(), height)))
        self.raise_()
        if self.isVisible():
            self._shadow.lie_under(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._shadow.hide()

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Suggestions"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _kind(self, kind: str) -> str:
        names = {
            "title": self.tr("Document"),
            "topic": self.tr("Topic"),
            "number": self.tr("Number"),
            "term": self.tr("Words"),
        }
        return names.get(kind, kind)

    @Slot(QListWidgetItem)
    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_ROLE))


class _SuggestionDelegate(QStyledItemDelegate):
    """An icon for the kind, the words, and the kind in quiet letters at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(100, option.fontMetrics.height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        suggestion: Suggestion = index.data(_ROLE)
        kind: str = index.data(_ROLE + 1)
        palette, rect = option.palette, option.rect.adjusted(10, 0, -10, 0)
        metrics = option.fontMetrics
        painter.save()
        side = metrics.height()
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        icon_rect = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        icons.paint(painter, _ICONS.get(suggestion.kind, "search"), icon_rect.toRectF(), quiet)
        painter.setPen(quiet)
        painter.drawText(rect, _RIGHT, kind)
        room = rect.adjusted(side + 12, 0, -metrics.horizontalAdvance(kind) - 14, 0)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        text = metrics.elidedText(suggestion.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, text)
        painter.restore()
