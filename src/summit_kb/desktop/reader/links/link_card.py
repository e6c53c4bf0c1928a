"""The preview of a link: a small card above or below its words."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

_GAP = 6
_LETTERS = 56


class LinkCard(QFrame):
    """Lies over ``parent``; takes neither focus nor mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "preview")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.addWidget(self._words)
        self.hide()

    def show_at(self, place: QRect, html: str, plain: str) -> None:
        """Show words beside ``place`` (of the parent), inside the parent."""
        self._words.setText(html)
        self.setAccessibleName(plain)
        self.go_to(place)
        self.raise_()
        self.show()

    def go_to(self, place: QRect) -> None:
        """Lie beside ``place``, below it where there is room."""
        room = self._over.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        width = min(self.fontMetrics().averageCharWidth() * _LETTERS, room.width())
        if self._column.totalHeightForWidth(width) > room.height():
            width = room.width()
        height = min(self._column.totalHeightForWidth(width), room.height())
        left = min(max(place.left(), room.left()), room.right() - width)
        top = max(place.bottom() + _GAP, room.top())
        if top + height > room.bottom():
            top = max(room.top(), place.top() - _GAP - height)
        self.setGeometry(left, top, width, height)

    @property
    def text(self) -> str:
        """What it shows, as markup."""
        return self._words.text()
