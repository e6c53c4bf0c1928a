"""Above documents that are like another: which one that is, its passage, and the way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.domain.finding import Findings, Like
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.library.store import Library

_QUOTED = 220


class LikeLine(QFrame):
    """Hidden but where a search asks for what is like something. Signals: ``opened`` (Locator);
    ``left`` when the person has seen enough.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, search: SearchSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._library: Library | None = None
        self._words = ""
        self.setProperty("kind", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 8, 10)
        row.setSpacing(12)
        row.addWidget(Drawing("documents", 24), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._build_texts(), 1)
        self.close_button = icon_button("close")
        self.close_button.clicked.connect(self.left)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        search.changed.connect(self._on_changed)
        self.hide()
        self.retranslate()

    def use(self, library: Library) -> None:
        """Titles come from ``library``."""
        self._library = library

    def text(self) -> str:
        """What it says, for screen readers and tests."""
        said = [self._said.text(), self.link.plain_text]
        said += [one.text() for one in (self._quote, self._by) if not one.isHidden()]
        return "\n".join(said)

    def show_findings(self, findings: Findings) -> None:
        """By which words the documents were found."""
        if self._search.request.like is not None:
            self._words = findings.understood
            self.retranslate()
            announce(self, self.text())

    def retranslate(self) -> None:
        set_words(self.close_button, self.tr("Back to where you were"))
        like = self._search.request.like
        if like is None:
            return
        self._said.setText(
            self.tr("Similar to a passage of") if like.text else self.tr("Similar to the document")
        )
        self.link.show_text(self._place(like))
        self.link.setToolTip(self.tr("Open it there"))
        quote = " ".join(like.text.split())
        quote = quote if len(quote) <= _QUOTED else quote[: _QUOTED - 1].rstrip() + "…"
        self._quote.setText(f"“{quote}”")
        self._quote.setVisible(bool(quote))
        self._by.setText(self.tr("By the words: %1").replace("%1", self._words))
        self._by.setVisible(bool(self._words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _build_texts(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        self._said, self.link = muted(), LinkLabel("")
        self.link.followed.connect(self._on_followed)
        self._quote, self._by = TextLabel(), muted()
        column.addWidget(self._said)
        column.addWidget(self.link)
        for label in (self._quote, self._by):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        return column

    def _place(self, like: Like) -> str:
        document = self._library.documents.get(like.document) if self._library else None
        title = document.title if document is not None else like.document
        if like.page is None:
            return title
        return self.tr("%1, page %2").replace("%2", str(like.page)).replace("%1", title)

    @Slot()
    def _on_changed(self) -> None:
        like = self._search.request.like
        self._words = ""
        self.retranslate()
        self.setVisible(like is not None)

    @Slot()
    def _on_followed(self) -> None:
        like = self._search.request.like
        if like is not None:
            self.opened.emit(Locator(like.document, like.page))
