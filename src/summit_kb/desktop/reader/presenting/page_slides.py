"""The pages of a file as slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import QPainter

from summit_kb.desktop.reader import page_painter
from summit_kb.desktop.reader.bitmap_cache import Drawing
from summit_kb.desktop.reader.page_layout import PageLayout, turned
from summit_kb.desktop.reader.page_pictures import PagePictures
from summit_kb.desktop.reader.presenting.slides import Slides
from summit_kb.reading.boxes import Box

if TYPE_CHECKING:
    from summit_kb.desktop.reader.paged_file import PagedFile
    from summit_kb.desktop.reader.seams import Asking
    from summit_kb.desktop.reader.views import Views


class PageSlides(Slides):
    """Pictures of its own, as large as the screen of the audience wants them."""

    def __init__(
        self, views: Views, file: PagedFile, bridge: Asking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._views = views
        self._file = file
        self._ratio = 1.0
        self._pictures = PagePictures(file.service, file.path, bridge, self)
        self._pictures.set_tone(views.pages.paper.tone)
        for arrived in (self._pictures.arrived, self._pictures.failed, file.texts.arrived):
            arrived.connect(self.changed)

    @property
    def count(self) -> int:
        return self._file.page_count

    def first(self) -> int:
        return min(max(self._views.page, 1), self.count)

    def label(self, number: int) -> str:
        return self._file.label(number)

    def numbered(self, typed: str) -> int | None:
        return self._file.page_of_label(typed)

    def want(self, number: int, room: QRect, ratio: float) -> None:
        self._ratio = ratio
        beside = [page for page in (number + 1, number - 1) if 0 < page <= self.count]
        self._pictures.wish("page", [self._drawing(number, room)])
        self._pictures.wish("beside", [self._drawing(page, room) for page in beside])
        self._file.texts.want([number, *beside])

    def paint(self, painter: QPainter, number: int, room: QRect, *, marked: bool) -> None:
        pages = self._views.pages
        layout = self._layout(number, room)
        page = layout.rect(1)
        offset = room.center() - page.center()
        where = page.translated(offset)
        painter.fillRect(where, pages.paper.ground)
        drawing = self._drawing(number, room)
        cache = self._pictures.cache
        picture = cache.get(drawing) or cache.stand_in(drawing)
        error = self._pictures.errors.get(number)
        if error is not None:
            page_painter.paint_failure(painter, where, pages.explain(error), pages.paper)
        elif picture is not None:
            page_painter.paint_picture(painter, where, picture, self._ratio)
        words = self._file.texts.get(number)
        if marked and words is not None:

            def to_rect(_page: int, box: Box) -> QRectF:
                return layout.to_rect(1, box).translated(offset)

            marks = pages.marks_of(number, words, to_rect, QRectF(where))
            page_painter.paint_marks(painter, marks, pages.paper)

    def leave(self, number: int) -> None:
        self._views.go_to(number)

    def close(self) -> None:
        self._pictures.close()

    def _drawing(self, page: int, room: QRect) -> Drawing:
        scale = self._layout(page, room).scale * self._ratio
        return Drawing(page, round(scale, 4), self._views.pages.rotation)

    def _layout(self, page: int, room: QRect) -> PageLayout:
        """The one page, as large as there is room for."""
        size, rotation = self._file.info.page_sizes[page - 1], self._views.pages.rotation
        width, height = turned(size, rotation)
        scale = min(room.width() / max(width, 1), room.height() / max(height, 1))
        return PageLayout([size], scale=scale, rotation=rotation)
