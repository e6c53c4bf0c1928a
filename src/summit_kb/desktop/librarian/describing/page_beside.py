"""The document beside its form: the page, with the words a value was read from marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.desktop.librarian.describing.word_places import Place, spans
from summit_kb.desktop.reader.note_bar import NoteBar
from summit_kb.desktop.reader.open_document import OpenDocument
from summit_kb.desktop.reader.seams import ReadingWorkspace
from summit_kb.desktop.reader.views import PAGES, TEXT, Views
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.domain.document import Document

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk


class PageBeside(QWidget):
    """A small reader: page, zoom, pages or text; ``mark`` shows where something was read."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = desk.bridge
        # The checker takes a cached property for no property of the protocol.
        self._workspace = cast("ReadingWorkspace", workspace)
        self._opened: OpenDocument | None = None
        self._wanted: Place | None = None
        self._marked = False
        self._build()
        self.retranslate()

    @property
    def opened(self) -> OpenDocument | None:
        return self._opened

    def show_document(self, document: Document) -> None:
        """Show another document from its beginning; what is shown already stays where it is."""
        if self._opened is not None and self._opened.document.files == document.files:
            return
        self.close_document()
        opened = self._opened = OpenDocument(self._workspace, self._bridge, document, self)
        opened.settled.connect(self._on_settled)
        self.note.say("")
        self.views.open(opened)
        self.views.go_to(1)
        opened.load()
        self._show_page()

    def close_document(self) -> None:
        """Let nothing of the document shown arrive any more."""
        self._wanted = None
        if self._opened is not None:
            self._opened.close()
            self._opened.deleteLater()
            self._opened = None

    def mark(self, place: Place | None) -> None:
        """Mark the words of ``place`` and bring them into sight; None marks nothing."""
        self._wanted = place
        opened = self._opened
        if opened is None or opened.search is None:
            return
        if place is None:
            if self._marked:
                opened.search.mark(1, [])
            self._marked = False
            return
        page = min(max(place.page, 1), max(opened.page_count, 1))
        found = spans(opened.page_text(page), place.words)
        self._marked = True
        opened.search.mark(page, found)
        if not found:
            self.views.go_to(page)

    def retranslate(self) -> None:
        set_words(self._previous, self.tr("Previous page"))
        set_words(self._next, self.tr("Next page"))
        set_words(self._smaller, self.tr("Smaller"))
        set_words(self._larger, self.tr("Larger"))
        set_words(self._as_text, self.tr("Show as text"))
        for button in self._buttons:
            button.setText("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QFrame()
        bar.setProperty("kind", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(2)
        self._previous, self._next = icon_button("chevron-up"), icon_button("chevron-down")
        self._page = TextLabel(kind="muted")
        self._smaller, self._larger = icon_button("zoom-out"), icon_button("zoom-in")
        self._as_text = icon_button("text-view")
        self._as_text.setCheckable(True)
        self._buttons = (*(self._previous, self._next, self._smaller, self._larger, self._as_text),)
        for widget in (self._previous, self._next, self._page):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self._smaller, self._larger, self._as_text):
            row.addWidget(widget)
        self.views, self.note = Views(self._bridge), NoteBar()
        for widget in (bar, self.note):
            column.addWidget(widget)
        column.addWidget(self.views, 1)
        self._connect()

    def _connect(self) -> None:
        self._previous.clicked.connect(lambda: self.views.go_to(self.views.page - 1))
        self._next.clicked.connect(lambda: self.views.go_to(self.views.page + 1))
        self._smaller.clicked.connect(lambda: self.views.step_zoom(larger=False))
        self._larger.clicked.connect(lambda: self.views.step_zoom(larger=True))
        self._as_text.clicked.connect(self._on_as_text)
        self.views.page_changed.connect(self._show_page)
        self.views.shown_changed.connect(self._on_shown)
        self.views.ready.connect(self._on_ready)
        self.views.note.connect(self.note.say)

    @Slot()
    def _show_page(self) -> None:
        opened = self._opened
        if opened is not None and opened.page_count:
            label = opened.label(self.views.page)
            self._page.setText(f"{label} / {opened.page_count}")
        else:
            self._page.setText("")

    @Slot()
    def _on_settled(self) -> None:
        self._show_page()
        if self._wanted is not None:
            self.mark(self._wanted)

    @Slot(str)
    def _on_ready(self, _way: str) -> None:
        self._show_page()
        if self._wanted is not None:
            self.mark(self._wanted)

    @Slot(bool)
    def _on_as_text(self, checked: bool) -> None:
        self.views.show_as(TEXT if checked else PAGES)

    @Slot(str)
    def _on_shown(self, way: str) -> None:
        opened = self._opened
        self._as_text.setChecked(way == TEXT)
        self._as_text.setEnabled(opened is not None and opened.has_pages)
        if self._wanted is not None:
            self.mark(self._wanted)
