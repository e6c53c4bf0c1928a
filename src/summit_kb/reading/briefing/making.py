"""The owner of the worker that makes the book: one step at a time.

What happens to a page that a step cannot take over is decided in ``taking_over``.
"""

from __future__ import annotations

import json
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
from summit_kb.reading.briefing.front_sheets import Quoted
from summit_kb.reading.briefing.invisible import Row
from summit_kb.reading.briefing.picture_sheets import Picture, set_pictures
from summit_kb.reading.briefing.plan import Book, Mark, Part
from summit_kb.reading.briefing.sheet import PAPERS

_SECONDS = 60.0
_TEXT_SECONDS = 600.0
_MEMORY = 2_000_000_000


class BriefingStepError(SummitError):
    """A step of making a briefing book failed. Facts: detail, reason (kind of the fault)."""

    code = "briefing-step"
    exit_code = ExitCode.PARTLY


class BriefingWorkerError(SummitError):
    """The process that makes the book ended or hung in a step of its own. Facts: detail."""

    code = "briefing-worker"
    exit_code = ExitCode.INTERNAL


@dataclass(frozen=True)
class Sheets:
    """Finished sheets; of each the page of the document it shows (or begins in)."""

    parts: tuple[Part, ...]
    pages: tuple[int, ...]
    marks: tuple[Mark, ...] = ()


class Maker:
    """``workshop`` takes what is made; ``close`` ends the worker."""

    def __init__(self, workshop: Path, cancel: Cancel, paper: str = "a4") -> None:
        self._workshop = workshop
        self._paper = paper
        self._worker: WorkerProcess | None = None
        self._made = 0
        self.cancel = cancel

    def close(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    @property
    def worker(self) -> int | None:
        """The process id of the worker while there is one."""
        return self._worker.pid if self._worker is not None else None

    def place(
        self,
        source: Path,
        pages: Sequence[int],
        words: Mapping[str, Sequence[Row]],
        heard: Heard,
    ) -> Part:
        """Pages (from 1) of a PDF file as they are; raises IngestError and BriefingStepError.

        ``words`` are those of scans, by the place of the page in ``pages``, as text.
        """
        target = self._target()
        request: dict[str, object] = {
            "do": "place",
            "source": str(source),
            "pages": list(pages),
            "words": words,
        }
        self._ask({**request, "target": str(target)}, source, _SECONDS, heard)
        return Part(str(target), len(pages))

    def pictures(self, pictures: Sequence[Picture]) -> Part:
        """Pages that were drawn."""
        target = self._target()
        return Part(str(target), set_pictures(pictures, target, PAPERS[self._paper]))

    def text(self, text: ExtractedText, pages: Sequence[int], page_word: str) -> Sheets:
        """A text set anew; raises BriefingStepError."""
        given = self._target().with_suffix(".json")
        given.write_text(json.dumps(to_json(text), ensure_ascii=False), encoding="utf-8")
        target = self._target()
        request: dict[str, object] = {"do": "text", "source": str(given), "pages": list(pages)}
        whole: dict[str, object] = {**request, "page_word": page_word, "target": str(target)}
        reply = self._ask(whole, given, _TEXT_SECONDS)
        given.unlink()
        marks = [Mark(**one) for one in cast("list[dict[str, Any]]", reply["marks"])]
        shown = tuple(cast("list[int]", reply["pages"]))
        return Sheets((Part(str(target), len(shown)),), shown, tuple(marks))

    def divider(self, title: str, lines: Sequence[str], remark: str = "") -> Sheets:
        given: dict[str, object] = {
            "do": "divider",
            "title": title,
            "lines": list(lines),
            "remark": remark,
        }
        return self._own(given)[0]

    def quotes(self, title: str, quotes: Sequence[Quoted]) -> tuple[Sheets, list[int]]:
        """Quotes, and the sheet (from 0) each of them begins on."""
        given = [list(one) for one in quotes]
        sheets, reply = self._own({"do": "quotes", "title": title, "quotes": given})
        return sheets, cast("list[int]", reply["begins"])

    def bind(self, book: Book, target: Path, heard: Heard) -> int:
        """Bind everything into ``target``; how many sheets the book has."""
        request: dict[str, object] = {
            "do": "bind",
            "book": book.to_json(),
            "workshop": str(self._workshop),
        }
        reply = self._ask_own({**request, "target": str(target)}, target, heard)
        return int(cast("int", reply["sheets"]))

    def _own(self, request: dict[str, object]) -> tuple[Sheets, Mapping[str, object]]:
        target = self._target()
        reply = self._ask_own({**request, "target": str(target)}, target)
        count = int(cast("int", reply["sheets"]))
        return Sheets((Part(str(target), count),), (0,) * count), reply

    def _ask_own(
        self,
        request: dict[str, object],
        target: Path,
        heard: Heard = lambda _progress: None,
    ) -> Mapping[str, object]:
        """A step without any foreign file in it: what fails concerns the whole book."""
        try:
            return self._ask(request, target, _TEXT_SECONDS, heard)
        except IngestError as error:
            raise BriefingWorkerError(detail=error.code) from error

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
        self.cancel.check()
        worker = self._running(str(about))
        try:
            reply = worker.call(
                {**request, "paper": self._paper, "seconds": seconds},
                path=str(about),
                seconds=seconds,
                stop=_Stop(self.cancel),
                heard=heard,
            )
        except (IngestError, CancelledError):
            self._worker = None
            raise
        failure = reply.message.get("failure")
        if failure is not None:
            raise BriefingStepError(detail=str(failure), reason=reply.message.get("reason", ""))
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
