"""The head of a part of the start page: its name, and a way to all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import link_button
from summit_kb.desktop.widgets.text import heading


class SectionHead(QWidget):
    """Signal: ``all_wanted``."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._title = heading(1.15)
        self._all = link_button(icons.icon("more"))
        self._all.hide()
        self._all.clicked.connect(self.all_wanted)
        row.addWidget(self._title, 1)
        row.addWidget(self._all, alignment=Qt.AlignmentFlag.AlignVCenter)
        # As high without a way as with one, so that heads side by side stand on one line.
        self.setMinimumHeight(self._all.sizeHint().height())

    @property
    def title(self) -> str:
        return self._title.text()

    def name(self, title: str, way: str = "") -> None:
        """Set the words; without those of a way there is none."""
        self._title.setText(title)
        self._all.setText(way)
        self._all.setVisible(bool(way))
