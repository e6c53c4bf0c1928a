"""Events with their sessions, and in them speeches and papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from summit_kb.app.words import Words
from summit_kb.desktop.formats import date_text
from summit_kb.desktop.home.glance import Glance
from summit_kb.desktop.home.section_head import SectionHead
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.row_button import RowButton
from summit_kb.desktop.widgets.text import muted
from summit_kb.domain.document import Document
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.app.overview.events import EventView, SessionView

_DOCUMENTS = 3
_ICONS = {"speech": "speaker", "paper": "speaker", "presentation": "present"}


class EventShelf(QWidget):
    """Signals: ``opened`` (Locator), ``about_wanted`` (kind, id)."""

    opened = Signal(object)
    about_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glance: Glance | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self.head = SectionHead()
        self.head.all_wanted.connect(lambda: self.about_wanted.emit("events", ""))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        layout.addWidget(self.head)
        layout.addLayout(self._cards)
        self.hide()
        self.retranslate()

    def rows(self) -> list[RowButton]:
        return [row for row in self.findChildren(RowButton) if row.isVisibleTo(self)]

    def show_glance(self, glance: Glance) -> None:
        self._glance = glance
        clear(self._cards)
        for event in glance.events:
            self._cards.addWidget(self._card(event, glance.language))
        self.setVisible(bool(glance.events))
        self.retranslate()

    def retranslate(self) -> None:
        more = self._glance.more_events if self._glance else 0
        way = self.tr("All events (%Ln more)", "", more) if more else ""
        self.head.name(self.tr("Events"), way)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _card(self, view: EventView, language: str) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        lines = QVBoxLayout(card)
        lines.setContentsMargins(6, 6, 6, 8)
        lines.setSpacing(0)
        facts = (date_text(view.event.start, language), view.event.place)
        count = self.tr("%Ln documents", "", view.documents)
        detail = " · ".join([*(one for one in facts if one), count])
        head = RowButton("event", view.event.label(language), detail)
        event_id = view.event.id
        head.clicked.connect(
            lambda _checked=False, of=event_id: self.about_wanted.emit("event", of)
        )
        lines.addWidget(head)
        for row in view.sessions:
            if row.documents:
                self._add_session(lines, row, language)
        return card

    def _add_session(self, lines: QVBoxLayout, row: SessionView, language: str) -> None:
        """Its documents; one alone says itself at which session it was given."""
        session = row.session
        name = "" if session is None else session.en if language == "en" else session.vi
        if name and len(row.documents) > 1:
            title = muted(name, 0.92)
            title.setContentsMargins(12, 7, 8, 1)
            title.setWordWrap(True)
            lines.addWidget(title)
            name = ""
        for one in row.documents[:_DOCUMENTS]:
            lines.addWidget(self._row(one, name, language))

    def _row(self, document: Document, session: str, language: str) -> RowButton:
        title = document.title
        if language == "en" and document.title_en:
            title = document.title_en
        kind = document.identity.type
        facts = (document.speaker, Words(language).type(kind), session)
        detail = " · ".join(part for part in facts if part)
        row = RowButton(_ICONS.get(kind, "document"), title, detail)
        locator = Locator(document.id)
        row.clicked.connect(lambda _checked=False, at=locator: self.opened.emit(at))
        return row
