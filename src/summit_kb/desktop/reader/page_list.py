"""Small pictures of the pages, to see where one is and to go elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.page_delegate import PageDelegate
from summit_kb.desktop.reader.page_list_model import PageListModel
from summit_kb.desktop.reader.paged_file import PagedFile


class PageList(QListView):
    """Signal: ``chosen`` carries the number of a page."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setProperty("kind", "side")
        self._read = 1
        self._pages = PageListModel(self)
        self.setModel(self._pages)
        self.setItemDelegate(PageDelegate(self))
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self.retranslate()

    def open(self, file: PagedFile | None) -> None:
        self._pages.ratio = self.devicePixelRatioF()
        self._pages.open(file)

    def set_search(self, search: MatchSearch) -> None:
        self._pages.set_search(search)

    def follow(self, page: int) -> None:
        """Mark the page that is read."""
        self._read = page
        # Where small pictures stand is worked out for all pages: not while nobody sees them.
        if self.isVisible():
            self._mark_read()

    def _mark_read(self) -> None:
        index = self._pages.index(self._read - 1)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._mark_read()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row() + 1)
