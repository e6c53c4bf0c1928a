"""People and bodies of the library, with what they stand behind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from summit_kb.app.words import Words
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.home.glance import Glance, NameLine
from summit_kb.desktop.home.section_head import SectionHead
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.row_button import RowButton

_ICONS = {"person": "speaker", "organisation": "issuer"}


class NameShelf(QWidget):
    """Signal: ``about_wanted`` (kind, name)."""

    about_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self.head = SectionHead()
        self.head.all_wanted.connect(lambda: self.about_wanted.emit("names", ""))
        card = QFrame()
        card.setProperty("kind", "card")
        self._lines = QVBoxLayout(card)
        self._lines.setContentsMargins(6, 6, 6, 6)
        self._lines.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(card)
        self.hide()
        self.retranslate()

    def rows(self) -> list[RowButton]:
        return [row for row in self.findChildren(RowButton) if row.isVisibleTo(self)]

    def show_glance(self, glance: Glance) -> None:
        clear(self._lines)
        self._add(glance.people, glance.language)
        self._add(glance.organisations, glance.language)
        self.setVisible(bool(glance.people or glance.organisations))

    def retranslate(self) -> None:
        self.head.name(self.tr("People and organisations"), self.tr("All of them"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _add(self, names: Sequence[NameLine], language: str) -> None:
        words = Words(language)
        for one in names:
            said = [
                f"{words.label('overview', f'role-{role}')} {number_text(count)}"
                for role, count in one.roles
            ]
            row = RowButton(_ICONS[one.kind], one.name, " · ".join(said))
            kind, name = one.kind, one.name
            row.clicked.connect(lambda _checked=False, k=kind, n=name: self.about_wanted.emit(k, n))
            self._lines.addWidget(row)
