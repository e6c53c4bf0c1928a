"""The two ways a document is shown, as pages or as text, and the change between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from summit_kb.desktop.reader.message_page import MessagePage
from summit_kb.desktop.reader.modes.look import Look
from summit_kb.desktop.reader.modes.papers import paper_of
from summit_kb.desktop.reader.open_document import OpenDocument
from summit_kb.desktop.reader.page_view import PageView
from summit_kb.desktop.reader.seams import Asking
from summit_kb.desktop.reader.speech import explain
from summit_kb.desktop.reader.text_setter import TextSetter
from summit_kb.desktop.reader.text_view import TextView
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.matching import Match
from summit_kb.reading.outline import Heading

PAGES, TEXT = "pages", "text"


class Views(QStackedWidget):
    """Signals: ``page_changed``, ``zoom_changed``, ``shown_changed`` (which way), ``note``
    (something to tell); ``ready`` when a view has its document and can be moved about;
    ``moved`` when something else shows.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(float)
    shown_changed = Signal(str)
    note = Signal(str)
    ready = Signal(str)
    moved = Signal()
    search_requested = Signal(str)
    like_requested = Signal(str)
    quote_requested = Signal(str, bool)
    cite_requested = Signal(str)

    def __init__(self, bridge: Asking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: OpenDocument | None = None
        self._wanted = PAGES
        self._page = 1
        self._errors: dict[str, SummitError] = {}
        self.pages = PageView(bridge, explain)
        self.text = TextView()
        self._setter = TextSetter(bridge, self.text)
        self._setter.done.connect(self._on_text_set)
        self.message = MessagePage()
        for view in (self.pages, self.text, self.message):
            self.addWidget(view)
        for view in (self.pages, self.text):
            view.page_changed.connect(self._on_page)
            view.search_requested.connect(self.search_requested)
            view.like_requested.connect(self.like_requested)
            view.quote_requested.connect(self.quote_requested)
            view.cite_requested.connect(self.cite_requested)
        self.pages.moved.connect(self.moved)
        self.text.verticalScrollBar().valueChanged.connect(self._on_text_moved)
        self.pages.zoom_changed.connect(self._on_zoom)
        self.text.size_changed.connect(self._on_zoom)

    @property
    def shown(self) -> str:
        """Which way the document is shown now."""
        return TEXT if self.currentWidget() is self.text else PAGES

    @property
    def reading(self) -> PageView | TextView:
        """The view one reads in."""
        return self.text if self.shown == TEXT else self.pages

    @property
    def page(self) -> int:
        return self._page

    @property
    def factor(self) -> float:
        return self.text.size_factor if self.shown == TEXT else self.pages.factor

    def open(self, document: OpenDocument) -> None:
        """Show a document as its file is: drawn, or as text."""
        self._document = document
        self._errors.clear()
        self._page = 1
        self._setter.forget()
        document.pages_ready.connect(self._on_pages_ready)
        document.text_ready.connect(self._on_text_ready)
        document.pages_failed.connect(self._on_pages_failed)
        document.text_failed.connect(self._on_text_failed)
        document.settled.connect(self._on_settled)
        self.show_as(PAGES if document.has_pages else TEXT)

    def show_as(self, way: str) -> None:
        """Change to pages or text, keeping the page; text is set when it is first wanted."""
        self._wanted = way
        if way == TEXT and not self._setter.is_set:
            self._set_text()
        page = self._page
        self._bring_up(self.text if way == TEXT else self.pages)
        self.reading.go_to(page)
        self._show_current_match()
        self.shown_changed.emit(self.shown)
        self._on_zoom()

    def go_to(self, page: int) -> None:
        """Go to a page, or remember it until there are pages."""
        last = self._document.page_count if self._document is not None else 0
        self._page = min(max(page, 1), last or page)
        self.reading.go_to(self._page)

    def go_to_heading(self, heading: Heading) -> None:
        """Bring a heading to the top, as exactly as its place is known."""
        if self.shown == TEXT:
            self.text.go_to(heading.page, heading.block)
        else:
            self.pages.go_to_words(heading.page, heading.title)

    def set_look(self, look: Look) -> None:
        """Show both views on the paper and in the letters that are chosen."""
        self.text.set_look(look)
        self.pages.set_paper(paper_of(look.mode))
        if self._setter.is_set:
            self._set_text()

    def show_spoken(self, place: Match | None) -> None:
        """Mark what is being read aloud, and follow it; None when nothing is."""
        document = self._document
        text = document.page_text(place.page) if document is not None and place else ""
        self.text.show_spoken(place)
        self.pages.show_spoken(place, text)

    def step_zoom(self, *, larger: bool) -> None:
        if self.shown == TEXT:
            self.text.step_size(larger=larger)
        else:
            self.pages.step_zoom(larger=larger)

    def set_factor(self, factor: float) -> None:
        if self.shown == TEXT:
            self.text.set_size_factor(factor)
        else:
            self.pages.set_factor(factor)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._setter.is_set:
            # Colours of tables and quotations are set into the text: set it anew.
            self._set_text()

    def _set_text(self) -> None:
        if self._document is not None and self._document.text is not None:
            self._setter.set(self._document.text)

    def _bring_up(self, widget: QWidget) -> None:
        had_focus = self.hasFocus() or self.reading.hasFocus()
        self.setCurrentWidget(widget)
        self.setFocusProxy(widget)
        if had_focus:
            widget.setFocus()

    def _show_current_match(self) -> None:
        search = self._document.search if self._document is not None else None
        match = search.current if search is not None else None
        if match is not None and match.page == self._page:
            self.reading.show_match(match)

    @Slot(bool)
    def _on_text_set(self, first: bool) -> None:
        self.text.go_to(self._page)
        self._show_current_match()
        if first:
            self.ready.emit(TEXT)

    @Slot()
    def _on_pages_ready(self) -> None:
        if self._document is not None and self._document.file is not None:
            page = self._page
            self.pages.open(self._document.file)
            self.pages.go_to(page)
            self.ready.emit(PAGES)

    @Slot()
    def _on_text_ready(self) -> None:
        if self._wanted == TEXT:
            self._set_text()

    @Slot(object)
    def _on_pages_failed(self, error: SummitError) -> None:
        """Text is better than nothing; it is said why there are no pages."""
        self._errors[PAGES] = error
        wording = explain(error)
        self.note.emit(f"{wording.sentence} {wording.remedy}")
        self.show_as(TEXT)

    @Slot(object)
    def _on_text_failed(self, error: SummitError) -> None:
        self._errors[TEXT] = error

    @Slot()
    def _on_settled(self) -> None:
        document = self._document
        if document is None:
            return
        if document.search is not None:
            self.pages.set_search(document.search)
            self.text.set_search(document.search)
        if document.file is None and document.text is None:
            error = self._errors.get(PAGES) or self._errors.get(TEXT) or SummitError(detail="")
            wording = explain(error)
            self.message.say("error", wording.sentence, wording.remedy, retry=True)
            self._bring_up(self.message)

    @Slot()
    def _on_text_moved(self) -> None:
        self.moved.emit()

    @Slot(int)
    def _on_page(self, page: int) -> None:
        if self.sender() is self.currentWidget():
            self._page = page
            self.page_changed.emit(page)

    @Slot()
    def _on_zoom(self) -> None:
        self.zoom_changed.emit(self.factor)
