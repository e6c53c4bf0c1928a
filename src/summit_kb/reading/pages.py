"""Pages of PDF and image files to look at: sizes, pictures and words, by a process of its own.

A page that hangs or crashes PDFium costs that one call; the next call gets a new worker.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from summit_kb.domain.text import OutlineEntry, WordBox
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.ingest.error_json import error_from_json
from summit_kb.ingest.errors import IngestError
from summit_kb.ingest.formats import is_drawn
from summit_kb.ingest.frames import Frame
from summit_kb.ingest.worker_command import worker_command
from summit_kb.ingest.worker_process import WorkerProcess

__all__ = ["Bitmap", "PageError", "PageServer", "PdfInfo", "PdfPasswordError", "is_drawn"]

_SECONDS = 20.0
_MEMORY = 1_500_000_000
# A page that fills a usual screen; no system gives a pipe more without asking.
_ANSWER = 1024 * 1024


class PageError(SummitError):
    """A page cannot be shown. Facts: path, page (from 1), detail."""

    code = "page"
    exit_code = ExitCode.PARTLY


class PdfPasswordError(SummitError):
    """A password is needed to show the file. Facts: path."""

    code = "pdf-password"
    exit_code = ExitCode.PARTLY


@dataclass(frozen=True)
class PdfInfo:
    """``page_sizes`` are (width, height) in points as shown: cropped and turned.

    ``labels`` has one label per page, or none at all when the file gives none.
    """

    page_sizes: tuple[tuple[float, float], ...]
    labels: tuple[str, ...]
    outline: tuple[OutlineEntry, ...]


@dataclass(frozen=True)
class Bitmap:
    """Rows of ``stride`` bytes, top first; four bytes a pixel: blue, green, red, unused."""

    width: int
    height: int
    stride: int
    data: bytes


class PageServer:
    """Blocking and thread-safe; calls are served in the order they came in.

    The worker starts with the first call and is replaced after a crash or after ``seconds``
    without an answer. ``close`` ends it; a later call would start another.
    """

    def __init__(self, *, seconds: float = _SECONDS, memory: int = _MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._turn = _Turn()
        self._worker: WorkerProcess | None = None

    def start(self) -> None:
        """Start the worker before the first page is asked for; it gets ready by itself."""
        with self._turn.taken():
            self._running("")

    def info(self, path: Path) -> PdfInfo:
        """Sizes, labels and outline; raises PageError, PdfPasswordError."""
        message = self._ask({"do": "info"}, path, 1).message
        sizes = cast("list[tuple[float, float]]", message["sizes"])
        outline = cast("list[tuple[str, int, int]]", message["outline"])
        return PdfInfo(
            tuple((width, height) for width, height in sizes),
            tuple(cast("list[str]", message["labels"])),
            tuple(OutlineEntry(title, page, level) for title, page, level in outline),
        )

    def render(self, path: Path, page: int, scale: float) -> Bitmap:
        """A picture of a page (from 1) at ``scale`` pixels a point.

        Raises PageError, PdfPasswordError.
        """
        frame = self._ask({"do": "render", "page": page, "scale": scale}, path, page)
        width, height, stride = cast("list[int]", frame.message["size"])
        return Bitmap(width, height, stride, frame.data)

    def words(self, path: Path, page: int) -> tuple[WordBox, ...]:
        """The words of a page (from 1) in reading order, as in its extracted text.

        Raises PageError, PdfPasswordError.
        """
        message = self._ask({"do": "words", "page": page}, path, page).message
        rows = cast("list[tuple[str, float, float, float, float]]", message["words"])
        return tuple(WordBox(*row) for row in rows)

    def close(self) -> None:
        """End the worker; harmless twice."""
        with self._turn.taken():
            if self._worker is not None:
                self._worker.close()
                self._worker = None

    def _ask(self, request: Mapping[str, object], path: Path, page: int) -> Frame:
        name = str(path)
        with self._turn.taken():
            try:
                frame = self._running(name).call(
                    {**request, "path": name, "seconds": self._seconds},
                    path=name,
                    seconds=self._seconds,
                )
            except IngestError as error:
                self._worker = None
                detail = str(error.facts.get("detail", error.code))
                raise PageError(path=name, page=page, detail=detail) from error
        failure = cast("Mapping[str, object] | None", frame.message.get("error"))
        if failure is not None:
            raise error_from_json(failure)
        return frame

    def _running(self, name: str) -> WorkerProcess:
        if self._worker is not None and not self._worker.is_alive:
            self._worker.close()
            self._worker = None
        if self._worker is None:
            command = worker_command("summit_kb.reading.pages_worker", str(self._memory))
            self._worker = WorkerProcess(command, memory=self._memory, path=name, answers=_ANSWER)
        return self._worker


class _Turn:
    """A lock that is given in the order it was asked for."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._next = 0
        self._served = 0

    @contextmanager
    def taken(self) -> Generator[None]:
        with self._changed:
            ticket = self._next
            self._next += 1
            self._changed.wait_for(lambda: self._served == ticket)
        try:
            yield
        finally:
            with self._changed:
                self._served += 1
                self._changed.notify_all()
