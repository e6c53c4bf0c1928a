"""A sentence selected by one key, so that words can be quoted without a mouse."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor

from summit_kb.desktop.reader.views import TEXT
from summit_kb.reading.correspondence import Correspondence
from summit_kb.reading.matching import Match
from summit_kb.reading.page_words import PageWords
from summit_kb.reading.selection import Selection
from summit_kb.vietnamese.sentences import sentence_spans

if TYPE_CHECKING:
    from summit_kb.desktop.reader.pane import ReaderPane
    from summit_kb.desktop.reader.seams import Asking

_serial = itertools.count()
Texts = Callable[[], Sequence[str]]
_Found = tuple[Match, str, Callable[[PageWords], range]]


class SentenceChoosing(QObject):
    """The sentence of the current match, or the first of the page one reads; pressed again, the
    next one as well. Signal: ``chosen`` carries the words.
    """

    chosen = Signal(str)

    def __init__(self, pane: ReaderPane, bridge: Asking, texts: Texts) -> None:
        super().__init__(pane)
        self._pane = pane
        self._bridge = bridge
        self._texts = texts
        self._channel = f"sentence-{next(_serial)}"
        self._shown: Match | None = None
        self._is_ours = False
        views = pane.views
        views.pages.selection_changed.connect(self._on_selection)
        views.text.selectionChanged.connect(self._on_selection)

    @Slot()
    def choose(self) -> None:
        """Select a sentence, or one more."""
        self._ask(more=True)

    @Slot()
    def shrink(self) -> None:
        """Let go of the last sentence again."""
        if self._shown is not None:
            self._ask(more=False)

    def _ask(self, *, more: bool) -> None:
        page, at, shown = self._origin()

        def work() -> _Found | None:
            texts = self._texts()
            if not 1 <= page <= len(texts):
                return None
            text = texts[page - 1]
            span = _span(text, at, shown, more=more)
            if span is None:
                return None
            return Match(page, *span), text[span[0] : span[1]], _words_of(text, span)

        self._bridge.query(self._channel, work, self._on_found)

    def _origin(self) -> tuple[int, int, Match | None]:
        """The page, where on it to begin, and what this key has selected already."""
        if self._shown is not None:
            return self._shown.page, self._shown.start, self._shown
        opened = self._pane.open_document
        search = opened.search if opened is not None else None
        match = search.current if search is not None else None
        if match is not None:
            return match.page, match.start, None
        return self._pane.views.page, 0, None

    @Slot(object)
    def _on_found(self, found: _Found | None) -> None:
        if found is None:
            return
        match, words, words_of = found
        if self._pane.views.shown != TEXT and self._waits_for_words(found):
            return
        self._is_ours = True
        if self._pane.views.shown == TEXT:
            self._select_in_text(match)
        else:
            self._select_on_page(match, words_of)
        self._is_ours = False
        self._shown = match
        self.chosen.emit(" ".join(words.split()))

    def _waits_for_words(self, found: _Found) -> bool:
        """A page just gone to is read a moment later; then the sentence is selected."""
        file, page = self._pane.views.pages.file, found[0].page
        if file is None or file.texts.get(page) is not None:
            return False

        def on_arrived(arrived: int) -> None:
            if arrived == page:
                file.texts.arrived.disconnect(on_arrived)
                self._on_found(found)

        file.texts.arrived.connect(on_arrived)
        file.texts.want([page])
        return True

    def _select_in_text(self, match: Match) -> None:
        view = self._pane.views.text
        span = view.built.span(match) if view.built is not None else None
        if span is not None:
            cursor = view.textCursor()
            cursor.setPosition(span[0])
            cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
            view.setTextCursor(cursor)

    def _select_on_page(self, match: Match, words_of: Callable[[PageWords], range]) -> None:
        view = self._pane.views.pages
        words = view.file.texts.get(match.page) if view.file is not None else None
        place = words_of(words) if words is not None else range(0)
        if view.selecting is not None and words is not None and place:
            view.selecting.select(Selection.of(match.page, place))
            for box in words.whole_lines(place)[:1]:
                view.show_rect(view.pages.to_rect(match.page, box))

    @Slot()
    def _on_selection(self) -> None:
        """What somebody else selects begins anew."""
        if not self._is_ours:
            self._shown = None


def _span(text: str, at: int, shown: Match | None, *, more: bool) -> tuple[int, int] | None:
    """The sentence at a place; of what is selected one sentence more, or one less."""
    spans = list(sentence_spans(text))
    if shown is None:
        return next((one for one in spans if one[1] > at), None)
    held = [one for one in spans if one[0] >= shown.start and one[1] <= shown.end]
    after = [one for one in spans if one[0] >= shown.end]
    if more:
        return shown.start, (after[0] if after else held[-1])[1] if held or after else shown.end
    return shown.start, held[-2][1] if len(held) > 1 else shown.end


def _words_of(text: str, span: tuple[int, int]) -> Callable[[PageWords], range]:
    """Which words of the drawn page a stretch of its text is."""

    def find(words: PageWords) -> range:
        there = Correspondence(text, words.text).span(*span)
        if there is None:
            return range(0)
        inside = [
            word
            for word in range(len(words))
            if int(words.ends[word]) > there[0] and int(words.starts[word]) < there[1]
        ]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    return find
