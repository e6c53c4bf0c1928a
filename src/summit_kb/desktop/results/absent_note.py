"""A known number that is not in this library: said, instead of left to be guessed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.app.absent import AbsentDocument

_LINKS = 4


class AbsentNote(QFrame):
    """Hidden unless the search names a document the library only refers to. Signal: ``opened``
    (Locator, the number) of a document that refers to it.
    """

    opened = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._absent: list[AbsentDocument] = []
        self._title_of: Callable[[str], str] = str
        self.setProperty("kind", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(Drawing("absent", 24), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self._sentence, self._titles = TextLabel(), muted()
        for label in (self._sentence, self._titles):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        column.addLayout(self._links)
        row.addLayout(column, 1)
        self.hide()

    def text(self) -> str:
        return f"{self._sentence.text()}\n{self._titles.text()}".strip()

    def links(self) -> list[LinkLabel]:
        return [one for one in self.findChildren(LinkLabel) if not one.isHidden()]

    def show_absent(
        self, absent: Sequence[AbsentDocument], title_of: Callable[[str], str] = str
    ) -> None:
        """Name them and who refers to them, by ``title_of`` an id; none hides the note."""
        self._absent, self._title_of = list(absent), title_of
        self.retranslate()
        self.setVisible(bool(absent))
        if absent:
            announce(self, self.text())

    def retranslate(self) -> None:
        numbers = ", ".join(one.number for one in self._absent)
        referring = {document for one in self._absent for document in one.referred_by}
        sentence = self.tr(
            "%1 is not in this library; %Ln documents here refer to it.", "", len(referring)
        )
        self._sentence.setText(sentence.replace("%1", numbers))
        self._titles.setText("\n".join(one.title for one in self._absent if one.title))
        self._titles.setVisible(bool(self._titles.text()))
        clear(self._links)
        for document, number in self._referring()[:_LINKS]:
            self._links.addWidget(self._link(document, number))

    def _referring(self) -> list[tuple[str, str]]:
        """Documents that refer to an absent one, each with the number it is looked for by."""
        found = {name: one.number for one in reversed(self._absent) for name in one.referred_by}
        return sorted(found.items())

    def _link(self, document: str, number: str) -> LinkLabel:
        link = LinkLabel(self._title_of(document))
        link.setToolTip(self.tr("Open it where it refers to %1").replace("%1", number))
        link.followed.connect(lambda: self.opened.emit(Locator(document), number))
        return link

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
