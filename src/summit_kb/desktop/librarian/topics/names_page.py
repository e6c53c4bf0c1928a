"""The lists of issuers and signers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.desk import Desk
from summit_kb.desktop.formats import date_text
from summit_kb.desktop.librarian.topics.list_page import ListPage, faults_of
from summit_kb.domain.authority import Authority
from summit_kb.library.authorities_toml import AUTHORITIES_FILE
from summit_kb.library.store import Library


class NamesPage(ListPage):
    """Preferred names with their variants, and when they were valid."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("issuer", parent)
        self._desk = desk
        self.retranslate()

    def show_library(self, library: Library) -> None:
        heads = (
            self.tr("Name"),
            self.tr("List"),
            self.tr("Also printed as"),
            self.tr("Valid"),
        )
        rows = [self._row(entry) for entry in library.authorities]
        self.show_rows(
            library.root / AUTHORITIES_FILE,
            heads,
            rows,
            faults_of(library, AUTHORITIES_FILE, self._desk.words),
        )

    def retranslate(self) -> None:
        self.say(
            self.tr("What is read is brought to these names; the check tells of others."),
            self.tr("Open authorities.toml"),
        )
        self.blank.say(
            self.tr("No lists of names yet"),
            self.tr(
                "They stand in the file authorities.toml in the library's folder; "
                "“summit-kb authorities add” adds a name."
            ),
        )
        self.list.setAccessibleName(self.tr("Issuers and signers"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _row(self, entry: Authority) -> Sequence[str]:
        others = [entry.abbreviation] if entry.abbreviation else []
        return (
            entry.name,
            self._desk.words.field(entry.kind.value),
            " · ".join([*others, *entry.variants]),
            self._span(entry),
        )

    def _span(self, entry: Authority) -> str:
        language = self._desk.language
        begun = entry.valid_from.isoformat() if entry.valid_from else None
        ended = entry.valid_until.isoformat() if entry.valid_until else None
        if begun and ended:
            text = self.tr("%1 to %2").replace("%2", date_text(ended, language))
            return text.replace("%1", date_text(begun, language))
        if begun:
            return self.tr("from %1").replace("%1", date_text(begun, language))
        return self.tr("until %1").replace("%1", date_text(ended, language)) if ended else ""
