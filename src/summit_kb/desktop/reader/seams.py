"""What the reader asks of the rooms below, no more: anything of this shape will do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from summit_kb.app.previews import Preview
from summit_kb.app.reports import RelationView
from summit_kb.domain.document import Document
from summit_kb.domain.finding import SimilarDocuments
from summit_kb.domain.text import ExtractedText, OutlineEntry, WordBox
from summit_kb.foundation.errors import SummitError
from summit_kb.library.store import Library
from summit_kb.reading.linking.articles import Place
from summit_kb.reading.linking.link import Link
from summit_kb.reading.matching import SpanFinder

T = TypeVar("T")
Accents = Literal["exact", "folded", "typed"]


class FileInfo(Protocol):
    """A file with pages. ``page_sizes`` are points as shown; ``labels`` one a page, or none."""

    @property
    def page_sizes(self) -> tuple[tuple[float, float], ...]: ...
    @property
    def labels(self) -> tuple[str, ...]: ...
    @property
    def outline(self) -> tuple[OutlineEntry, ...]: ...


class Picture(Protocol):
    """A drawn page: rows of ``stride`` bytes, four a pixel, blue first, the fourth unused."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int: ...
    @property
    def data(self) -> bytes: ...


class PageService(Protocol):
    """Draws and reads pages (counted from 1); blocks, and may be called from any thread."""

    def info(self, path: Path) -> FileInfo: ...
    def render(self, path: Path, page: int, scale: float) -> Picture: ...
    def words(self, path: Path, page: int) -> tuple[WordBox, ...]: ...


class Asking(Protocol):
    """The part of the bridge that reading needs."""

    def query(
        self,
        channel: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[SummitError], None] | None = None,
    ) -> None: ...
    def forget(self, channel: str) -> None: ...


class Wording(Protocol):
    """A failure in words."""

    @property
    def sentence(self) -> str: ...
    @property
    def remedy(self) -> str: ...


class PageLinksOf(Protocol):
    """The links of one text, page by page (from 1)."""

    def on(self, page: int) -> Sequence[Link]: ...


class Linking(Protocol):
    """What the reader asks about links; blocks, and may be called from any thread."""

    def links_of(self, document: Document) -> PageLinksOf: ...
    def preview(self, link: Link) -> Preview: ...
    def place_of(
        self, document: Document, typed: str, near: tuple[int, int] | None = None
    ) -> Place: ...


class ReadingWorkspace(Protocol):
    """The use cases the reader needs: what a Workspace offers."""

    @property
    def library(self) -> Library: ...
    @property
    def pages(self) -> PageService: ...
    @property
    def linking(self) -> Linking: ...
    def text(self, document: Document) -> ExtractedText: ...
    def similar(
        self, document: Document, page: int | None = None, limit: int = 10
    ) -> SimilarDocuments: ...
    def relations_of(self, document: Document) -> Sequence[RelationView]: ...
    def match_finder(
        self, query: str, accents: Accents = "folded", *, as_you_type: bool = False
    ) -> SpanFinder: ...


Explain = Callable[[SummitError], Wording]
# Takes words that are dragged out of a view: the view, and the words.
Carry = Callable[[QWidget, str], None]
