"""Pages whose words can be selected with the mouse and copied."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from summit_kb.app.quoting import pasted
from summit_kb.desktop.citing.mime import copy
from summit_kb.desktop.reader.page_layout import Place
from summit_kb.desktop.reader.paged_file import PagedFile
from summit_kb.desktop.reader.seams import Asking, Carry
from summit_kb.desktop.reader.selecting import Selecting
from summit_kb.desktop.reader.zoom_scroll import ZoomScroll
from summit_kb.reading.citing.rich import rich
from summit_kb.reading.page_words import PageWords
from summit_kb.reading.selection import Spot

_AUTO_SCROLL_MS = 30
_COPY = "copy-pages"


class SelectingScroll(ZoomScroll):
    """Signal: ``selection_changed``."""

    selection_changed = Signal()

    def __init__(self, bridge: Asking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file: PagedFile | None = None
        self.selecting: Selecting | None = None
        self._bridge = bridge
        self.carry: Carry | None = None
        self._held_at: QPointF | None = None
        self._pressed_at: QPointF | None = None
        self._dragging = False
        self._page_to_select = 1
        self._pointer = QPointF()
        self._third_click = QTimer(self)
        self._third_click.setSingleShot(True)
        self._pull = QTimer(self)
        self._pull.setInterval(_AUTO_SCROLL_MS)
        self._pull.timeout.connect(self._on_pull)
        self.viewport().setMouseTracking(True)

    def open(self, file: PagedFile) -> None:
        """Show the pages of ``file`` from the first."""
        self.file = file
        self.selecting = Selecting(file.texts, self)
        self.selecting.changed.connect(self._on_selection)
        self.set_sizes(file.info.page_sizes)

    @property
    def has_selection(self) -> bool:
        return self.selecting is not None and self.selecting.selection is not None

    def selected_text(self) -> str:
        """What is selected, as it would be copied; waits for pages that are not read yet."""
        if self.file is None or self.selecting is None or self.selecting.selection is None:
            return ""
        return self.selecting.selection.text(self.file.texts.read)

    def copy(self) -> None:
        """Put the selected text on the clipboard, from a thread: it may be many pages."""
        if self.has_selection:
            self._bridge.query(_COPY, self.selected_text, _to_clipboard)

    def select_page(self) -> None:
        """Select all words of the current page."""
        file = self.file
        if file is not None:
            page = self._page_to_select = self.current_page
            self._bridge.query(_COPY, lambda: file.texts.read(page), self._on_page_to_select)

    def extend_selection(self, *, forward: bool, by_line: bool) -> None:
        """Move the end of the selection by a word or a line, from the top of what shows."""
        if self.file is None or self.selecting is None:
            return
        place = self.place(QPointF(self.viewport().width() / 2, 8))
        words = self.file.texts.get(place.page)
        start = words.nearest(0, max(place.y, 0)) if words else None
        if words is None or start is None:
            return
        spot = self.selecting.extend(
            forward=forward, by_line=by_line, start=Spot(place.page, start)
        )
        reached = self.file.texts.get(spot.page) if spot else None
        if spot is not None and reached is not None:
            box = reached.whole_lines(range(spot.word, spot.word + 1))[0]
            self.show_rect(self.pages.to_rect(spot.page, box))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self.selecting is None:
            return
        place = self.place(event.position())
        if self._may_carry(place) and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._held_at = event.position()
            return
        self._pressed_at, self._dragging = event.position(), False
        if self._third_click.isActive():
            self._third_click.stop()
            self.selecting.select_line(place)
        else:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.selecting.press(place, extend=bool(shift))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if self._held_at is not None:
            self._carry_off(event.position(), self._held_at)
            return
        if self._pressed_at is None:
            self._show_cursor(event.position())
            return
        moved = (event.position() - self._pressed_at).manhattanLength()
        self._dragging = self._dragging or moved >= QApplication.startDragDistance()
        if self._dragging:
            self._drag_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held_at is not None and self.selecting is not None:
            # A mere click in what is selected lets go of it.
            self.selecting.press(self.place(event.position()))
        self._pressed_at = self._held_at = None
        self._pull.stop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.selecting is not None:
            self._pressed_at = event.position()
            self.selecting.select_word(self.place(event.position()))
            self._third_click.start(QApplication.doubleClickInterval())

    def _may_carry(self, place: Place) -> bool:
        """Whether a press here takes hold of what is selected, all of whose words are known."""
        selection = self.selecting.selection if self.selecting is not None else None
        if self.carry is None or selection is None or self.file is None:
            return False
        if self._third_click.isActive() or not all(map(self.file.texts.get, selection.pages)):
            return False
        words = self.file.texts.get(place.page)
        at = words.at(place.x, place.y) if words is not None else None
        return at is not None and selection.first <= Spot(place.page, at) <= selection.last

    def _carry_off(self, point: QPointF, held: QPointF) -> None:
        moved = (point - held).manhattanLength()
        if self.carry is not None and moved >= QApplication.startDragDistance():
            self._held_at = None
            self.carry(self, self.selected_text())

    def _drag_to(self, point: QPointF) -> None:
        outside = not self.viewport().rect().contains(point.toPoint())
        if outside and not self._pull.isActive():
            self._pull.start()
        elif not outside:
            self._pull.stop()
        if self.selecting is not None:
            self.selecting.drag(self.place(point))

    def _show_cursor(self, point: QPointF) -> None:
        place = self.place(point)
        words = self.file.texts.get(place.page) if self.file else None
        over = words is not None and words.at(place.x, place.y) is not None
        self.viewport().setCursor(
            Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.ArrowCursor
        )

    @Slot()
    def _on_pull(self) -> None:
        """Scroll on while the pointer is held above or below the window."""
        height, y = self.viewport().height(), self._pointer.y()
        beyond = y if y < 0 else max(0.0, y - height)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond / 2))
        if self.selecting is not None:
            edge = QPointF(self._pointer.x(), min(max(y, 0.0), float(height)))
            self.selecting.drag(self.place(edge))

    @Slot(object)
    def _on_page_to_select(self, words: PageWords) -> None:
        if self.selecting is not None:
            self.selecting.select_page(self._page_to_select, words)

    @Slot()
    def _on_selection(self) -> None:
        self.viewport().update()
        self.selection_changed.emit()


def _to_clipboard(text: str) -> None:
    copy(pasted([rich(one) for one in text.split("\n")]))
