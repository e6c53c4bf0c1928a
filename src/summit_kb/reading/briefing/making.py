"""The owner of the worker that makes the book: one step at a time, a fallback where one fails.

A PDF that pypdf cannot take over is drawn by PDFium instead; a file neither can is told of on a
sheet of its own, and the book goes on.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from summit_kb.domain.text import ExtractedText
from summit_kb.domain.text_json import to_json
from summit_kb.foundation.errors import CancelledError, ExitCode, SummitError
from summit_kb.foundation.work import Cancel
from summit_kb.ingest.errors import IngestError
from summit_kb.ingest.worker_command import worker_command
from summit_kb.ingest.worker_process import Heard, WorkerProcess
from summit_kb.reading.briefing.picture_sheets import DOTS, Picture, set_pictures
from summit_kb.reading.briefing.plan import Book, Mark
from summit_kb.reading.document_pages import Drawing
from summit_kb.reading.pages import Bitmap, PdfInfo

_SECONDS = 60.0
_BINDING_SECONDS = 600.0
_MEMORY = 2_000_000_000
_log = logging.getLogger(__name__)


class BriefingStepError(SummitError):
    """A step of making a briefing book failed. Facts: detail."""

    code = "briefing-step"
    exit_code = ExitCode.PARTLY


@dataclass(frozen=True)
class Sheets:
    """Finished sheets; of each the page of the document it shows (or begins in)."""

    path: Path
    pages: tuple[int, ...]
    marks: tuple[Mark, ...] = ()


class Maker:
    """``workshop`` takes what is made; ``close`` ends the worker."""

    def __init__(self, workshop: Path, cancel: Cancel) -> None:
        self._workshop = workshop
        self._cancel = cancel
        self._worker: WorkerProcess | None = None
        self._made = 0

    def close(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def pages_of_pdf(
        self,
        source: Path,
        pages: Sequence[int],
        drawn: Drawing[PdfInfo, Bitmap],
        unseen: Mapping[int, Sequence[object]],
    ) -> Sheets:
        """Pages (from 1) of a PDF file. ``unseen`` are words of scans, rows of WordBox by page."""
        target = self._target()
        words = {str(at): unseen[page] for at, page in enumerate(pages) if page in unseen}
        request = {"do": "place", "source": str(source), "pages": list(pages), "words": words}
        try:
            self._ask({**request, "target": str(target)}, source)
        except (IngestError, BriefingStepError) as error:
            _log.warning("%s is drawn, as its pages cannot be taken over: %s", source, error)
            return self.pages_as_pictures(source, pages, drawn)
        return Sheets(target, tuple(pages))

    def pages_as_pictures(
        self, source: Path, pages: Sequence[int], drawn: Drawing[PdfInfo, Bitmap]
    ) -> Sheets:
        """Pages (from 1) of a PDF or image file, drawn; raises PageError, PdfPasswordError."""
        target = self._target()
        sizes = drawn.info(source).page_sizes

        # One at a time: a drawn page is tens of megabytes.
        set_pictures(
            (self._picture(source, page, sizes[page - 1], drawn) for page in pages), target
        )
        return Sheets(target, tuple(pages))

    def text(self, text: ExtractedText, pages: Sequence[int], page_word: str) -> Sheets:
        """A text set anew; raises BriefingStepError."""
        given = self._target().with_suffix(".json")
        given.write_text(json.dumps(to_json(text), ensure_ascii=False), encoding="utf-8")
        target = self._target()
        request = {"do": "text", "source": str(given), "pages": list(pages)}
        reply = self._ask({**request, "page_word": page_word, "target": str(target)}, given)
        marks = [Mark(**one) for one in cast("list[dict[str, Any]]", reply["marks"])]
        return Sheets(target, tuple(cast("list[int]", reply["pages"])), tuple(marks))

    def divider(self, title: str, lines: Sequence[str]) -> Sheets:
        return self._own({"do": "divider", "title": title, "lines": list(lines)})

    def quotes(self, title: str, quotes: Sequence[tuple[str, str, str]]) -> Sheets:
        """``quotes`` are text, remark and reference."""
        return self._own({"do": "quotes", "title": title, "quotes": [list(one) for one in quotes]})

    def bind(self, book: Book, target: Path, heard: Heard) -> int:
        """Bind everything into ``target``; how many sheets the book has."""
        request = {"do": "bind", "book": book.to_json(), "workshop": str(self._workshop)}
        reply = self._ask({**request, "target": str(target)}, target, _BINDING_SECONDS, heard)
        return int(cast("int", reply["sheets"]))

    def _own(self, request: dict[str, object]) -> Sheets:
        target = self._target()
        reply = self._ask({**request, "target": str(target)}, target)
        return Sheets(target, (0,) * int(cast("int", reply["sheets"])))

    def _picture(
        self,
        source: Path,
        page: int,
        size: tuple[float, float],
        drawn: Drawing[PdfInfo, Bitmap],
    ) -> Picture:
        self._cancel.check()
        bitmap = drawn.render(source, page, DOTS)
        words = drawn.words(source, page)
        return Picture(bitmap.data, bitmap.width, bitmap.height, bitmap.stride, size, words)

    def _target(self) -> Path:
        self._made += 1
        return self._workshop / f"{self._made:05}.pdf"

    def _ask(
        self,
        request: dict[str, object],
        about: Path,
        seconds: float = _SECONDS,
        heard: Heard = lambda _progress: None,
    ) -> Mapping[str, object]:
        self._cancel.check()
        worker = self._running(str(about))
        try:
            reply = worker.call(
                {**request, "seconds": seconds},
                path=str(about),
                seconds=seconds,
                stop=_Stop(self._cancel),
                heard=heard,
            )
        except (IngestError, CancelledError):
            self._worker = None
            raise
        failure = reply.message.get("failure")
        if failure is not None:
            raise BriefingStepError(detail=str(failure))
        return reply.message

    def _running(self, about: str) -> WorkerProcess:
        if self._worker is None:
            command = worker_command("summit_kb.reading.briefing.worker", str(_MEMORY))
            self._worker = WorkerProcess(command, memory=_MEMORY, path=about)
        return self._worker


@dataclass(frozen=True)
class _Stop:
    cancel: Cancel

    def is_set(self) -> bool:
        return self.cancel.requested
