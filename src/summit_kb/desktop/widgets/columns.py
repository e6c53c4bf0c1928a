"""Cards in equal columns, as many as fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class ColumnsLayout(QLayout):
    """Equal columns at least ``letters`` average letters wide; the shortest column
    takes the next card.
    """

    def __init__(self, parent: QWidget, *, letters: int = 30, spacing: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._letters = letters
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(120, 0)
        for item in self._items:
            size = size.expandedTo(QSize(0, item.minimumSize().height()))
        return size

    def _columns(self, width: int) -> int:
        parent = self.parentWidget()
        letter = parent.fontMetrics().averageCharWidth() if parent else 8
        least = self._letters * letter + self.spacing()
        return max(1, min((width + self.spacing()) // least, len(self._items) or 1))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Each item goes to the shortest column so far; answers the height used."""
        columns, gap = self._columns(rect.width()), self.spacing()
        width = (rect.width() - gap * (columns - 1)) // columns
        bottoms = [rect.top()] * columns
        for item in self._items:
            column = bottoms.index(min(bottoms))
            height = _height(item, width)
            if move:
                left = rect.left() + column * (width + gap)
                item.setGeometry(QRect(left, bottoms[column], width, height))
            bottoms[column] += height + gap
        return max(max(bottoms) - gap - rect.top(), 0)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
