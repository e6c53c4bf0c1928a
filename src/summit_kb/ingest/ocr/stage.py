"""The step behind extraction that reads pages without text from their pictures."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice
from pathlib import Path

from summit_kb.domain.text import ExtractedText, PageText
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.ocr.codes import (
    ENGINE,
    NO_TEXT,
    OCR,
    OCR_CUT,
    OCR_FAILED,
    OCR_MISSING,
    OCR_WAITING,
    STAGE,
)
from summit_kb.ingest.ocr.need import blank_pages, doubtful_pages, is_better, scanned
from summit_kb.ingest.ocr.page import Place, recognize
from summit_kb.ingest.ocr.raster import Raster
from summit_kb.ingest.ocr.sources import SOURCES, Pages
from summit_kb.ingest.ocr.tesseract import RecognitionError, Tesseract, ready
from summit_kb.ingest.quality import OCR_CONFIDENCE
from summit_kb.ingest.worker_loop import Tell

_DEEPEST_HEADING = 6
_LOOKED_AT = 50
_log = logging.getLogger(__name__)
_ready = cache(ready)


def with_ocr(text: ExtractedText, path: Path, limits: Limits, tell: Tell) -> ExtractedText:
    """The text with what can be read on its pages' pictures; ``warnings`` say what could not.

    Nothing that goes wrong here costs the text that is there already.
    """
    blank, doubtful = blank_pages(text), doubtful_pages(text)
    if text.format not in SOURCES or not (blank or doubtful):
        return text
    try:
        with ExitStack() as stack:
            pages = stack.enter_context(SOURCES[text.format](path))
            wanted = sorted([*blank, *scanned(doubtful, pages)])
            if not wanted:
                return text
            tesseract = _ready() if limits.ocr else None
            if tesseract is None:
                waits = _has_ink(wanted, pages)
                return _warned(text, OCR_MISSING if limits.ocr else OCR_WAITING) if waits else text
            run = _Run(text, pages, tesseract, limits, tell)
            return run.finished(run.read(wanted))
    except MemoryError:
        raise
    except Exception:  # PDFium cannot open what pypdf rescued; the text is better than nothing
        _log.exception("no pictures of the pages of %s", path)
        return _warned(text, OCR_FAILED)


@dataclass
class _Run:
    """Recognition of one document's pages."""

    text: ExtractedText
    pages: Pages
    tesseract: Tesseract
    limits: Limits
    tell: Tell
    warnings: list[str] = field(default_factory=list[str])

    def read(self, wanted: Sequence[int]) -> dict[int, PageText]:
        """Pages by number, as far as limits allow and something was read."""
        if len(wanted) > self.limits.ocr_pages:
            self._warn(OCR_CUT)
        numbers = wanted[: self.limits.ocr_pages]
        found: dict[int, PageText] = {}
        self._told(0, numbers)
        with ThreadPoolExecutor(self.limits.ocr_jobs) as readers:
            for done, (number, reading) in enumerate(self._readings(numbers, readers), start=1):
                page = self._result(number, reading)
                if page is not None and page.blocks:
                    found[number] = page
                self._told(done, numbers)
        return found

    def finished(self, found: Mapping[int, PageText]) -> ExtractedText:
        """The text with the pages that were read, where they are better than before."""
        pages = tuple(
            found[page.number]
            if page.number in found and is_better(found[page.number], page)
            else page
            for page in self.text.pages
        )
        metadata = dict(self.text.metadata)
        sure = replace(self.text, pages=pages).confidence
        if sure is not None:
            self._warn(OCR)
            metadata[OCR_CONFIDENCE] = f"{sure:.3f}"
            metadata[ENGINE] = f"tesseract {self.tesseract.version}"
        told = [code for code in self.text.warnings if code != NO_TEXT]
        if any(not page.blocks for page in pages):
            told.append(NO_TEXT)
        warnings = tuple(dict.fromkeys([*told, *self.warnings]))
        return replace(self.text, pages=pages, metadata=metadata, warnings=warnings)

    def _readings(
        self, numbers: Sequence[int], readers: ThreadPoolExecutor
    ) -> Iterator[tuple[int, Future[PageText] | None]]:
        """Pages on their way, in order; only a few pictures are held at a time."""
        deadline = time.monotonic() + self.limits.ocr_seconds
        todo = iter(numbers)
        waiting = [self._begun(number, readers) for number in islice(todo, self.limits.ocr_jobs)]
        while waiting:
            number, reading = waiting.pop(0)
            following = next(todo, None)
            if following is not None and time.monotonic() < deadline:
                waiting.append(self._begun(following, readers))
            elif following is not None:
                self._warn(OCR_CUT)
                todo = iter(())
            yield number, reading

    def _begun(
        self, number: int, readers: ThreadPoolExecutor
    ) -> tuple[int, Future[PageText] | None]:
        raster = self._raster(number)
        if raster is None or raster.is_blank:
            return number, None
        place = Place(number, self._titles_on(number), self.text.pages[number - 1].label)
        return number, readers.submit(recognize, raster, place, self.tesseract, self.limits)

    def _raster(self, number: int) -> Raster | None:
        try:
            return self.pages.raster(number - 1)
        except MemoryError:
            raise
        except Exception as error:  # a page nobody can draw; the extractor has said so
            _log.info("page %d cannot be drawn: %r", number, error)
            self._warn(OCR_FAILED)
            return None

    def _result(self, number: int, reading: Future[PageText] | None) -> PageText | None:
        if reading is None:
            return None
        try:
            return reading.result()
        except RecognitionError as error:
            _log.info("page %d cannot be recognised: %s", number, error)
            self._warn(OCR_FAILED)
            return None

    def _titles_on(self, number: int) -> dict[str, int]:
        return {
            entry.title.casefold(): min(entry.level, _DEEPEST_HEADING)
            for entry in self.text.outline
            if entry.page == number
        }

    def _told(self, done: int, numbers: Sequence[int]) -> None:
        self.tell({"stage": STAGE, "done": done, "total": len(numbers)})

    def _warn(self, code: str) -> None:
        if code not in self.warnings:
            self.warnings.append(code)


def _has_ink(numbers: Sequence[int], pages: Pages) -> bool:
    """Whether anything stands on one of the pages; a look at the first of many tells."""
    for number in numbers[:_LOOKED_AT]:
        try:
            if not pages.raster(number - 1).is_blank:
                return True
        except MemoryError:
            raise
        except Exception as error:  # a page nobody can draw waits for nothing
            _log.info("page %d cannot be drawn: %r", number, error)
    return False


def _warned(text: ExtractedText, code: str) -> ExtractedText:
    return replace(text, warnings=(*text.warnings, code))
