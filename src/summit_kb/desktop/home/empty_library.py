"""What to do with a library that has no documents yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import heading, muted, unparted

_WIDEST_LETTERS = 84


class EmptyLibrary(QFrame):
    """Signal: ``add_wanted``."""

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 44, 32, 44)
        layout.setSpacing(12)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = heading(1.3)
        self._title.setAlignment(centre)
        self._text = muted(scale=1.0)
        self._text.setWordWrap(True)
        self._text.setAlignment(centre)
        self._add = primary_button("add-document")
        self._add.clicked.connect(self.add_wanted)
        layout.addWidget(Drawing("library"), alignment=centre)
        layout.addWidget(self._title)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._text, 100)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addWidget(self._add, alignment=centre)
        self.retranslate()

    @property
    def button(self) -> QWidget:
        return self._add

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines of a length that is read at ease, whatever the text size."""
        super().resizeEvent(event)
        self._text.setMaximumWidth(_WIDEST_LETTERS * self._text.fontMetrics().averageCharWidth())

    def retranslate(self) -> None:
        self._title.setText(self.tr("This library has no documents yet"))
        said = self.tr(
            "Drag files or a folder into this window, or choose them. PDF, Word, Excel, "
            "PowerPoint, OpenDocument, HTML, e-mail and text are read; the originals stay "
            "where they are."
        )
        self._text.setText(unparted(said))
        self._add.setText(self.tr("Add documents…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
