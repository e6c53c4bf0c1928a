"""Above the cards of a saved search: what is new for it since it was last looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.formats import day_of
from summit_kb.desktop.saved.news_words import NewsWords
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import as_link, link_button
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.flow import FlowLayout, clear
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.app.saved_searches import NewMatches
    from summit_kb.desktop.desk import Desk

_SHOWN = 4
_TITLE_LETTERS = 52


class NewsStrip(QFrame):
    """Signals: ``opened`` (Locator) when a document is pressed; ``seen`` by the button."""

    opened = Signal(object)
    seen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._news: NewMatches | None = None
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 8, 7)
        row.setSpacing(10)
        self._count = TextLabel(weight=QFont.Weight.DemiBold)
        self._documents = QWidget()
        self._flow = FlowLayout(self._documents, spacing=2)
        self._button = link_button(icons.icon("check"))
        self._button.clicked.connect(self.seen)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._count)
        column.addWidget(self._documents)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Drawing("bell", 20), alignment=top)
        row.addLayout(column, 1)
        row.addWidget(self._button, alignment=top)
        self.hide()
        self.retranslate()

    @property
    def button(self) -> QWidget:
        return self._button

    def text(self) -> str:
        return self._count.text()

    def show_news(self, news: NewMatches | None) -> None:
        """Say what is new; None hides the strip."""
        if news == self._news:
            return
        self._news = news
        self.retranslate()
        self.setVisible(news is not None)
        if news is not None:
            announce(self, self._count.text())

    def retranslate(self) -> None:
        self._button.setText(self.tr("Mark as seen"))
        news = self._news
        clear(self._flow)
        if news is None:
            return
        told, words = list[str](), NewsWords()
        if news.added:
            told.append(self.tr("%Ln new documents", "", news.added))
        if news.amended:
            told.append(self.tr("%Ln amended documents", "", news.amended))
        since = self.tr("since %1").replace("%1", day_of(news.since, self._desk.language))
        self._count.setText(f"{', '.join(told)} {since}")
        for match in news.matches[:_SHOWN]:
            button = link_button(icons.icon("edit" if match.is_amended else "document"))
            button.setText(as_link(match.title, _TITLE_LETTERS))
            button.setToolTip(match.title)
            button.setAccessibleName(f"{match.title}. {words.mark(is_amended=match.is_amended)}")
            at = Locator(match.document)
            button.clicked.connect(lambda _checked=False, at=at: self.opened.emit(at))
            self._flow.addWidget(button)
        left = len(news.matches) - _SHOWN
        if left > 0:
            self._flow.addWidget(muted(self.tr("and %Ln more", "", left)))

    def marks(self) -> dict[str, str]:
        """Document id -> that word, for the cards below."""
        news = self._news
        if news is None:
            return {}
        words = NewsWords()
        return {one.document: words.mark(is_amended=one.is_amended) for one in news.matches}

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
