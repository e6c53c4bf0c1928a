"""The view of pages: keyboard, wheel and menu, and following the current match."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.reader import page_keys
from summit_kb.desktop.reader.drawn_pages import DrawnPages
from summit_kb.desktop.reader.match_marks import MatchMarks
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.notes.wash_painter import painted
from summit_kb.desktop.reader.notes.washes import Washes
from summit_kb.desktop.reader.page_layout import Place
from summit_kb.desktop.reader.page_menu import PageMenu
from summit_kb.desktop.reader.page_painter import Marked
from summit_kb.desktop.reader.paged_file import PagedFile
from summit_kb.desktop.reader.seams import Asking, Explain
from summit_kb.reading.boxes import Box
from summit_kb.reading.correspondence import Correspondence
from summit_kb.reading.matching import Match
from summit_kb.reading.page_words import PageWords

_ASK_TEXT = "selected-text"
_WHEEL_ZOOM = 1.2
_WHEEL_LINES = 2
_ABOVE_HEADING = 6.0
ToRect = Callable[[int, Box], QRectF]


@dataclass(frozen=True)
class _Waiting:
    """Where to go on a page once its words are known, and what stood at the top till then."""

    page: int
    place: Place
    go: Callable[[], None]


class PageView(DrawnPages):
    """Signals: ``search_requested``, ``like_requested``, ``cite_requested`` and ``quote_requested``
    carry the selected text, the last also whether its reference is to be short; ``page_read`` the
    number of a page whose words are known now.
    """

    search_requested = Signal(str)
    like_requested = Signal(str)
    quote_requested = Signal(str, bool)
    cite_requested = Signal(str)
    page_read = Signal(int)

    def __init__(self, bridge: Asking, explain: Explain, parent: QWidget | None = None) -> None:
        super().__init__(bridge, explain, parent)
        self._when_read: _Waiting | None = None
        self.washes = Washes()
        self._spoken: tuple[Match, str] | None = None
        self.page_changed.connect(self._describe)
        self.retranslate()

    def open(self, file: PagedFile) -> None:
        super().open(file)
        file.texts.arrived.connect(self._on_words)
        self._describe()

    def set_search(self, search: MatchSearch) -> None:
        """Mark the matches of ``search``, and follow its current one."""
        self._marks = MatchMarks(search)
        search.changed.connect(self.viewport().update)
        search.current_changed.connect(self._on_current)

    def quote(self, *, short: bool = False) -> None:
        """Ask for the selected text to be copied with where it stands."""
        self._bridge.query(
            _ASK_TEXT, self.selected_text, lambda text: self.quote_requested.emit(text, short)
        )

    def ask_cite(self) -> None:
        """Ask how the selected text, or the page, is cited."""
        self._bridge.query(_ASK_TEXT, self.selected_text, self.cite_requested.emit)

    def ask_search(self) -> None:
        """Ask for the selected text to be looked for in the library."""
        self._bridge.query(_ASK_TEXT, self.selected_text, self._on_text_to_find)

    def ask_like(self) -> None:
        """Ask for passages like the selected one."""
        self._bridge.query(_ASK_TEXT, self.selected_text, self._on_text_like)

    def show_match(self, match: Match) -> None:
        """Bring a match into comfortable sight, at once or when its page has been read."""
        if self.file is None:
            return
        words = self.file.texts.get(match.page)
        if words is None:
            self._go_when_read(match.page, lambda: self.show_match(match))
            return
        boxes = self._marks.boxes(match, words) if self._marks else []
        whole = QRectF()
        for box in boxes:
            whole = whole.united(self.pages.to_rect(match.page, box))
        if boxes:
            self.show_rect(whole)
        elif match.page != self.current_page:
            self.go_to(match.page)

    def show_spoken(self, place: Match | None, text: str) -> None:
        """Mark the sentence that is being read aloud, and bring it into sight.

        ``text`` is the one of its page that ``place`` is a stretch of.
        """
        self._spoken = None if place is None else (place, text)
        self.viewport().update()
        if place is None or self.file is None or not self.isVisible():
            return
        words = self.file.texts.get(place.page)
        if words is None:
            self._go_when_read(place.page, lambda: self.show_spoken(place, text))
            return
        whole = QRectF()
        for rect in self._spoken_rects(place.page, words):
            whole = whole.united(rect)
        if not whole.isEmpty():
            self.show_rect(whole)

    def _spoken_rects(self, page: int, words: PageWords) -> list[QRectF]:
        if self._spoken is None or self._spoken[0].page != page:
            return []
        place, text = self._spoken
        span = Correspondence(text, words.text).span(place.start, place.end)
        boxes = words.span_boxes(*span) if span is not None else []
        return [self.pages.to_rect(page, box) for box in boxes]

    def go_to_words(self, page: int, title: str) -> None:
        """Bring a heading to the top; the page, when its words cannot be found on it."""
        if self.file is None:
            return
        words = self.file.texts.get(page)
        if words is None:
            self._go_when_read(page, lambda: self.go_to_words(page, title))
            return
        top = words.top_of(title)
        self.go_to(page, 0.0 if top is None else max(top - _ABOVE_HEADING, 0.0))

    def marks_of(self, page: int, words: PageWords, to_rect: ToRect, whole: QRectF) -> Marked:
        """Matches and notes of a page that is shown elsewhere, at ``whole``."""
        matches, current = self._marks.on(page, words) if self._marks else ((), ())
        return Marked(
            [to_rect(page, box) for box in matches],
            [to_rect(page, box) for box in current],
            notes=painted(self.washes, page, words, to_rect),
            page=whole,
        )

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages of the document"))
        self._describe()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_factor(self.factor * _WHEEL_ZOOM**turns, event.position())
        elif event.pixelDelta().isNull() and not event.modifiers() and turns:
            self.scroll_lines(-turns * _WHEEL_LINES)
        else:
            super().wheelEvent(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        extending = page_keys.extending(event)
        if page_keys.is_copy(event):
            self.copy()
        elif page_keys.is_select_all(event):
            self.select_page()
        elif extending is not None:
            forward, by_line = extending
            self.extend_selection(forward=forward, by_line=by_line)
        elif not page_keys.handle(self, event):
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(QPoint(40, 40))
        PageMenu(self, self).popup(at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(str)
    def _on_text_to_find(self, text: str) -> None:
        self.search_requested.emit(text)

    @Slot(str)
    def _on_text_like(self, text: str) -> None:
        self.like_requested.emit(text)

    def _marked(self, page: int) -> Marked:
        """Notes lie below what is marked."""
        words = self.file.texts.get(page) if self.file is not None else None
        if words is None:
            return Marked()
        notes = painted(self.washes, page, words, self.pages.to_rect)
        return replace(
            super()._marked(page),
            notes=notes,
            page=QRectF(self.pages.rect(page)),
            spoken=self._spoken_rects(page, words),
        )

    def _go_when_read(self, page: int, go: Callable[[], None]) -> None:
        """Go to a page now, and to the place on it as soon as its words are known."""
        self.go_to(page)
        self._when_read = _Waiting(page, self.place(), go)

    @Slot(int)
    def _on_words(self, page: int) -> None:
        waiting = self._when_read
        if waiting is not None and waiting.page == page:
            self._when_read = None
            if self.place() == waiting.place:
                # Who has moved on meanwhile is not pulled back.
                waiting.go()
        self.page_read.emit(page)

    @Slot(object)
    def _on_current(self, match: Match | None) -> None:
        self._when_read = None
        if match is not None:
            self.show_match(match)
        self.viewport().update()

    @Slot()
    def _describe(self) -> None:
        if self.file is not None:
            text = self.tr("Page {page} of {count}")
            label = self.file.label(self.current_page)
            self.setAccessibleDescription(text.format(page=label, count=self.pages.count))
