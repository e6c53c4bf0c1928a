"""Which text a column is: title, date, number, version and file."""

from __future__ import annotations

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from summit_kb.app.comparing.comparison import Compared
from summit_kb.desktop.formats import date_text
from summit_kb.desktop.theme.schemes import marks
from summit_kb.desktop.widgets.text import TextLabel, muted


class SideHead(QFrame):
    """``sign`` is what marks the words that only this text has."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.title = TextLabel(weight=QFont.Weight.DemiBold)
        self.title.setWordWrap(True)
        self.facts = muted(scale=0.92)
        self.facts.setWordWrap(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 8, 12, 8)
        lines.setSpacing(2)
        lines.addWidget(self.title)
        lines.addWidget(self.facts)
        # The longer title of the other side makes both heads higher.
        lines.addStretch(1)

    def show_text(self, compared: Compared, language: str) -> None:
        document, identity = compared.document, compared.document.identity
        self.title.setText(f"{self._sign} {document.title}")
        version = ""
        if compared.version is not None:
            version = self.tr("version {number}").format(number=compared.version)
        day = date_text(identity.date.isoformat() if identity.date else None, language)
        facts = (version, identity.number or "", day or "", compared.file.name)
        self.facts.setText(" · ".join(filter(None, facts)))
        self.setAccessibleName(f"{self.title.text()} · {self.facts.text()}")

    def paint_ground(self, palette: QPalette, *, is_after: bool) -> None:
        """The colour of its words behind it."""
        colours = marks(palette)
        ground = QPalette(palette)
        colour = colours.added if is_after else colours.removed
        ground.setColor(QPalette.ColorRole.Window, colour)
        self.setPalette(ground)
        self.setAutoFillBackground(True)
