"""Links on drawn pages: where their words stand, what is painted, which one is at a point."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from summit_kb.desktop.reader.links import link_style
from summit_kb.desktop.reader.links.link_source import LinkSource
from summit_kb.desktop.theme.schemes import palette
from summit_kb.reading.boxes import Box
from summit_kb.reading.correspondence import Correspondence
from summit_kb.reading.linking.link import Link
from summit_kb.reading.page_words import PageWords

ToRect = Callable[[int, Box], QRectF]
# A line is thin: near it is on it.
_REACH = 2.0


@dataclass(frozen=True)
class _Page:
    links: tuple[Link, ...]
    boxes: dict[Link, list[Box]]


class PageLinks:
    """``text_of`` gives the text that a page's links are offsets of."""

    def __init__(self, source: LinkSource, text_of: Callable[[int], str]) -> None:
        self.source = source
        self.current: Link | None = None
        self._text_of = text_of
        self._pages: dict[int, _Page] = {}
        # Those of the paper, which are the same in every scheme of the window.
        self.colours = palette(dark=False)

    def boxes(self, link: Link, words: PageWords) -> list[Box]:
        """Where a link stands on its page."""
        return self._page(link.page, words).boxes.get(link, [])

    def paint(self, painter: QPainter, page: int, words: PageWords, to_rect: ToRect) -> None:
        for link, boxes in self._page(page, words).boxes.items():
            rects = [to_rect(page, box) for box in boxes]
            is_current = link == self.current
            link_style.paint(painter, link, rects, self.colours, current=is_current)

    def at(self, page: int, point: QPointF, words: PageWords) -> Link | None:
        """The link at a point of a page, in points."""
        for link, boxes in self._page(page, words).boxes.items():
            if any(_holds(box, point) for box in boxes):
                return link
        return None

    def _page(self, page: int, words: PageWords) -> _Page:
        links = self.source.get(page)
        known = self._pages.get(page)
        if known is None or known.links is not links:
            known = self._pages[page] = _Page(links, self._placed(page, links, words))
        return known

    def _placed(
        self, page: int, links: tuple[Link, ...], words: PageWords
    ) -> dict[Link, list[Box]]:
        if not links:
            return {}
        way = Correspondence(self._text_of(page), words.text)
        found: dict[Link, list[Box]] = {}
        for link in links:
            span = way.span(link.start, link.end)
            if span is not None:
                found[link] = words.span_boxes(*span)
        return found


def _holds(box: Box, point: QPointF) -> bool:
    inside = box.left <= point.x() <= box.right
    return inside and box.top - _REACH <= point.y() <= box.bottom + _REACH
