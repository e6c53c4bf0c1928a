"""One document being read: its pages and its text, each arriving when it is ready."""

from __future__ import annotations

import itertools
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.paged_file import PagedFile
from summit_kb.desktop.reader.seams import Asking, FileInfo, PageService, ReadingWorkspace
from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.errors import SummitError
from summit_kb.library.store import Library
from summit_kb.reading.document_pages import DocumentPages
from summit_kb.reading.linking.asked_place import asked_page
from summit_kb.reading.outline import Heading, headings
from summit_kb.reading.pages import is_drawn

_serial = itertools.count()


class OpenDocument(QObject):
    """Signals: ``pages_ready``, ``text_ready`` when there is something to show; ``pages_failed``
    and ``text_failed`` carry a SummitError; ``outline_changed``; ``settled`` when both are known.
    """

    pages_ready = Signal()
    text_ready = Signal()
    pages_failed = Signal(object)
    text_failed = Signal(object)
    outline_changed = Signal()
    settled = Signal()

    def __init__(
        self,
        workspace: ReadingWorkspace,
        bridge: Asking,
        document: Document,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.file: PagedFile | None = None
        self.text: ExtractedText | None = None
        self.search: MatchSearch | None = None
        self.headings: tuple[Heading, ...] = ()
        self._workspace = workspace
        self._bridge = bridge
        self._waiting = 0
        number = next(_serial)
        self._pages_channel, self._text_channel = f"page-sizes-{number}", f"open-text-{number}"

    @property
    def library(self) -> Library:
        """The library it is in."""
        return self._workspace.library

    @property
    def path(self) -> Path | None:
        """Where its file is; None when it has none."""
        file = self.document.original
        return self._workspace.library.file_path(self.document, file) if file else None

    @property
    def has_pages(self) -> bool:
        """Whether its file is one that is drawn page by page."""
        path = self.path
        return path is not None and is_drawn(path.name)

    @property
    def is_loading(self) -> bool:
        """Whether pages or text are still on their way."""
        return self._waiting > 0

    @property
    def page_count(self) -> int:
        if self.file is not None:
            return self.file.page_count
        return len(self.text.pages) if self.text is not None else 0

    @property
    def is_paged(self) -> bool:
        """Whether page numbers mean something to a person."""
        return self.file is not None or (self.text is not None and self.text.paged)

    def load(self) -> None:
        """Ask for pages and text."""
        path = self.path
        self._waiting = 1
        if path is not None and self.has_pages:
            self._waiting = 2
            service = self._service
            self._bridge.query(
                self._pages_channel, lambda: service.info(path), self._on_info, self._on_no_pages
            )
        self._bridge.query(
            self._text_channel,
            lambda: self._workspace.text(self.document),
            self._on_text,
            self._on_no_text,
        )

    @property
    def _service(self) -> PageService:
        workspace, document = self._workspace, self.document
        return DocumentPages(workspace.pages, lambda: self.text or workspace.text(document))

    def label(self, page: int) -> str:
        """The number printed on a page as far as it is known."""
        if self.file is not None:
            return self.file.label(page)
        pages = self.text.pages if self.text is not None else ()
        label = pages[page - 1].label if 0 < page <= len(pages) else None
        return label or str(page)

    def page_of_label(self, typed: str) -> int | None:
        """The page a person means: the number printed on it, or its place."""
        if self.file is not None:
            return self.file.page_of_label(typed)
        labels = [self.label(page).casefold() for page in range(1, self.page_count + 1)]
        asked = typed.strip().casefold()
        for wanted in (asked, asked_page(asked)):
            if wanted in labels:
                return labels.index(wanted) + 1
        return None

    def page_text(self, page: int) -> str:
        """What is looked through for matches: the extracted text, else the page's own words."""
        if self.text is not None and page <= len(self.text.pages):
            return self.text.pages[page - 1].text
        return self.file.texts.read(page).text if self.file is not None else ""

    def close(self) -> None:
        """Let nothing arrive any more."""
        self._bridge.forget(self._pages_channel)
        self._bridge.forget(self._text_channel)
        for part in (self.file, self.search):
            if part is not None:
                part.close()

    @Slot(object)
    def _on_info(self, info: FileInfo) -> None:
        path = self.path
        if path is not None and info.page_sizes:
            self.file = PagedFile(info, self._service, path, self._bridge, self)
            if info.outline and not self.headings:
                entries = info.outline
                self._set_headings(tuple(Heading(e.title, e.level, e.page) for e in entries))
            self.pages_ready.emit()
        self._settle()

    @Slot(object)
    def _on_no_pages(self, error: SummitError) -> None:
        self.pages_failed.emit(error)
        self._settle()

    @Slot(object)
    def _on_text(self, text: ExtractedText) -> None:
        self.text = text
        found = headings(text)
        if found:
            self._set_headings(found)
        self.text_ready.emit()
        self._settle()

    @Slot(object)
    def _on_no_text(self, error: SummitError) -> None:
        self.text_failed.emit(error)
        self._settle()

    def _set_headings(self, found: tuple[Heading, ...]) -> None:
        self.headings = found
        self.outline_changed.emit()

    def _settle(self) -> None:
        """Once pages and text are known or known to be missing, matches can be looked for."""
        self._waiting -= 1
        if self._waiting == 0:
            self.search = MatchSearch(self._bridge, self.page_text, self.page_count, self)
            self.settled.emit()
