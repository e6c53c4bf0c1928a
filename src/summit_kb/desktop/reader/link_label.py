"""A title one can follow: wrapped like text, reached by Tab, pressed with Return."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class LinkLabel(QLabel):
    """Signal: ``followed``."""

    followed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain = text
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(text)
        self.linkActivated.connect(self._on_followed)
        self._show()

    @property
    def plain_text(self) -> str:
        return self._plain

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show()

    def _show(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.Link).name()
        style = f"color:{colour}; text-decoration:none"
        # The text is escaped: a title of a document is never taken for markup.
        self.setText(f'<a href="open" style="{style}">{escape(self._plain)}</a>')

    def _on_followed(self, _link: str) -> None:
        self.followed.emit()
