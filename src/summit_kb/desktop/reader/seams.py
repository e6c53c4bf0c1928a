"""What the reader asks of the rooms below, no more: anything of this shape will do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from summit_kb.domain.text import OutlineEntry, WordBox
from summit_kb.foundation.errors import SummitError

T = TypeVar("T")


class FileInfo(Protocol):
    """A file with pages. ``page_sizes`` are points as shown; ``labels`` one a page, or none."""

    @property
    def page_sizes(self) -> tuple[tuple[float, float], ...]: ...
    @property
    def labels(self) -> tuple[str, ...]: ...
    @property
    def outline(self) -> tuple[OutlineEntry, ...]: ...


class Picture(Protocol):
    """A drawn page: rows of ``stride`` bytes, four a pixel, blue first, the fourth unused."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int: ...
    @property
    def data(self) -> bytes: ...


class PageService(Protocol):
    """Draws and reads pages (counted from 1); blocks, and may be called from any thread."""

    def info(self, path: Path) -> FileInfo: ...
    def render(self, path: Path, page: int, scale: float) -> Picture: ...
    def words(self, path: Path, page: int) -> tuple[WordBox, ...]: ...


class Asking(Protocol):
    """The part of the bridge that reading needs."""

    def query(
        self,
        channel: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[SummitError], None] | None = None,
    ) -> None: ...
    def forget(self, channel: str) -> None: ...


class Wording(Protocol):
    """A failure in words."""

    @property
    def sentence(self) -> str: ...
    @property
    def remedy(self) -> str: ...


Explain = Callable[[SummitError], Wording]
