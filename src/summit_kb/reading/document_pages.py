"""The pages of one document: as its file is drawn, with the words OCR saw where it has none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from summit_kb.domain.text import ExtractedText, WordBox
from summit_kb.foundation.errors import SummitError

Info_co = TypeVar("Info_co", covariant=True)
Picture_co = TypeVar("Picture_co", covariant=True)


class Drawing(Protocol[Info_co, Picture_co]):
    """What draws and reads the pages of files; a PageServer is one."""

    def info(self, path: Path) -> Info_co: ...
    def render(self, path: Path, page: int, scale: float) -> Picture_co: ...
    def words(self, path: Path, page: int) -> tuple[WordBox, ...]: ...


class DocumentPages(Drawing[Info_co, Picture_co]):
    """Blocks as ``service`` does. ``text`` gives the document's text; it may fail or take long."""

    def __init__(
        self, service: Drawing[Info_co, Picture_co], text: Callable[[], ExtractedText]
    ) -> None:
        self._service = service
        self._text = text

    def info(self, path: Path) -> Info_co:
        return self._service.info(path)

    def render(self, path: Path, page: int, scale: float) -> Picture_co:
        return self._service.render(path, page, scale)

    def words(self, path: Path, page: int) -> tuple[WordBox, ...]:
        """The words that the page's text is made of."""
        return self._recognized(page) or self._service.words(path, page)

    def _recognized(self, page: int) -> tuple[WordBox, ...]:
        try:
            pages = self._text().pages
        except SummitError:
            return ()  # the text view says why; the page has its own words perhaps
        seen = pages[page - 1].recognized if 1 <= page <= len(pages) else None
        return seen.words if seen is not None else ()
