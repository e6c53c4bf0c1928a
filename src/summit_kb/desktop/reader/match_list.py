"""The list of matches, to see all at a glance and go to one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from summit_kb.desktop.reader.match_delegate import MatchDelegate
from summit_kb.desktop.reader.match_list_model import MATCH_ROLE, MatchListModel
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.reading.matching import Match

_REFRESH_MS = 150


class MatchList(QListView):
    """Signal: ``chosen`` carries a Match."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setProperty("kind", "side")
        self._matches = MatchListModel(self)
        self.setModel(self._matches)
        self.setItemDelegate(MatchDelegate(self))
        self._search: MatchSearch | None = None
        self._label: Callable[[int], str] = str
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(_REFRESH_MS)
        self._refresh.timeout.connect(self.refresh)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self.retranslate()

    def set_search(self, search: MatchSearch, label: Callable[[int], str]) -> None:
        """List the matches of ``search``; ``label`` names a page, empty for one without."""
        self._search, self._label = search, label
        search.changed.connect(self._on_changed)
        search.current_changed.connect(self._on_current)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        if self._search is not None:
            self._matches.show(self._search, self._label)
            self._on_current(self._search.current)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Matches"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_changed(self) -> None:
        # A search tells of every few pages; the list is made anew a few times a second.
        if not self._refresh.isActive():
            self._refresh.start()

    @Slot(object)
    def _on_current(self, match: Match | None) -> None:
        row = self._matches.row_of(match)
        if row < 0:
            self.clearSelection()
            return
        index = self._matches.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        match = index.data(MATCH_ROLE)
        if isinstance(match, Match):
            self.chosen.emit(match)
