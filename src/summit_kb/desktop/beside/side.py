"""One side: a document as the reader shows it, with its links and the marks of its notes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.beside.beside_quoting import Passage, quoted_passages
from summit_kb.desktop.beside.glow import Glow, Lit
from summit_kb.desktop.beside.heights import Heights
from summit_kb.desktop.beside.side_head import SideHead
from summit_kb.desktop.citing import mime
from summit_kb.desktop.reader.links.link_source import LinkSource
from summit_kb.desktop.reader.links.link_words import article_words
from summit_kb.desktop.reader.links.reading_links import ReadingLinks
from summit_kb.desktop.reader.note_bar import NoteBar
from summit_kb.desktop.reader.notes.note_source import NotedWorkspace, NoteSource
from summit_kb.desktop.reader.open_document import OpenDocument
from summit_kb.desktop.reader.seams import Asking, ReadingWorkspace
from summit_kb.desktop.reader.speech import spoken_words
from summit_kb.desktop.reader.views import PAGES, TEXT, Views
from summit_kb.domain.locator import Locator
from summit_kb.reading.linking.link import Target


class Side(QWidget):
    """Signals: ``opened`` (Locator, whether behind), ``topic_wanted``, ``search_wanted``,
    ``choose_wanted``; ``laid_out`` when the document stands otherwise than before; ``settled``
    when all that is known of it has come; ``moved`` when something else of it shows; ``pointed``
    (height in the window) where the mouse is.
    """

    opened = Signal(object, bool)
    topic_wanted = Signal(str)
    search_wanted = Signal(str)
    choose_wanted = Signal()
    laid_out = Signal()
    settled = Signal()
    moved = Signal()
    pointed = Signal(float)

    def __init__(self, workspace: Workspace, bridge: Asking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The checker takes a cached property for no property of the protocol.
        self._workspace = cast("ReadingWorkspace", workspace)
        self._bridge = bridge
        self.document: OpenDocument | None = None
        self.head, self.note, self.views = SideHead(), NoteBar(), Views(bridge)
        self.links = ReadingLinks(self.views, self)
        self.heights = Heights(self.views)
        self.glow = Glow(self)
        self.notes = NoteSource(cast("NotedWorkspace", workspace), bridge, self)
        self._page: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.note):
            column.addWidget(widget)
        column.addWidget(self.views, 1)
        self.setFocusProxy(self.views)
        self._connect()
        self.head.show_document(None, spoken_words())

    @property
    def place(self) -> Locator | None:
        """The document and the page that is read."""
        opened = self.document
        if opened is None:
            return None
        paged = opened.is_paged or opened.has_pages
        return Locator(opened.document.id, self.views.page if paged else None)

    def show_place(self, place: Locator) -> None:
        """Show a document at a page; raises DocumentNotFoundError."""
        opened = self.document
        if opened is not None and opened.document.id == place.document:
            self._page = place.page
            self._go()
            return
        document = self._workspace.library.get(place.document)
        self.close_document()
        opened = self.document = OpenDocument(self._workspace, self._bridge, document, self)
        self.destroyed.connect(partial(OpenDocument.close, opened))
        opened.settled.connect(self.settled)
        opened.settled.connect(self._on_settled)
        self._page = place.page
        self.note.say("")
        self.heights.open(opened)
        self.views.open(opened)
        self.views.show_as(TEXT)
        self.links.open(LinkSource(self._workspace.linking, document, self._bridge, opened), opened)
        self.notes.open(document.id)
        self.head.show_document(document, spoken_words())
        # Two texts in one window are told apart by what they are texts of.
        for widget in (self, self.views.text, self.views.pages):
            widget.setAccessibleDescription(document.title)
        self.head.offer_pages(offered=opened.has_pages)
        self.head.set_text(text=True)
        opened.load()

    def close_document(self) -> None:
        """Show nothing; nothing of it arrives any more."""
        if self.document is not None:
            self.document.close()
            self.document = None
            self.links.close()

    def show_text(self, *, text: bool) -> None:
        """Change between text and drawn pages."""
        opened = self.document
        if opened is not None and (text or opened.has_pages):
            self.views.show_as(TEXT if text else PAGES)

    def passage(self, words: str, page: int | None) -> Passage | None:
        """Words of this side as they are quoted; None without a document."""
        opened = self.document
        if opened is None or not words.strip():
            return None
        label = opened.label(page) if page is not None and opened.is_paged else None
        return Passage(opened.document.id, opened.document.language, label, words)

    def copy_quote(self, words: str, *, short: bool = False) -> None:
        """Copy words of the page one reads with where they stand."""
        passage, workspace = self.passage(words, self.views.page), self._workspace
        if passage is not None:
            self._bridge.query(
                "beside-quote",
                lambda: quoted_passages(workspace, [passage], later=short),
                mime.copy,
            )

    def light(self, lit: Sequence[Lit]) -> None:
        """Mark paragraphs, at heights of the window the view shows."""
        place = self.views.reading.viewport().rect()
        viewport = self.views.reading.viewport()
        place.moveTopLeft(viewport.mapTo(self, place.topLeft()))
        # Beside the column of text is still the page.
        place.setLeft(self.views.x())
        place.setRight(self.views.x() + self.views.width() - self._bar_width())
        self.glow.setGeometry(place)
        self.glow.raise_()
        self.glow.show_lit(lit)

    def _bar_width(self) -> int:
        bar = self.views.reading.verticalScrollBar()
        return bar.width() if bar.isVisible() else 0

    def retranslate(self) -> None:
        if self.document is not None:
            self.head.show_document(self.document.document, spoken_words())
        else:
            self.head.show_document(None, spoken_words())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if event.buttons() == Qt.MouseButton.NoButton:
                self.pointed.emit(event.position().y())
        elif event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.pointed.emit(event.position().y())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        views = self.views
        for view in (views.pages, views.text):
            view.viewport().setMouseTracking(True)
            view.viewport().installEventFilter(self)
        views.moved.connect(self.moved)
        views.ready.connect(self._on_set)
        views.shown_changed.connect(self._on_shown)
        views.note.connect(self.note.say)
        views.quote_requested.connect(self._on_quote)
        views.search_requested.connect(self.search_wanted)
        views.text.verticalScrollBar().rangeChanged.connect(self.laid_out)
        views.pages.verticalScrollBar().rangeChanged.connect(self.laid_out)
        views.message.retry_wanted.connect(self._on_retry)
        self.links.followed.connect(self._on_link)
        self.notes.changed.connect(self._show_notes)
        self.head.choose_wanted.connect(self.choose_wanted)
        self.head.open_wanted.connect(self.open_in_reader)
        self.head.text_wanted.connect(self._on_text_wanted)

    @Slot()
    def open_in_reader(self) -> None:
        if self.place is not None:
            self.opened.emit(self.place, False)

    @Slot(bool)
    def _on_text_wanted(self, text: bool) -> None:
        self.show_text(text=text)

    @Slot()
    def _on_shown(self) -> None:
        self.head.set_text(text=self.views.shown == TEXT)
        self._show_notes()
        self.laid_out.emit()

    @Slot()
    def _on_set(self) -> None:
        self._show_notes()
        self._go()
        self.laid_out.emit()

    @Slot()
    def _on_settled(self) -> None:
        opened = self.document
        if opened is not None and opened.file is not None:
            opened.file.texts.arrived.connect(self.laid_out)

    def _go(self) -> None:
        if self._page is not None and self.heights.ready:
            page, self._page = self._page, None
            self.views.go_to(page)

    @Slot()
    def _show_notes(self) -> None:
        views = self.views
        views.pages.washes = self.notes.washes
        views.pages.viewport().update()
        if views.text.built is not None:
            views.text.built.washes = self.notes.washes
            views.text.mark_matches()

    @Slot(str, bool)
    def _on_quote(self, text: str, short: bool) -> None:
        self.copy_quote(text, short=short)

    @Slot(object, bool)
    def _on_link(self, target: Target, background: bool) -> None:
        if target.topic is not None:
            self.topic_wanted.emit(target.topic)
        elif target.event is not None:
            self.search_wanted.emit(f'event:"{target.event}"')
        elif target.document is not None:
            at = article_words(target.article) if target.article and target.page else None
            self.opened.emit(Locator(target.document, target.page, at), background)

    @Slot()
    def _on_retry(self) -> None:
        place = self.place
        if place is not None:
            self.close_document()
            self.show_place(place)
