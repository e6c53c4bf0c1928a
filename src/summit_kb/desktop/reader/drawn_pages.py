"""Pages drawn on screen: pictures asked for as they come into sight, marks laid on them."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from summit_kb.desktop.reader import page_painter
from summit_kb.desktop.reader.bitmap_cache import Drawing
from summit_kb.desktop.reader.links.page_links import PageLinks
from summit_kb.desktop.reader.match_marks import MatchMarks
from summit_kb.desktop.reader.modes.papers import PLAIN, Paper
from summit_kb.desktop.reader.page_painter import Marked
from summit_kb.desktop.reader.paged_file import PagedFile
from summit_kb.desktop.reader.seams import Asking, Explain
from summit_kb.desktop.reader.selecting_scroll import SelectingScroll

# No picture is drawn with more pixels: at the largest zoom a dense screen stretches a little.
_MOST_PIXELS = 20_000_000
_AFTER_ZOOM_MS, _AFTER_SCROLL_MS = 90, 0
# Drawn before they are seen: pages on the way, and pages on the way back.
_AHEAD, _BEHIND = 3, 1
# Who goes far may go on at once: then pages that nobody sees would be drawn before those he does.
_AFTER_JUMP_MS = 120
# Where the focus came by keyboard it has to be seen; a click says itself where it is.
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class DrawnPages(SelectingScroll):
    """``explain`` gives the words for a page that cannot be drawn."""

    def __init__(self, bridge: Asking, explain: Explain, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.explain = explain
        self._marks: MatchMarks | None = None
        self.links: PageLinks | None = None
        self.paper = PLAIN
        self._left_page = 1
        self._forward = True
        self._to_read: list[int] = []
        self._ground = page_painter.canvas(QApplication.palette())
        self._take_ground()
        self._focus_by_key = False
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.timeout.connect(self.ask_for_pictures)
        self.moved.connect(self._on_moved)
        self.zoom_changed.connect(self._on_zoomed)

    def open(self, file: PagedFile) -> None:
        super().open(file)
        file.pictures.set_tone(self.paper.tone)
        file.pictures.arrived.connect(self._on_page_news)
        file.pictures.failed.connect(self._on_page_news)
        file.pictures.rested.connect(self._read)
        file.texts.arrived.connect(self._on_page_news)

    def set_paper(self, paper: Paper) -> None:
        """Show pages on another paper."""
        self.paper = paper
        self._take_ground()
        if self.file is not None:
            self.file.pictures.set_tone(paper.tone)
            self.ask_for_pictures()
        self.viewport().update()

    def drawing(self, page: int) -> Drawing:
        """The picture that a page wants on this screen at this zoom."""
        width, height = self.pages.sizes[page - 1]
        most = math.sqrt(_MOST_PIXELS / max(width * height, 1))
        scale = min(self.pages.scale * self.devicePixelRatioF(), most)
        return Drawing(page, round(scale, 4), self.rotation)

    @Slot()
    def ask_for_pictures(self) -> None:
        """Have drawn and read what shows, most of it first, then the pages one comes to next."""
        if self.file is None:
            return
        shown = self._pages_by_sight()
        way = self.current_page - self._left_page
        self._left_page = self.current_page
        if way:
            self._forward = way > 0
        jumped = abs(way) > _AHEAD
        if jumped:
            self._ask.start(_AFTER_JUMP_MS)
        beside = [] if jumped or not shown else self._next_pages(min(shown), max(shown))
        self.file.pictures.wish("page", [self.drawing(page) for page in shown])
        self.file.pictures.wish("beside", [self.drawing(page) for page in beside])
        self._to_read = [*shown, *beside]
        if not self.file.pictures.is_busy:
            self._read()

    @Slot()
    def _read(self) -> None:
        """Have words read once pictures are there: who leafs through needs only those."""
        if self.file is not None:
            self.file.texts.want(self._to_read)

    def _pages_by_sight(self) -> list[int]:
        """Pages that show more than the gap below them, those first of which most shows."""
        seen = [page for page in self.shown_pages() if self._shown_height(page) > 0]
        return sorted(seen, key=self._shown_height, reverse=True)

    def _next_pages(self, first: int, last: int) -> list[int]:
        """Pages out of sight, in the order in which they are likely to be wanted."""
        after, before = (_AHEAD, _BEHIND) if self._forward else (_BEHIND, _AHEAD)
        following = range(last + 1, min(last + after, self.pages.count) + 1)
        preceding = range(first - 1, max(first - 1 - before, 0), -1)
        return [*following, *preceding] if self._forward else [*preceding, *following]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._ground)
        painter.translate(self.origin())
        for page in self.shown_pages():
            self._paint_page(painter, page)
        if self._focus_by_key and self.hasFocus():
            painter.resetTransform()
            colour = QApplication.palette().color(QPalette.ColorRole.Accent)
            page_painter.paint_focus(painter, self.viewport().rect(), colour)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_moved()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Qt hides what goes while it shows; collected with its window it has no attributes left.
        if not hasattr(self, "_ask"):
            return
        self._ask.stop()
        if self.file is not None:
            self.file.pictures.rest()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_by_key = event.reason() in _BY_KEY
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._take_ground()

    def _take_ground(self) -> None:
        """Scroll bars lie on the ground of the pages, not on a strip of their own."""
        self._ground = page_painter.canvas(self.paper.of_text or QApplication.palette())
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            holder = bar.parentWidget()
            if holder is not None and holder.palette().window().color() != self._ground:
                colours = QPalette(holder.palette())
                colours.setColor(QPalette.ColorRole.Window, self._ground)
                holder.setPalette(colours)
                holder.setAutoFillBackground(True)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        rect = self.pages.rect(page)
        page_painter.paint_paper(painter, rect, self.paper.of_text or self.palette(), self.paper)
        if self.file is None:
            return
        error = self.file.pictures.errors.get(page)
        if error is not None:
            page_painter.paint_failure(painter, rect, self.explain(error), self.paper)
            return
        cache, drawing = self.file.pictures.cache, self.drawing(page)
        picture = cache.get(drawing) or cache.stand_in(drawing)
        if picture is not None:
            page_painter.paint_picture(painter, rect, picture, self.devicePixelRatioF())
        page_painter.paint_marks(painter, self._marked(page), self.paper)
        words = self.file.texts.get(page)
        if self.links is not None and words is not None:
            self.links.colours = self.paper.colours
            self.links.paint(painter, page, words, self.pages.to_rect)

    def _marked(self, page: int) -> Marked:
        words = self.file.texts.get(page) if self.file else None
        if words is None:
            return Marked()
        matches, current = self._marks.on(page, words) if self._marks else ((), ())
        selection = self.selecting.selection if self.selecting else None
        chosen = selection.words_on(page, len(words)) if selection else range(0)
        to_rect = self.pages.to_rect
        return Marked(
            [to_rect(page, box) for box in matches],
            [to_rect(page, box) for box in current],
            [to_rect(page, box) for box in words.whole_lines(chosen)],
        )

    @Slot()
    def _on_moved(self) -> None:
        if not self._ask.isActive():
            self._ask.start(_AFTER_SCROLL_MS)

    @Slot()
    def _on_zoomed(self) -> None:
        # While the wheel turns, pictures are stretched; drawing each step would only queue up.
        self._ask.start(_AFTER_ZOOM_MS)

    @Slot(int)
    def _on_page_news(self, page: int) -> None:
        if page in self.shown_pages():
            self.viewport().update()
