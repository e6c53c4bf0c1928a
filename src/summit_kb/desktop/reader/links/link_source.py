"""The links of a document's pages, found in threads and kept."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.app.previews import Preview
from summit_kb.desktop.reader.seams import Asking, Linking
from summit_kb.domain.document import Document
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.linking.articles import Place
from summit_kb.reading.linking.link import Link

_serial = itertools.count()


class LinkSource(QObject):
    """Signal: ``arrived`` carries a page (from 1) whose links are known now."""

    arrived = Signal(int)

    def __init__(
        self, linking: Linking, document: Document, bridge: Asking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        self._linking = linking
        self._bridge = bridge
        number = next(_serial)
        self._channel = f"links-{number}"
        self._preview_channel = f"link-preview-{number}"
        self._place_channel = f"link-place-{number}"
        self._seek_channel = f"link-seek-{number}"
        self._known: dict[int, tuple[Link, ...]] = {}
        self._wanted: list[int] = []
        self._finding: int | None = None
        self._failed = False

    def get(self, page: int) -> tuple[Link, ...]:
        """The links of a page as far as they are known."""
        return self._known.get(page, ())

    def want(self, pages: Iterable[int]) -> None:
        """Have the links of these pages found next."""
        self._wanted = [page for page in pages if page not in self._known]
        self._next()

    def seek(self, pages: Sequence[int], done: Callable[[Sequence[Link]], None]) -> None:
        """Ask for the links of the first of ``pages`` that has any; none when no page has."""
        document, linking = self.document, self._linking

        def work() -> tuple[int, tuple[Link, ...]]:
            links = linking.links_of(document)
            found = ((page, tuple(links.on(page))) for page in pages)
            return next((one for one in found if one[1]), (0, ()))

        def keep(found: tuple[int, tuple[Link, ...]]) -> None:
            page, links = found
            if page:
                links = self._known.setdefault(page, links)
            done(links)

        self._bridge.query(self._seek_channel, work, keep, self._on_nothing)

    def preview(self, link: Link, done: Callable[[Preview], None]) -> None:
        """Ask what to show of a link; of several asked for only the newest answer comes."""
        self._bridge.query(
            self._preview_channel, lambda: self._linking.preview(link), done, self._on_nothing
        )

    def place(
        self,
        typed: str,
        done: Callable[[Place], None],
        failed: Callable[[SummitError], None],
    ) -> None:
        """Ask where "Điều 5 khoản 2" stands."""
        document = self.document
        self._bridge.query(
            self._place_channel, lambda: self._linking.place_of(document, typed), done, failed
        )

    def forget(self) -> None:
        """The library changed: links are found again."""
        self._bridge.forget(self._channel)
        self._known.clear()
        self._finding, self._failed = None, False

    def close(self) -> None:
        self._wanted.clear()
        for channel in (
            self._channel,
            self._preview_channel,
            self._place_channel,
            self._seek_channel,
        ):
            self._bridge.forget(channel)

    def _next(self) -> None:
        if self._finding is not None or self._failed:
            return
        self._wanted = [page for page in self._wanted if page not in self._known]
        if not self._wanted:
            return
        page = self._finding = self._wanted.pop(0)
        document, linking = self.document, self._linking
        self._bridge.query(
            self._channel,
            lambda: tuple(linking.links_of(document).on(page)),
            self._on_found,
            self._on_failed,
        )

    @Slot(object)
    def _on_found(self, links: tuple[Link, ...]) -> None:
        page, self._finding = self._finding, None
        if page is not None:
            self._known[page] = links
            self.arrived.emit(page)
        self._next()

    @Slot(object)
    def _on_failed(self, _error: SummitError) -> None:
        # A document without a text has no links; the text view says why there is no text.
        self._finding, self._failed = None, True

    @Slot(object)
    def _on_nothing(self, _error: SummitError) -> None:
        """What cannot be looked into is followed all the same."""
