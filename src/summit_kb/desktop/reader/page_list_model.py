"""The pages of a file as a list: label, small picture, number of matches."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QPixmap

from summit_kb.desktop.reader.bitmap_cache import Drawing
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.paged_file import PagedFile

_Index = QModelIndex | QPersistentModelIndex
PICTURE_ROLE = Qt.ItemDataRole.UserRole
SIZE_ROLE = PICTURE_ROLE + 1
MATCHES_ROLE = PICTURE_ROLE + 2
_LONGER_SIDE = 150
_TOGETHER_MS = 40


class PageListModel(QAbstractListModel):
    """``ratio`` is device pixels a pixel, so that small pictures are sharp."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ratio = 1.0
        self._file: PagedFile | None = None
        self._search: MatchSearch | None = None
        self._missing: set[int] = set()
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(_TOGETHER_MS)
        self._ask.timeout.connect(self.ask_for_pictures)

    def open(self, file: PagedFile | None) -> None:
        self.beginResetModel()
        self._file = file
        self._search = None
        self.endResetModel()
        if file is not None:
            file.pictures.arrived.connect(self._on_picture)

    def set_search(self, search: MatchSearch) -> None:
        self._search = search
        search.changed.connect(self._on_matches)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._file is None else self._file.page_count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        file, page = self._file, index.row() + 1
        if file is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return file.label(page)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {page}").format(page=file.label(page))
        if role == PICTURE_ROLE:
            return self._picture(file, page)
        if role == SIZE_ROLE:
            return self._size(page)
        if role == MATCHES_ROLE:
            return len(self._search.book.on(page)) if self._search else 0
        return None

    def drawing(self, page: int) -> Drawing:
        return Drawing(page, round(self._scale(page) * self.ratio, 4), 0)

    def _picture(self, file: PagedFile, page: int) -> QPixmap | None:
        """What is looked at and not drawn yet is asked for, all of it together a moment later."""
        drawing = self.drawing(page)
        picture = file.pictures.cache.get(drawing)
        if picture is None:
            self._missing.add(page)
            self._ask.start()
        return picture or file.pictures.cache.stand_in(drawing)

    def _size(self, page: int) -> tuple[int, int]:
        width, height = self._file.info.page_sizes[page - 1] if self._file else (1, 1)
        scale = self._scale(page)
        return max(1, round(width * scale)), max(1, round(height * scale))

    def _scale(self, page: int) -> float:
        width, height = self._file.info.page_sizes[page - 1] if self._file else (1, 1)
        return _LONGER_SIDE / max(width, height)

    @Slot()
    def ask_for_pictures(self) -> None:
        """Have drawn what was looked at."""
        if self._file is not None:
            wanted = [self.drawing(page) for page in sorted(self._missing)]
            self._file.pictures.wish("thumbnail", wanted)
        self._missing.clear()

    @Slot(int)
    def _on_picture(self, page: int) -> None:
        index = self.index(page - 1)
        self.dataChanged.emit(index, index, [PICTURE_ROLE])

    @Slot()
    def _on_matches(self) -> None:
        if self.rowCount():
            first, last = self.index(0), self.index(self.rowCount() - 1)
            self.dataChanged.emit(first, last, [MATCHES_ROLE])
