"""A page of a section that has nothing to show: why, and what one can do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import heading, muted

_MARGIN, _SPACING = 32, 10


class BlankPage(QScrollArea):
    """Words are given by who shows it. Signal: ``wanted`` when its button is pressed."""

    wanted = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_SPACING)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = heading(1.2)
        self._text = muted(scale=1.0)
        self._button = QPushButton()
        self._button.clicked.connect(self.wanted)
        self._drawing = Drawing(icon_name, 56, quiet=True)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setAlignment(centre)
        column.addStretch(1)
        column.addWidget(self._drawing, alignment=centre)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self._button, alignment=centre)
        column.addStretch(2)
        self.setWidget(page)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def button(self) -> QPushButton:
        return self._button

    def say(self, title: str, text: str = "", button: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all, the words come before the picture."""
        inner = self.width() - 2 * _MARGIN
        labels = [label for label in (self._title, self._text) if not label.isHidden()]
        heights = [label.heightForWidth(inner) for label in labels]
        heights.append(self._drawing.height())
        if not self._button.isHidden():
            heights.append(self._button.sizeHint().height())
        needed = 2 * _MARGIN + sum(heights) + _SPACING * (len(heights) - 1)
        self._drawing.setVisible(needed <= self.height())
