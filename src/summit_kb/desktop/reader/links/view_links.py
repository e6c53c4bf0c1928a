"""The links of whichever view is shown: pages or text, with one way to ask both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF

from summit_kb.desktop.reader.links.link_source import LinkSource
from summit_kb.reading.linking.link import Link

if TYPE_CHECKING:
    from summit_kb.desktop.reader.views import Views


class ViewLinks:
    """Places are those of ``views``."""

    def __init__(self, views: Views) -> None:
        self._views = views
        self.current: Link | None = None

    @property
    def _on_pages(self) -> bool:
        return self._views.reading is self._views.pages

    def shown_pages(self) -> list[int]:
        """The pages that show, and those beside them."""
        views = self._views
        if self._on_pages:
            shown, count = views.pages.shown_pages(), views.pages.pages.count
        else:
            built = views.text.built
            if built is None:
                return []
            first, last = views.text.top_position(), views.text.bottom_position()
            shown, count = range(built.page_at(first), built.page_at(last) + 1), built.page_count
        beside = [page for page in (shown.stop, shown.start - 1) if 0 < page <= count]
        return [*shown, *beside]

    def at(self, point: QPointF) -> Link | None:
        """The link at a point of the view's viewport."""
        views = self._views
        if self._on_pages:
            links, file = views.pages.links, views.pages.file
            if links is None or file is None or not views.pages.pages.count:
                return None
            place = views.pages.place(point)
            words = file.texts.get(place.page)
            return links.at(place.page, QPointF(place.x, place.y), words) if words else None
        built, links = views.text.built, views.text.links
        if built is None or links is None:
            return None
        position = views.text.position_in_letters(point)
        return links.at(built, position) if position is not None else None

    def rect(self, link: Link) -> QRect | None:
        """Where the words of a link stand in the views; None when that is not known."""
        views = self._views
        if self._on_pages:
            whole = QRectF()
            for rect in self._page_rects(link):
                whole = whole.united(rect)
            if whole.isEmpty():
                return None
            moved = whole.translated(views.pages.origin()).toRect()
            return QRect(_mapped(views, moved.topLeft()), moved.size())
        built, links = views.text.built, views.text.links
        span = links.span(built, link) if built is not None and links is not None else None
        if span is None:
            return None
        lines = views.text.rect_of(*span)
        return QRect(_mapped(views, lines.topLeft()), lines.size())

    def beside(self, source: LinkSource | None, *, forward: bool) -> Link | None:
        """The next link, or the one before, on the pages that are known."""
        if source is None:
            return None
        pages = sorted(set(self.shown_pages()))
        links = [link for page in pages for link in source.get(page)]
        if self.current is not None:
            key = (self.current.page, self.current.start)
            later = [link for link in links if (link.page, link.start) > key]
            earlier = [link for link in links if (link.page, link.start) < key]
            found = later[:1] if forward else earlier[-1:]
            return found[0] if found else None
        shown = [link for link in links if self._shows(link)]
        candidates = shown or links
        if not candidates:
            return None
        return candidates[0] if forward else candidates[-1]

    def pages_beyond(self, *, forward: bool) -> range:
        """The pages after the current link, or after what shows; before them, the last first."""
        shown = [self.current.page] if self.current is not None else self.shown_pages()
        if not shown:
            return range(0)
        count = self._count
        return range(max(shown) + 1, count + 1) if forward else range(min(shown) - 1, 0, -1)

    @property
    def _count(self) -> int:
        views = self._views
        return views.pages.pages.count if self._on_pages else views.text.page_count

    def set_current(self, link: Link | None) -> None:
        if link == self.current:
            return
        self.current = link
        for links in (self._views.pages.links, self._views.text.links):
            if links is not None:
                links.current = link
        self.redraw()

    def bring_into_sight(self, link: Link) -> None:
        views = self._views
        if self._on_pages:
            rects = self._page_rects(link)
            if rects:
                views.pages.show_rect(rects[0])
            else:
                views.pages.go_to(link.page)
            return
        built, links = views.text.built, views.text.links
        span = links.span(built, link) if built is not None and links is not None else None
        if span is not None and not self._shows(link):
            views.text.show_position(span[0], share=0.3)

    def redraw(self) -> None:
        self._views.pages.viewport().update()
        self._views.text.mark_matches()

    def _shows(self, link: Link) -> bool:
        place = self.rect(link)
        return place is not None and self._views.rect().contains(place.center())

    def _page_rects(self, link: Link) -> list[QRectF]:
        pages = self._views.pages
        words = pages.file.texts.get(link.page) if pages.file is not None else None
        if words is None or pages.links is None:
            return []
        return [pages.pages.to_rect(link.page, box) for box in pages.links.boxes(link, words)]


def _mapped(views: Views, point: QPoint) -> QPoint:
    return views.reading.viewport().mapTo(views, point)
