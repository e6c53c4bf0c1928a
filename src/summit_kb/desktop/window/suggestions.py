"""Suggestions under the search field: titles, topics, numbers, terms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.announce import announce
from summit_kb.desktop.theme import schemes
from summit_kb.desktop.widgets.shadow import Shadow
from summit_kb.desktop.window.suggestion_row import (
    KIND_ROLE,
    NAME_ROLE,
    TYPED_ROLE,
    SuggestionDelegate,
    row_width,
)

if TYPE_CHECKING:
    from summit_kb.desktop.saved.recents import RecentSearch
    from summit_kb.search.index import Suggestion

_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOMY_LETTERS = 62
_AROUND = 20
_LETTERS = "Nghị quyết số 0123456789 đô thị thông minh, ắằẳẵặ ốồổỗộ ứừửữự ếềểễệ"


class SuggestionPopup(QFrame):
    """A list over the window; the focus stays in the field. Signal: ``chosen`` (Suggestion)."""

    chosen = Signal(object)

    def __init__(self, field: QLineEdit, parent: QWidget) -> None:
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
        self._list.setProperty("keys", "Down")
        self._list.setMouseTracking(True)
        self._list.setItemDelegate(SuggestionDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_item_clicked)
        layout.addWidget(self._list)
        self.retranslate()

    @property
    def current(self) -> Suggestion | RecentSearch | None:
        """The suggestion the arrows stand on."""
        if not self.isVisible() or self._list.currentRow() < 0:
            return None
        return self._list.currentItem().data(_ROLE)

    def show_suggestions(self, suggestions: Sequence[Suggestion | RecentSearch]) -> None:
        """Show them below the field; none hides the list."""
        self._list.clear()
        typed = self._field.text()
        for suggestion in suggestions:
            item = QListWidgetItem(suggestion.text)
            item.setData(_ROLE, suggestion)
            kind = self._kind(suggestion.kind)
            item.setData(KIND_ROLE, suggestion.kind)
            item.setData(NAME_ROLE, kind)
            item.setData(TYPED_ROLE, typed)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{suggestion.text}, {kind}")
            self._list.addItem(item)
        self._list.setCurrentRow(-1)
        self.setVisible(bool(suggestions))
        if suggestions:
            self.place()

    @Slot()
    def prepare(self) -> None:
        """Draw once unseen what takes longest the first time: letters, bold ones, the shadow."""
        if self.isVisible():
            return
        for kind in ("title", "topic", "term"):
            item = QListWidgetItem(_LETTERS)
            item.setData(KIND_ROLE, kind)
            item.setData(NAME_ROLE, self._kind(kind))
            item.setData(TYPED_ROLE, _LETTERS)
            self._list.addItem(item)
        self._list.grab()
        self._list.clear()

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
        """Stand right below the field, as wide as it; wider where large letters need that."""
        top_left = self._field.mapTo(self._window, QPoint(0, self._field.height() + 5))
        rows = self._list.count()
        height = self._list.sizeHintForRow(0) * rows + 14 if rows else 0
        wanted = min(self._needed(), self.fontMetrics().averageCharWidth() * _ROOMY_LETTERS)
        width = max(self._field.width(), min(wanted, self._window.width() - top_left.x() - 16))
        self.setGeometry(QRect(top_left, QSize(width, height)))
        self.raise_()
        if self.isVisible():
            self._shadow.lie_under(self)

    def _needed(self) -> int:
        """The width at which no suggestion is cut."""
        items = (self._list.item(row) for row in range(self._list.count()))
        font = self._list.font()
        widths = (row_width(item.text(), str(item.data(NAME_ROLE)), font) for item in items)
        return max(widths, default=0) + _AROUND

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
            "recent": self.tr("Searched before"),
            "title": self.tr("Document"),
            "topic": self.tr("Topic"),
            "number": self.tr("Number"),
            "issuer": self.tr("Issuer"),
            "person": self.tr("Person"),
            "term": self.tr("Words"),
        }
        return names.get(kind, kind)

    @Slot(QListWidgetItem)
    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_ROLE))
