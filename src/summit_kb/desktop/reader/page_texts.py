"""The words of a file's pages, read when they are wanted; those used last are kept."""

from __future__ import annotations

import itertools
import threading
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop.reader.seams import Asking, PageService
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.page_words import PageWords

_serial = itertools.count()
# The words of a full page take some 60 kB; a long document is not kept whole.
_MOST = 100


class PageTexts(QObject):
    """Signals: ``arrived`` carries the number of a page whose words are there now."""

    arrived = Signal(int)

    def __init__(
        self, service: PageService, path: Path, bridge: Asking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._path = path
        self._bridge = bridge
        self._channel = f"page-words-{next(_serial)}"
        self._lock = threading.Lock()
        self._known: OrderedDict[int, PageWords] = OrderedDict()
        self._failed: set[int] = set()
        self._wanted: list[int] = []
        self._reading: int | None = None

    def get(self, page: int) -> PageWords | None:
        """The words of a page if they have been read."""
        with self._lock:
            known = self._known.get(page)
            if known is not None:
                self._known.move_to_end(page)
            return known

    def read(self, page: int) -> PageWords:
        """The words of a page, read now if need be: for threads, it waits for the worker."""
        known = self.get(page)
        if known is None:
            known = PageWords(self._service.words(self._path, page))
            with self._lock:
                self._known[page] = known
                while len(self._known) > _MOST:
                    self._known.popitem(last=False)
        return known

    def want(self, pages: Iterable[int]) -> None:
        """Have these pages read next, and forget what was wanted before."""
        self._wanted = [page for page in pages if not self._settled(page)]
        self._next()

    def close(self) -> None:
        self._wanted.clear()
        self._bridge.forget(self._channel)

    def _settled(self, page: int) -> bool:
        return page in self._known or page in self._failed

    def _next(self) -> None:
        if self._reading is not None:
            return
        self._wanted = [page for page in self._wanted if not self._settled(page)]
        if not self._wanted:
            return
        page = self._reading = self._wanted.pop(0)
        self._bridge.query(self._channel, lambda: self.read(page), self._on_read, self._on_failed)

    @Slot(object)
    def _on_read(self, _words: PageWords) -> None:
        page, self._reading = self._reading, None
        if page is not None:
            self.arrived.emit(page)
        self._next()

    @Slot(object)
    def _on_failed(self, _error: SummitError) -> None:
        # The page itself says why it cannot be read: its picture fails the same way.
        if self._reading is not None:
            self._failed.add(self._reading)
        self._reading = None
        self._next()
