"""The scrolled area of pages: where things are and moving about, with nothing painted yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from summit_kb.desktop.reader.glide import Glide
from summit_kb.desktop.reader.page_layout import GAP, PageLayout, Place
from summit_kb.desktop.reader.zoom import NATURAL

_LINE = 48
# Between two screens of PgDn this share stays in sight.
_OVERLAP = 0.1


class PageScroll(QAbstractScrollArea):
    """Signals: ``moved`` on any change of what shows; ``page_changed`` carries the page."""

    moved = Signal()
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages = PageLayout((), scale=NATURAL)
        self._current: int = 1
        self._asked_page: int | None = None
        self._down = Glide(self.verticalScrollBar())
        self._across = Glide(self.horizontalScrollBar())
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def current_page(self) -> int:
        """The page of which most shows, or the one that was asked for."""
        return self._current

    def place(self, at: QPointF | None = None) -> Place:
        """What stands at a point of the viewport (default: its top left)."""
        return self.pages.to_place(self.to_content(at or QPointF(0, 0)))

    def go_to(self, page: int, y: float = 0.0) -> None:
        """Bring a page, or a height on it in points, to the top."""
        if not self.pages.count:
            return
        page = min(max(page, 1), self.pages.count)
        top = self.pages.to_content(Place(page, 0, y)).y()
        top = self.pages.rect(page).top() if self.pages.rotation else top
        self._scroll_to(round(top) - GAP // 2)
        self._asked_page = page
        self._find_current()

    def show_place(self, place: Place) -> None:
        """Bring a place to the top left, to the pixel: where one was before."""
        if 1 <= place.page <= self.pages.count:
            point = self.pages.to_content(place)
            self._across.stop()
            self.horizontalScrollBar().setValue(round(point.x()))
            self._scroll_to(round(point.y()))

    def go_to_end(self) -> None:
        """Bring the end of the last page into sight."""
        self._scroll_to(self.verticalScrollBar().maximum())

    def show_rect(self, rect: QRectF) -> None:
        """Bring a rectangle of the content into comfortable sight; do not move if it is."""
        seen = QRectF(self.to_content(QPointF(0, 0)), self.viewport().size().toSizeF())
        comfort = seen.adjusted(0, 0.08 * seen.height(), 0, -0.15 * seen.height())
        if rect.top() < comfort.top() or rect.bottom() > comfort.bottom():
            self._down.to(round(rect.center().y() - seen.height() / 3))
        if rect.left() < seen.left() or rect.right() > seen.right():
            self._across.to(round(rect.center().x() - seen.width() / 2))

    def scroll_lines(self, lines: float) -> None:
        self._down.by(round(lines * _LINE))

    def scroll_screens(self, screens: int) -> None:
        self._down.by(round(screens * self.viewport().height() * (1 - _OVERLAP)))

    def scroll_across(self, lines: float) -> None:
        self._across.by(round(lines * _LINE))

    def to_content(self, point: QPointF) -> QPointF:
        """From viewport to content coordinates."""
        return point - QPointF(self.origin())

    def origin(self) -> QPoint:
        """Where the top left of the content lies in the viewport."""
        spare = max(0, self.viewport().height() - self.pages.size.height())
        return QPoint(
            -self.horizontalScrollBar().value(), spare // 2 - self.verticalScrollBar().value()
        )

    def shown_pages(self) -> range:
        """The pages of which something shows."""
        top = self.to_content(QPointF(0, 0)).y()
        return self.pages.pages_between(top, top + self.viewport().height())

    def lay_out(
        self, sizes: Sequence[tuple[float, float]], scale: float, rotation: int, at: QPointF
    ) -> None:
        """Lay pages out anew; what stands at ``at`` of the viewport stays there."""
        kept = self.place(at) if self.pages.count else None
        self._down.stop()
        self._across.stop()
        width = self.viewport().width()
        self.pages = PageLayout(sizes, scale=scale, rotation=rotation, width=width)
        self._set_ranges()
        if kept is not None and kept.page <= self.pages.count:
            offset = self.pages.to_content(kept) - at
            self.horizontalScrollBar().setValue(round(offset.x()))
            self.verticalScrollBar().setValue(round(offset.y()))
        self._find_current()
        self.moved.emit()
        self.viewport().update()

    def fit_again(self, at: QPointF) -> None:
        """Lay pages out for a changed window."""
        self.lay_out(self.pages.sizes, self.pages.scale, self.pages.rotation, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_again(QPointF(self.viewport().width() / 2, 0))

    def _set_ranges(self) -> None:
        room, size = self.viewport().size(), self.pages.size
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, size.height() - room.height()))
        across.setRange(0, max(0, size.width() - room.width()))
        for bar, length in ((down, room.height()), (across, room.width())):
            bar.setPageStep(length)
            bar.setSingleStep(_LINE)

    def _scroll_to(self, value: int) -> None:
        self._down.stop()
        self.verticalScrollBar().setValue(value)

    @Slot()
    def _on_scrolled(self) -> None:
        self._asked_page = None
        self._find_current()
        self.moved.emit()
        self.viewport().update()

    def _find_current(self) -> None:
        shown = self.shown_pages()
        if not shown:
            return
        asked = self._asked_page
        current = asked if asked in shown else max(shown, key=self._shown_height)
        if current is not None and current != self._current:
            self._current = current
            self.page_changed.emit(current)

    def _shown_height(self, page: int) -> int:
        rect = self.pages.rect(page).translated(self.origin())
        return rect.intersected(self.viewport().rect()).height()
