"""A layout that sets its widgets like words: left to right, then the next line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it asks to be."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
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
        return Qt.Orientation(0)

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
        # Any width will do: a widget wider than the line is cut to it.
        heights = (item.minimumSize().height() for item in self._items)
        return QSize(60, max(heights, default=0))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Set the items in ``rect``'s width; answers the height used."""
        at, line_height, gap = rect.topLeft(), 0, self.spacing()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if at.x() > rect.left() and at.x() + size.width() > rect.right() + 1:
                at, line_height = QPoint(rect.left(), at.y() + line_height + gap), 0
            if move:
                item.setGeometry(QRect(at, size))
            at = QPoint(at.x() + size.width() + gap, at.y())
            line_height = max(line_height, size.height())
        return at.y() + line_height - rect.top()


def clear(layout: QLayout) -> None:
    """Take every widget out of ``layout`` and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
