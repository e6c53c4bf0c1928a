"""Looking for words in the open document: the bar, the search, and where to land.

Words side by side are looked for as they stand first; where that finds nothing (or nothing on the
page a hit led to) each word is looked for, as the library's search does.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.match_bar import MatchBar
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.open_document import OpenDocument
from summit_kb.desktop.reader.seams import ReadingWorkspace
from summit_kb.desktop.reader.views import Views
from summit_kb.reading.landing import nearest
from summit_kb.reading.matching import SpanFinder
from summit_kb.search.language import QueryError, parse
from summit_kb.search.language.nodes import All, Word
from summit_kb.vietnamese.normal import has_accents

EXACT, FOLDED = "exact", "folded"


class Finding(QObject):
    """Signals: ``changed`` when another query or another way with accents is in force;
    ``stepping`` before somebody goes to another match.
    """

    changed = Signal()
    stepping = Signal()

    def __init__(
        self, workspace: ReadingWorkspace, bar: MatchBar, views: Views, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.query = ""
        self.accents = FOLDED
        self._workspace = workspace
        self._bar = bar
        self._views = views
        self._document: OpenDocument | None = None
        self._accents_chosen = False
        self._typed = False
        self._as_phrase = False
        # The page to land on a match of, 0 for wherever the first is; None when one stays.
        self._landing: int | None = None
        self._near = ""
        bar.query_changed.connect(self._on_typed)
        bar.step_wanted.connect(self.step)
        bar.accents_changed.connect(self.choose_accents)

    @property
    def search(self) -> MatchSearch | None:
        return self._document.search if self._document is not None else None

    def open(self, document: OpenDocument) -> None:
        """Look in another document, once it is there."""
        self._document = document
        self._landing = None
        document.settled.connect(self._on_settled)

    def look_for(self, query: str, landing: int | None, near: str = "") -> None:
        """Mark what ``query`` matches; ``landing`` says where to go (see above).

        Of several matches on that page the one that the excerpt ``near`` shows is the one.
        """
        self.query, self._typed, self._landing, self._near = query, False, landing, near
        if not self._accents_chosen:
            self.accents = EXACT if has_accents(query) else FOLDED
        self._bar.set_query(query)
        if query:
            self._bar.show()
        self._start()

    def stay(self) -> None:
        """Mark matches without going to one."""
        self._landing = None

    @Slot(bool)
    def step(self, forward: bool) -> None:
        if self.search is not None and self.query:
            self.stepping.emit()
            self.search.step(forward=forward, page=self._views.page)

    @Slot(str)
    def choose_accents(self, accents: str) -> None:
        """Take accents as typed ("exact"), or any ("folded"), until said otherwise."""
        self.accents, self._accents_chosen = accents, True
        self._landing = self._views.page
        self._start()

    def flip_accents(self) -> None:
        self.choose_accents(FOLDED if self.accents == EXACT else EXACT)

    def clear(self) -> None:
        """Look for nothing any more."""
        self.look_for("", None)

    def _finder(self) -> SpanFinder | None:
        if not self.query.strip():
            return None
        if self._as_phrase:
            accents = "exact" if self.accents == EXACT else "folded"
            return self._workspace.match_finder(f'"{self.query}"', accents)
        accents = "folded"
        if self.accents == EXACT:
            # Where only some words carry accents, the others may be typed without.
            accents = "typed" if has_accents(self.query) else "exact"
        return self._workspace.match_finder(self.query, accents, as_you_type=self._typed)

    def _start(self) -> None:
        self._as_phrase = could_be_phrase(self.query)
        self._search_again()

    def _search_again(self) -> None:
        self._bar.show_accents(self.accents)
        search = self.search
        if search is not None:
            from_page = self._landing or (1 if self._landing == 0 else self._views.page)
            search.start(self._finder(), min(max(from_page, 1), max(search.page_count, 1)))
        self.changed.emit()

    def _land(self) -> None:
        search, landing = self.search, self._landing
        if search is None or landing is None or search.current is not None:
            return
        if landing == 0 and search.page_count == 1:
            landing = 1
        if self._typed or landing == 0:
            match = search.book.first_from(max(landing, 1))
        else:
            match = nearest(search.book.on(landing), search.text(landing), self._near)
        if match is not None:
            self._landing = None
            search.select(match)

    def _phrase_is_wanting(self, search: MatchSearch) -> bool:
        """Whether the words as they stand are not what the reader came for."""
        came_to_page = bool(self._landing) and not self._typed
        return search.book.total == 0 or (
            came_to_page and search.current is None and not search.book.on(self._landing or 0)
        )

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.stepping.emit()
        self.query, self._typed, self._landing = text, True, self._views.page
        if not self._accents_chosen:
            self.accents = EXACT if has_accents(text) else FOLDED
        self._start()

    @Slot()
    def _on_settled(self) -> None:
        search = self.search
        if search is not None:
            search.changed.connect(self._on_matches)
            search.current_changed.connect(self._show_count)
            search.finished.connect(self._on_finished)
            self._start()

    @Slot()
    def _on_matches(self) -> None:
        self._land()
        self._show_count()

    @Slot()
    def _on_finished(self) -> None:
        search = self.search
        if search is None or not self.query:
            return
        if self._as_phrase and self._phrase_is_wanting(search):
            self._as_phrase = False
            self._search_again()
            return
        if search.book.total == 0 and self.accents == EXACT and not self._accents_chosen:
            # The library found the document without its accents; mark what it found.
            self.accents = FOLDED
            self._start()
            return
        self._landing = None
        self._show_count()
        announce(self._bar, self._bar.count.text())

    @Slot()
    def _show_count(self) -> None:
        search = self.search
        if search is not None:
            number = search.book.number_of(search.current) if search.current else 0
            self._bar.show_count(number, search.book.total, searching=search.running)


def could_be_phrase(query: str) -> bool:
    """Plain words side by side; what has a sign or a number in it has a meaning of its own."""
    try:
        node = parse(query)
    except QueryError:
        return False
    words = node.children if isinstance(node, All) else ()
    plain = [isinstance(word, Word) and not (word.prefix or word.exact) for word in words]
    return len(plain) > 1 and all(plain) and '"' not in query
