"""The text view: a document as text, with its matches, page by page where it has pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from summit_kb.desktop.reader import text_marks
from summit_kb.desktop.reader.built_text import BuiltText
from summit_kb.desktop.reader.citing.carried_text import CarriedText
from summit_kb.desktop.reader.links.text_links import TextLinks
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.text_menu import TextMenu
from summit_kb.desktop.reader.text_styles import TextStyles
from summit_kb.reading.matching import Match

_LANDING = 0.3
_COMFORT = (0.08, 0.85)


class TextView(CarriedText):
    """Signals: ``page_changed``; ``search_requested``, ``like_requested``, ``cite_requested`` and
    ``quote_requested`` carry a text, the last also whether its reference is to be short.
    """

    page_changed = Signal(int)
    search_requested = Signal(str)
    like_requested = Signal(str)
    quote_requested = Signal(str, bool)
    cite_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._built: BuiltText | None = None
        self._search: MatchSearch | None = None
        self.links: TextLinks | None = None
        self._spoken: Match | None = None
        self._page = 1
        self._mark_soon = QTimer(self)
        self._mark_soon.setSingleShot(True)
        self._mark_soon.setInterval(15)
        self._mark_soon.timeout.connect(self.mark_matches)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.retranslate()

    @property
    def built(self) -> BuiltText | None:
        """The text that is set."""
        return self._built

    @property
    def current_page(self) -> int:
        return self._page

    @property
    def page_count(self) -> int:
        return self._built.page_count if self._built else 0

    @property
    def has_selection(self) -> bool:
        return self.textCursor().hasSelection()

    def styles(self) -> TextStyles:
        """The formats for the fonts and colours of the moment, for ``build``."""
        return TextStyles(self.reading_font(), self.reading_colours(), self.look.spacing)

    def open(self, built: BuiltText) -> None:
        # Scrolling to the top of the new text is no change of page.
        self._built = None
        self.set_document(built.document)
        self._built, self._page = built, 1

    def forget(self) -> None:
        """Show nothing until another text is there."""
        self._built = None
        self._search = None
        self.set_document(QTextDocument(self))

    def set_search(self, search: MatchSearch) -> None:
        """Mark the matches of ``search``, and follow its current one."""
        self._search = search
        search.changed.connect(self._mark_soon.start)
        search.current_changed.connect(self._on_current)

    def go_to(self, page: int, block: int | None = None) -> None:
        """Bring a page, or a block of it, to the top."""
        if self._built is None or not self._built.page_count:
            return
        page = min(max(page, 1), self._built.page_count)
        if page == 1 and block is None:
            self.verticalScrollBar().setValue(0)
        else:
            self.show_position(self.start_of(page, block) or 0)
        self._set_page(page)

    def start_of(self, page: int, block: int | None = None) -> int | None:
        """Where a page, or a block of it, begins in the document."""
        if self._built is None or not 1 <= page <= self._built.page_count:
            return None
        start = self._built.page_starts[page - 1]
        return start if block is None else self._built.blocks.get((page, block), start)

    def show_match(self, match: Match) -> None:
        """Bring a match into comfortable sight; the reading caret goes there too."""
        span = self._built.span(match) if self._built is not None else None
        if span is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(span[0])
        self.setTextCursor(cursor)
        height, top = self.viewport().height(), self.cursorRect(cursor).top()
        if not _COMFORT[0] * height <= top <= _COMFORT[1] * height:
            self.show_position(span[0], share=_LANDING)

    def show_spoken(self, place: Match | None) -> None:
        """Mark the sentence that is being read aloud, and bring it into sight."""
        self._spoken = place
        self.mark_matches()
        span = self._built.span(place) if self._built is not None and place is not None else None
        if span is not None and self.isVisible():
            height, top = self.viewport().height(), self.rect_of(*span).top()
            if not _COMFORT[0] * height <= top <= _COMFORT[1] * height:
                self.show_position(span[0], share=_LANDING)

    def quote(self, *, short: bool = False) -> None:
        self.quote_requested.emit(self.selected_text(), short)

    def ask_cite(self) -> None:
        self.cite_requested.emit(self.selected_text())

    def ask_search(self) -> None:
        self.search_requested.emit(self.selected_text())

    def ask_like(self) -> None:
        self.like_requested.emit(self.selected_text())

    @Slot()
    def mark_matches(self) -> None:
        """Mark what shows and a little more."""
        found: list[QTextEdit.ExtraSelection] = []
        built = self._built
        if built is not None and built.page_count:
            lowest = self.document().findBlock(self.bottom_position())
            first, last = self.position_at(0), lowest.position() + lowest.length()
            colours = self.reading_colours()
            if self.links is not None:
                found += self.links.selections(built, colours, first, last)
            if self._search is not None:
                found += text_marks.selections(built, self._search, colours, first, last)
            if self._spoken is not None:
                found += text_marks.spoken(built, self._spoken, colours)
        self.setExtraSelections(found)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Text of the document"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_size(larger=event.angleDelta().y() > 0)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        TextMenu(self, self).popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_scrolled(self) -> None:
        self._mark_soon.start()
        if self._built is not None:
            self._set_page(self._built.page_at(self._reading_position()))

    def _reading_position(self) -> int:
        """A third down, where the eye is; the end counts as the last page."""
        bar = self.verticalScrollBar()
        if bar.value() == bar.maximum() and bar.maximum() > 0:
            return self.bottom_position()
        return self.position_at(self.viewport().height() / 3)

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    @Slot(object)
    def _on_current(self, match: Match | None) -> None:
        if match is not None:
            self.show_match(match)
        self._mark_soon.start()
