"""The reader of one document."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.reader import pane_state
from summit_kb.desktop.reader.facts import own_title
from summit_kb.desktop.reader.links.link_source import LinkSource
from summit_kb.desktop.reader.links.link_words import article_words
from summit_kb.desktop.reader.notes.note_keys import NOTE_PLACE
from summit_kb.desktop.reader.open_document import OpenDocument
from summit_kb.desktop.reader.pane_parts import PaneParts
from summit_kb.desktop.reader.seams import Asking, ReadingWorkspace
from summit_kb.desktop.reader.speech import explain, spoken_language
from summit_kb.desktop.reader.spots import Spots
from summit_kb.desktop.reader.views import PAGES, TEXT
from summit_kb.domain.document import Document
from summit_kb.domain.finding import Like
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.linking.articles import Place
from summit_kb.reading.linking.link import Target
from summit_kb.reading.outline import Heading


class ReaderPane(PaneParts):
    """Signals: ``location_changed``, ``open_requested`` and ``background_requested`` carry a
    Locator; ``title_changed`` the title; ``topic_requested`` a topic's id;
    ``search_requested`` words to look for in the whole library; ``like_requested`` a Like: what
    others are to be like; ``hit_requested`` a Hit
    to be opened; ``version_requested`` a document and the number of an older version of it;
    ``describe_requested`` the id of a document whose form is wanted, ``deed_requested`` what
    else is to be done with one, and its id; ``room_requested`` a room of the window and its target;
    ``note_wanted`` the id of a note to be shown.
    """

    location_changed = Signal(object)
    title_changed = Signal(str)
    open_requested = Signal(object)
    background_requested = Signal(object)
    topic_requested = Signal(str)
    search_requested = Signal(str)
    like_requested = Signal(object)
    hit_requested = Signal(object)
    describe_requested = Signal(str)
    deed_requested = Signal(str, str)
    version_requested = Signal(str, int)
    room_requested = Signal(str, object)
    note_wanted = Signal(str)

    def __init__(
        self, workspace: ReadingWorkspace, bridge: Asking, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, bridge, parent)
        self._workspace = workspace
        self._bridge = bridge
        self._document: OpenDocument | None = None
        self._saved: pane_state.SavedPlace | None = None
        self._place: Place | None = None
        self.spots: Spots | None = None
        self._connect()

    @property
    def open_document(self) -> OpenDocument | None:
        """The document being read; None before the first."""
        return self._document

    def open(
        self, document_id: str, page: int | None = None, query: str = "", near: str = ""
    ) -> None:
        """Show a document at ``page``, or else at the first match of ``query``.

        Of several matches on the page the one that the excerpt ``near`` shows is gone to.
        Raises DocumentNotFoundError.
        """
        if self._document is None or self._document.document.id != document_id:
            self._load(document_id, page or 1)
        elif page is not None:
            self._forget_places(page)
            self.views.go_to(page)
        self.finding.look_for(query, (page or 0) if query else None, near)

    def go_to_place(self, typed: str) -> None:
        """Go to an article ("Điều 5 khoản 2", "đ5 k2") as soon as it is known where it stands.

        ``note:`` with an id is the place of a note.
        """
        if typed.startswith(NOTE_PLACE):
            self.note_wanted.emit(typed.removeprefix(NOTE_PLACE))
            return
        if self.links.source is not None:
            self.links.source.place(typed, self._on_place, self._on_no_place)

    def locator(self) -> Locator:
        """Where the reader is."""
        document = self._document
        if document is None:
            return Locator("")
        paged = document.is_paged or document.has_pages
        return Locator(document.document.id, self.views.page if paged else None)

    @property
    def page_count(self) -> int:
        """How many pages there are to go to; 0 while that is not known."""
        return self._document.page_count if self._document is not None else 0

    def page_label(self, page: int) -> str:
        """The number printed on a page, else its place."""
        return self._document.label(page) if self._document is not None else str(page)

    def set_query(self, text: str) -> None:
        """Mark what other words match, staying where one is."""
        if text != self.finding.query:
            self.finding.look_for(text, None)

    def refresh(self) -> None:
        """The library changed: what is known of the document is read again, the place stays."""
        opened = self._document
        there = self._workspace.library.documents
        document = there.get(opened.document.id) if opened is not None else None
        self.links.forget()
        if opened is None or document is None or document == opened.document:
            return
        if document.original != opened.document.original:
            self._load(document.id, self.views.page)
            return
        opened.document = document
        self._show_details(document)
        self._on_text_ready()
        self._tell_title()

    def state(self) -> dict[str, object]:
        """As JSON values, for ``restore``."""
        return pane_state.state_of(self)

    def restore(self, state: dict[str, object]) -> None:
        """Show the document as it was; values that mean nothing are passed over."""
        self._saved = pane_state.place_of(state)
        pane_state.take_up(self, state)
        if self.views.pages.pages.count:
            self._on_ready(PAGES)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell_title()

    def _forget_places(self, page: int) -> None:
        """What was to be gone back to once the pages are there is not wanted any more."""
        self._place = None
        if self._saved is not None:
            self._saved = replace(self._saved, place=None, page=page)
        if self.spots is not None:
            self.spots.forget()

    def _load(self, document_id: str, page: int) -> None:
        document = self._workspace.library.get(document_id)
        if self._document is not None:
            self._document.close()
        opened = self._document = OpenDocument(self._workspace, self._bridge, document, self)
        # When the pane goes, answers still on their way have nowhere to go.
        self.destroyed.connect(partial(OpenDocument.close, opened))
        self._saved = self._place = None
        self.note.say("")
        self.finding.open(opened)
        self.panels.side.open(opened)
        opened.outline_changed.connect(self.follow)
        opened.text_ready.connect(self._on_text_ready)
        self.views.open(opened)
        source = LinkSource(self._workspace.linking, document, self._bridge, opened)
        self.links.open(source, opened)
        self.views.go_to(page)
        self._show_details(document)
        opened.load()
        self._tell_title()
        self._tell_page()

    def _show_details(self, document: Document) -> None:
        relations = self._workspace.relations_of(document)
        self.panels.details.show_document(document, self._workspace.library, relations)
        self.panels.details.similar.look_for(self._workspace, self._bridge, document)

    def _connect(self) -> None:
        self.toolbar.page_wanted.connect(self._on_page_wanted)
        self.views.page_changed.connect(self._tell_page)
        self.views.ready.connect(self._on_ready)
        self.views.search_requested.connect(self.search_requested)
        self.links.followed.connect(self._on_link)
        self.beside_wanted.connect(self._on_beside)
        self.links.search_wanted.connect(self.search_requested)
        self.views.like_requested.connect(self._on_like)
        self.panels.details.similar.opened.connect(self.hit_requested)
        self.panels.details.similar.more_wanted.connect(self._on_like_document)
        self.views.message.retry_wanted.connect(self._on_retry)
        self.panels.details.open_requested.connect(self.open_requested)
        self.panels.details.topic_requested.connect(self.topic_requested)
        self.panels.details.describe_requested.connect(self.describe_requested)
        self.panels.details.room_requested.connect(self.room_requested)
        self.panels.details.deed_requested.connect(self.deed_requested)
        self.panels.details.version_requested.connect(self._on_version_wanted)

    def _tell_title(self) -> None:
        if self._document is not None:
            self.title_changed.emit(own_title(self._document.document, spoken_language()))

    @Slot()
    def _tell_page(self) -> None:
        document = self._document
        if document is None:
            return
        page = self.views.page
        self.toolbar.page_box.show_page(document.label(page), page, document.page_count)
        self.toolbar.offer_pages(paged=document.is_paged and document.page_count > 0)
        self.follow()
        self.panels.details.set_page(self.locator().page)
        self.location_changed.emit(self.locator())

    @Slot(str)
    def _on_ready(self, way: str) -> None:
        saved = self._saved
        if way == PAGES and saved is not None:
            self._saved = None
            pane_state.go_back(self, saved)
        if self._place is not None:
            self._on_place(self._place)
        self._tell_page()

    @Slot()
    def _on_text_ready(self) -> None:
        text = self._document.text if self._document is not None else None
        if text is None:
            return
        self.panels.details.set_warnings(text.warnings, text.confidence)
        self.panels.details.similar.ask()
        if not any(page.text.strip() for page in text.pages):
            self.note.say(
                self.tr("This scan has not been recognised yet: there are no words to find here.")
                if text.is_unfinished
                else self.tr("There are no words to find or to copy here.")
            )

    @Slot(str)
    def _on_like(self, text: str) -> None:
        at = self.locator()
        if text.strip():
            self.like_requested.emit(Like(at.document, at.page, text))

    @Slot()
    def _on_like_document(self) -> None:
        self.like_requested.emit(Like(self.locator().document))

    @Slot(int)
    def _on_version_wanted(self, version: int) -> None:
        if self._document is not None:
            self.version_requested.emit(self._document.document.id, version)

    @Slot(str)
    def _on_page_wanted(self, typed: str) -> None:
        document = self._document
        page = document.page_of_label(typed) if document is not None else None
        if page is not None:
            self.note.say("")
            self.views.go_to(page)
            self.views.reading.setFocus()
        elif typed.strip():
            self.go_to_place(typed)

    @Slot(object)
    def _on_place(self, place: Place) -> None:
        """Go to a place, or wait until the view can."""
        views = self.views
        ready = views.text.page_count if views.shown == TEXT else views.pages.pages.count
        self._place = None if ready else place
        if not ready:
            return
        self.note.say("")
        if place.ref.is_empty:
            views.go_to(place.page)
        else:
            views.go_to_heading(Heading(place.title, 1, place.page, place.block))
        views.reading.setFocus()

    @Slot(object)
    def _on_no_place(self, error: SummitError) -> None:
        wording = explain(error)
        self.note.say(f"{wording.sentence} {wording.remedy}")

    @Slot()
    def _on_beside(self) -> None:
        """This place beside its translation, with what is looked for here."""
        place = {"left": str(self.locator()), "query": self.finding.query}
        self.room_requested.emit("beside", place)

    @Slot(object, bool)
    def _on_link(self, target: Target, background: bool) -> None:
        if target.topic is not None:
            self.topic_requested.emit(target.topic)
        elif target.event is not None:
            self.search_requested.emit(f'event:"{target.event}"')
        elif target.document is not None:
            at = article_words(target.article) if target.article and target.page else None
            locator = Locator(target.document, target.page, at)
            (self.background_requested if background else self.open_requested).emit(locator)

    @Slot()
    def _on_retry(self) -> None:
        if self._document is not None:
            document_id, page = self._document.document.id, self.views.page
            query = self.finding.query
            self._document.close()
            self._document = None
            self.open(document_id, page, query)
