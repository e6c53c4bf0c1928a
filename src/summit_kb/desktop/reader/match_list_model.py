"""The matches of a document as a list, each with a little of the text around it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.reading.excerpt import Excerpt, excerpt
from summit_kb.reading.matching import Match

_Index = QModelIndex | QPersistentModelIndex
MATCH_ROLE = Qt.ItemDataRole.UserRole
EXCERPT_ROLE = MATCH_ROLE + 1
PAGE_ROLE = MATCH_ROLE + 2


class MatchListModel(QAbstractListModel):
    """``PAGE_ROLE`` is the printed page number, empty but for the first match of each page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search: MatchSearch | None = None
        self._label: Callable[[int], str] = str
        self._matches: list[Match] = []

    def show(self, search: MatchSearch, label: Callable[[int], str]) -> None:
        """Take what ``search`` knows by now; ``label`` names a page, empty for one without."""
        self._label = label
        book = search.book
        matches = [match for page in book.pages for match in book.on(page)]
        if search is self._search and matches == self._matches:
            return
        self.beginResetModel()
        self._search = search
        self._matches = matches
        self.endResetModel()

    def row_of(self, match: Match | None) -> int:
        """-1 when it is not in the list."""
        return self._matches.index(match) if match in self._matches else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._search is None:
            return None
        match = self._matches[index.row()]
        if role == MATCH_ROLE:
            return match
        if role == PAGE_ROLE:
            first = index.row() == 0 or self._matches[index.row() - 1].page != match.page
            return self._label(match.page) if first else ""
        if role == EXCERPT_ROLE:
            return self._excerpt(match)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            made = self._excerpt(match)
            return f"{made.before}{made.match}{made.after}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            made, page = self._excerpt(match), self._label(match.page)
            text = f"{made.before}{made.match}{made.after}"
            return self.tr("Page {page}: {text}").format(page=page, text=text) if page else text
        return None

    def _excerpt(self, match: Match) -> Excerpt:
        text = self._search.text(match.page) if self._search else ""
        return excerpt(text, match.start, match.end)
