"""A file with pages that is open in the reader."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from summit_kb.desktop.reader.page_pictures import PagePictures
from summit_kb.desktop.reader.page_texts import PageTexts
from summit_kb.desktop.reader.seams import Asking, FileInfo, PageService
from summit_kb.reading.linking.asked_place import asked_page


class PagedFile(QObject):
    """Its sizes, labels and outline, and where its pictures and words come from."""

    def __init__(
        self,
        info: FileInfo,
        service: PageService,
        path: Path,
        bridge: Asking,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.info = info
        self.service = service
        self.path = path
        self.pictures = PagePictures(service, path, bridge, self)
        self.texts = PageTexts(service, path, bridge, self)

    @property
    def page_count(self) -> int:
        return len(self.info.page_sizes)

    def label(self, page: int) -> str:
        """The number printed on a page, as far as the file says, else its place."""
        labels = self.info.labels
        return labels[page - 1] if 0 < page <= len(labels) and labels[page - 1] else str(page)

    def page_of_label(self, text: str) -> int | None:
        """The page a person means who types ``text``: a label, or a place counted from 1."""
        typed = text.strip().casefold()
        for wanted in dict.fromkeys((typed, asked_page(typed))):
            page = self._page_called(wanted)
            if page is not None:
                return page
        return None

    def _page_called(self, wanted: str) -> int | None:
        for page in range(1, self.page_count + 1):
            if self.label(page).casefold() == wanted:
                return page
        if wanted.isdecimal() and 1 <= int(wanted) <= self.page_count:
            return int(wanted)
        return None

    def close(self) -> None:
        self.pictures.close()
        self.texts.close()
