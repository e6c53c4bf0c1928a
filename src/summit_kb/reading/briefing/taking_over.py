"""Pages of one PDF or image file: as they are, drawn where that fails, told of where nothing does.

A file that hangs, crashes or confuses the worker costs the page it does so on: that page is drawn
by PDFium instead, with its words beneath.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from summit_kb.foundation.errors import SummitError
from summit_kb.ingest.errors import IngestError
from summit_kb.reading.briefing.invisible import Row
from summit_kb.reading.briefing.making import BriefingStepError, Maker
from summit_kb.reading.briefing.picture_sheets import DOTS, Picture, packed
from summit_kb.reading.briefing.plan import Part
from summit_kb.reading.document_pages import Drawing
from summit_kb.reading.pages import Bitmap, PageError, PdfInfo

_AT_ONCE = 24
"""So many pages go into one file: little is lost with it, and little is held in memory."""

_DRAWN_AT_ONCE = 8
_MOST_FAULTS = 3
_FORBIDDEN = "ForbiddenError"
_log = logging.getLogger(__name__)


@dataclass
class Taken:
    """What became of the pages: the parts in order, those drawn, those lost with the reason.

    ``is_locked`` says that they were drawn because the file forbids taking anything out of it.
    """

    parts: list[Part] = field(default_factory=list[Part])
    drawn: list[int] = field(default_factory=list[int])
    lost: list[tuple[int, SummitError]] = field(default_factory=list[tuple[int, SummitError]])
    is_locked: bool = False


@dataclass
class PageTaking:
    """``notice`` makes the sheet for a page that is lost; ``tell`` is given pages done so far.

    ``unseen`` are words of scans by page.
    """

    maker: Maker
    source: Path
    drawing: Drawing[PdfInfo, Bitmap]
    notice: Callable[[int, SummitError], Part]
    tell: Callable[[int], None]
    unseen: Mapping[int, Sequence[Row]] = field(default_factory=dict[int, Sequence[Row]])

    def __post_init__(self) -> None:
        self._taken = Taken()
        self._faults = 0
        self._reached: int | None = None
        self._done = 0

    def taken(self, pages: Sequence[int], *, drawn: bool = False) -> Taken:
        """Take ``pages`` (from 1) over; with ``drawn`` nothing but drawing is tried.

        Raises PageError and PdfPasswordError when not a single page can be had.
        """
        if drawn:
            self._faults = _MOST_FAULTS
        for batch in _batches(pages, _AT_ONCE):
            self._take(batch)
        if self._taken.lost and len(self._taken.lost) == len(pages):
            raise self._taken.lost[0][1]
        return self._taken

    def _take(self, pages: Sequence[int]) -> None:
        if not pages:
            return
        if self._faults >= _MOST_FAULTS:
            self._draw(pages)
            return
        self._reached = None
        try:
            self._taken.parts.append(self._place(pages))
        except (IngestError, BriefingStepError) as error:
            self._blame(error)
            at = min(self._reached or 0, len(pages) - 1)
            self._take(pages[:at])
            if self._faults < _MOST_FAULTS:
                self._draw(pages[at : at + 1])
                at += 1
            self._take(pages[at:])
        else:
            self._count(len(pages))

    def _place(self, pages: Sequence[int]) -> Part:
        words = {str(at): self.unseen[page] for at, page in enumerate(pages) if page in self.unseen}
        return self.maker.place(self.source, pages, words, self._hear)

    def _hear(self, told: Mapping[str, object]) -> None:
        self._reached = int(cast("int", told["done"]))
        self.tell(self._done + self._reached)

    def _blame(self, error: SummitError) -> None:
        _log.warning("%s: pages are drawn that cannot be taken over: %s", self.source, error)
        # One that cannot even be opened fails the same way for every page.
        self._faults = _MOST_FAULTS if self._reached is None else self._faults + 1
        self._taken.is_locked |= error.facts.get("reason") == _FORBIDDEN

    def _draw(self, pages: Sequence[int]) -> None:
        sizes = self.drawing.info(self.source).page_sizes
        ready: list[Picture] = []
        for page in pages:
            try:
                ready.append(self._picture(page, sizes[page - 1]))
            except PageError as error:
                self._put(ready)
                self._taken.parts.append(self.notice(page, error))
                self._taken.lost.append((page, error))
            else:
                self._taken.drawn.append(page)
            if len(ready) == _DRAWN_AT_ONCE:
                self._put(ready)
            self._count(1)
        self._put(ready)

    def _put(self, ready: list[Picture]) -> None:
        if ready:
            self._taken.parts.append(self.maker.pictures(ready))
            ready.clear()

    def _picture(self, page: int, size: tuple[float, float]) -> Picture:
        self.maker.cancel.check()
        bitmap = self.drawing.render(self.source, page, DOTS)
        # Who forbids taking words out of a file is heeded.
        words = () if self._taken.is_locked else self.drawing.words(self.source, page)
        return Picture(packed(bitmap), size, words)

    def _count(self, pages: int) -> None:
        self._done += pages
        self.tell(self._done)


def _batches(pages: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (pages[at : at + size] for at in range(0, len(pages), size))
