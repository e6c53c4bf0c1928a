"""Where the rows of a side stand in its view, whether it shows text or drawn pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from summit_kb.desktop.beside.rows import Row, block_at
from summit_kb.desktop.reader.open_document import OpenDocument
from summit_kb.desktop.reader.page_layout import Place as PagePlace
from summit_kb.desktop.reader.views import TEXT, Views
from summit_kb.reading.aligning.units import Place
from summit_kb.reading.correspondence import Correspondence
from summit_kb.reading.page_words import PageWords

Reach = tuple[float, float]
"""Top and bottom, counted from the beginning of the document as it is shown."""


class Heights:
    """Heights in the content of a view; the scroll bar's value is what lies above the window."""

    def __init__(self, views: Views) -> None:
        self._views = views
        self._document: OpenDocument | None = None
        self._ways: dict[int, tuple[PageWords, Correspondence]] = {}

    def open(self, document: OpenDocument) -> None:
        self._document = document
        self._ways.clear()

    @property
    def ready(self) -> bool:
        """Whether the view that shows has its document."""
        views = self._views
        if views.shown == TEXT:
            return views.text.built is not None
        return views.pages.pages.count > 0

    @property
    def scrolled(self) -> float:
        """What lies above the window."""
        views = self._views
        if views.shown == TEXT:
            return float(views.text.verticalScrollBar().value())
        return -float(views.pages.origin().y())

    def scroll_to(self, height: float) -> None:
        views = self._views
        bar = (views.text if views.shown == TEXT else views.pages).verticalScrollBar()
        bar.setValue(round(bar.value() + height - self.scrolled))

    def reaches(self, rows: Sequence[Row], side: int) -> list[Reach | None]:
        """Where each row stands; None where the side has nothing of it."""
        return [self._reach(row.sides[side]) for row in rows]

    def place_at(self, y: float) -> Place | None:
        """The block at a height of the window."""
        views = self._views
        if views.shown == TEXT:
            built = views.text.built
            if built is None:
                return None
            position = views.text.position_at(y)
            before = [place for place, start in built.blocks.items() if start <= position]
            return max(before, key=lambda place: built.blocks[place], default=None)
        if not views.pages.pages.count:
            return None
        at = views.pages.place(QPointF(views.pages.viewport().width() / 2, y))
        return self._block_on_page(at)

    def _reach(self, places: tuple[Place, ...]) -> Reach | None:
        if not places:
            return None
        if self._views.shown == TEXT:
            return self._in_text(places)
        first, last = self._on_page(places[0]), self._on_page(places[-1])
        return (first[0], last[1]) if first and last else None

    def _in_text(self, places: tuple[Place, ...]) -> Reach | None:
        built = self._views.text.built
        if built is None or places[0] not in built.blocks or places[-1] not in built.blocks:
            return None
        layout = built.document.documentLayout()
        first = built.document.findBlock(built.blocks[places[0]])
        last = built.document.findBlock(built.blocks[places[-1]])
        bottom = layout.blockBoundingRect(last).bottom()
        return layout.blockBoundingRect(first).top(), bottom

    def _on_page(self, place: Place) -> Reach | None:
        """By its words, or by its share of the page's text until they are known."""
        pages, document = self._views.pages, self._document
        page, index = place
        text = document.text if document is not None else None
        if text is None or not 1 <= page <= min(len(text.pages), pages.pages.count):
            return None
        blocks = text.pages[page - 1].blocks
        start = sum(len(block.text) + 1 for block in blocks[:index])
        end = start + len(blocks[index].text)
        words = pages.file.texts.get(page) if pages.file is not None else None
        boxes = []
        if words is not None:
            span = self._way(page, text.pages[page - 1].text, words).span(start, end)
            boxes = words.span_boxes(*span) if span else []
        if boxes:
            rects = [pages.pages.to_rect(page, box) for box in boxes]
            return min(r.top() for r in rects), max(r.bottom() for r in rects)
        whole, length = pages.pages.rect(page), max(len(text.pages[page - 1].text), 1)
        top = whole.top() + whole.height() * start / length
        return top, whole.top() + whole.height() * min(end / length, 1.0)

    def _block_on_page(self, at: PagePlace) -> Place | None:
        document, pages = self._document, self._views.pages
        text = document.text if document is not None else None
        if text is None or not 1 <= at.page <= len(text.pages):
            return None
        page = text.pages[at.page - 1]
        height = pages.pages.to_content(at).y()
        for index in range(len(page.blocks)):
            reach = self._on_page((at.page, index))
            if reach is not None and height <= reach[1]:
                return at.page, index
        return at.page, block_at(page.text, len(page.text))

    def _way(self, page: int, text: str, words: PageWords) -> Correspondence:
        known = self._ways.get(page)
        if known is None or known[0] is not words:
            known = self._ways[page] = (words, Correspondence(text, words.text))
        return known[1]
