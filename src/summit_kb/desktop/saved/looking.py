"""Looks for what is new for the saved searches, one after another while nobody is typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from summit_kb.desktop.desk import Desk
from summit_kb.desktop.saved.book import SearchBook
from summit_kb.desktop.searching import SearchSession

if TYPE_CHECKING:
    from summit_kb.app.saved_searches import NewMatches
    from summit_kb.domain.saved_search import SavedSearch

# So long nobody has asked anything before the next saved search is asked.
QUIET_MS = 1_500
_BETWEEN_MS = 50
# Another process may have changed the library.
_AGAIN_MS = 120_000
_CHANNEL = "news"


class NewsWatch(QObject):
    """One search at a time, so that a person who types waits for one at most."""

    def __init__(self, desk: Desk, search: SearchSession, book: SearchBook) -> None:
        super().__init__(book)
        self._desk = desk
        self._book = book
        self._left: list[SavedSearch] = []
        self._found: list[NewMatches] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._on_next)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.look)
        search.changed.connect(self._on_asked)
        book.saved_changed.connect(self.look)

    @property
    def is_looking(self) -> bool:
        return bool(self._left) or self._next.isActive()

    @Slot()
    def look(self) -> None:
        """Begin anew: the library or the searches may have changed."""
        self._desk.bridge.forget(_CHANNEL)
        self._left, self._found = list(self._book.saved), []
        self._again.start()
        if self._left:
            self._next.start(QUIET_MS)
        else:
            self._next.stop()
            self._book.show_news([])

    def stop(self) -> None:
        """The window closes."""
        self._left = []
        self._next.stop()
        self._again.stop()

    @Slot()
    def _on_asked(self) -> None:
        if self._next.isActive():
            self._next.start(QUIET_MS)

    @Slot()
    def _on_next(self) -> None:
        workspace = self._book.workspace
        if workspace is None or not self._left:
            return
        search = self._left[0]
        self._desk.bridge.query(
            _CHANNEL,
            lambda: workspace.searches.new_matches(search),
            self._on_looked,
            self._on_failed,
        )

    def _on_looked(self, new: NewMatches | None) -> None:
        if new is not None:
            self._found.append(new)
        self._go_on()

    def _on_failed(self, _error: object) -> None:
        # A search that cannot be answered says why when it is opened.
        self._go_on()

    def _go_on(self) -> None:
        self._left = self._left[1:]
        if self._left:
            self._next.start(_BETWEEN_MS)
        else:
            self._book.show_news(self._found)
