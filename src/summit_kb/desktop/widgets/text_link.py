"""A link that stands among lines of text, and gives way as they do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)


class TextLink(QPushButton):
    """Its letters begin where those of the text begin; cut with an ellipsis where room ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "link")
        self.setProperty("place", "text")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> str:
        """As much of its text as there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self._cut(option)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 3, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        shown = self._cut(option)
        option.text = shown  # pyright: ignore[reportAttributeAccessIssue] - the stubs lack it
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _cut(self, option: QStyleOptionButton) -> str:
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        return self.fontMetrics().elidedText(
            self.text(),
            Qt.TextElideMode.ElideRight,
            room.width(),
            int(Qt.TextFlag.TextShowMnemonic),
        )
