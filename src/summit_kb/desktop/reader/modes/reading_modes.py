"""The look of one reader: follows what the person chose, and fits pages to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from summit_kb.desktop.reader.modes.look import ReadingMode
from summit_kb.desktop.reader.modes.looks import Looks
from summit_kb.desktop.reader.modes.text_block import text_block
from summit_kb.desktop.reader.zoom import Fit

if TYPE_CHECKING:
    from summit_kb.desktop.reader.paged_file import PagedFile
    from summit_kb.desktop.reader.views import Views


class ReadingModes(QObject):
    """Everything reading modes do in one pane; it belongs to it."""

    def __init__(self, views: Views, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._views = views
        self._looks = looks
        self._file: PagedFile | None = None
        looks.changed.connect(self._on_changed)
        views.ready.connect(self._on_ready)
        views.page_changed.connect(self._find_block)
        views.set_look(looks.look)

    @property
    def mode(self) -> ReadingMode:
        return self._looks.look.mode

    @Slot()
    def _on_changed(self) -> None:
        self._views.set_look(self._looks.look)
        self._fit()

    @Slot()
    def _on_ready(self) -> None:
        file = self._views.pages.file
        if file is not None and file is not self._file:
            self._file = file
            self._views.pages.set_text_block(None)
            file.texts.arrived.connect(self._find_block)
        self._fit()

    def _fit(self) -> None:
        """Large text on pages: their words fill the window, their margins do not."""
        pages = self._views.pages
        large = self.mode is ReadingMode.LARGE
        if large and pages.fit is Fit.WIDTH:
            self._find_block()
            pages.set_fit(Fit.TEXT)
        elif not large and pages.fit is Fit.TEXT:
            pages.set_fit(Fit.WIDTH)

    @Slot()
    def _find_block(self) -> None:
        pages = self._views.pages
        if self.mode is not ReadingMode.LARGE or pages.file is None:
            return
        words = pages.file.texts.get(pages.current_page)
        if words is not None and pages.text_block is None:
            pages.set_text_block(text_block(words))
