"""Short lists of documents: where the reader left off, and the newest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from summit_kb.app.words import Words
from summit_kb.desktop.formats import date_text, day_of
from summit_kb.desktop.places import ReadPlace
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.row_button import RowButton
from summit_kb.desktop.widgets.text import heading
from summit_kb.domain.document import Document
from summit_kb.domain.locator import Locator

_PLACES = 4


class Shelf(QWidget):
    """A heading and a card of lines. Signal: ``opened`` (Locator)."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self._title = heading(1.15)
        card = QFrame()
        card.setProperty("kind", "card")
        self._lines = QVBoxLayout(card)
        self._lines.setContentsMargins(6, 6, 6, 6)
        self._lines.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(card)
        self.retranslate()

    def rows(self) -> list[RowButton]:
        return [row for row in self.findChildren(RowButton) if row.isVisibleTo(self)]

    def retranslate(self) -> None:
        """Set the heading."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _clear(self) -> None:
        clear(self._lines)

    def _show(self, lines: Sequence[tuple[str, str, str, Locator]]) -> None:
        """Lines of (icon, title, detail, place)."""
        self._clear()
        for icon_name, title, detail, locator in lines:
            row = RowButton(icon_name, title, detail)
            row.clicked.connect(lambda _checked=False, at=locator: self.opened.emit(at))
            self._lines.addWidget(row)
        self.setVisible(bool(lines))


class PlaceShelf(Shelf):
    """Where the reader left off."""

    def show_places(self, places: Sequence[ReadPlace], language: str) -> None:
        self._show(
            [
                ("recent", place.title, self._detail(place, language), place.locator)
                for place in places[:_PLACES]
            ]
        )

    def retranslate(self) -> None:
        self._title.setText(self.tr("Continue reading"))

    def _detail(self, place: ReadPlace, language: str) -> str:
        day = day_of(place.at, language)
        if place.page is None:
            return day
        return self.tr("Page %1").replace("%1", str(place.page)) + " · " + day


class DocumentShelf(Shelf):
    """The newest documents."""

    def show_documents(self, documents: Sequence[Document], language: str) -> None:
        self._show(
            [("document", one.title, _detail(one, language), Locator(one.id)) for one in documents]
        )

    def retranslate(self) -> None:
        self._title.setText(self.tr("Newest documents"))


def _detail(document: Document, language: str) -> str:
    identity = document.identity
    date = date_text(identity.date.isoformat() if identity.date else None, language)
    parts = (Words(language).type(identity.type), identity.number, date)
    return " · ".join(part for part in parts if part)
