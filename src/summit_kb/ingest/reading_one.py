"""One file, read in this process: detect, extract, and name whatever goes wrong."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.errors import SummitError
from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import (
    DamagedFileError,
    TooLargeError,
    UnreadableFileError,
    WorkerMemoryError,
)
from summit_kb.ingest.extractors.registry import Extractor, extractor_for
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.ocr.need import blank_pages, doubtful_pages
from summit_kb.ingest.worker_loop import Tell


def _to_nobody(_progress: Mapping[str, object]) -> None:
    return


@dataclass(frozen=True)
class Reading:
    """Text or error; ``spent`` tells that this process should be replaced."""

    text: ExtractedText | None = None
    error: SummitError | None = None
    spent: bool = False


def read_file(
    path: Path, limits: Limits, extractors: Mapping[str, str], tell: Tell = _to_nobody
) -> Reading:
    """Read ``path`` with the extractor for its content, and pages without text from their picture.

    ``extractors`` adds to the registry; ``tell`` hears how far recognition has come.
    """
    try:
        format_id = _detected(path, limits)
    except OSError as error:
        reason = error.strerror or str(error)
        return Reading(error=UnreadableFileError(path=str(path), detail=reason))
    except SummitError as error:
        return Reading(error=error)
    return _extracted(extractor_for(format_id, extractors), path, limits, tell)


def _detected(path: Path, limits: Limits) -> str:
    size = path.stat().st_size
    if size > limits.bytes:
        raise TooLargeError(path=str(path), size=_megabytes(size), limit=_megabytes(limits.bytes))
    return detect(path)


def _recognized(text: ExtractedText, path: Path, limits: Limits, tell: Tell) -> ExtractedText:
    if not (blank_pages(text) or doubtful_pages(text)):
        return text
    # Pictures and PDFium are half of what a worker loads.
    from summit_kb.ingest.ocr.stage import with_ocr  # noqa: PLC0415 - start-up time

    return with_ocr(text, path, limits, tell)


def _extracted(extractor: Extractor, path: Path, limits: Limits, tell: Tell) -> Reading:
    try:
        text = _recognized(extractor.extract(path, limits), path, limits, tell)
        return Reading(text=text, spent=extractor.spent)
    except SummitError as error:
        return Reading(error=error, spent=extractor.spent)
    except MemoryError:
        traceback.print_exc(file=sys.stderr)
        megabytes = limits.memory // 1_000_000
        failure = WorkerMemoryError(path=str(path), megabytes=megabytes)
        return Reading(error=failure, spent=True)
    except Exception as error:
        # Parsers of hostile bytes fail in every way there is; each is this file's fault alone.
        traceback.print_exc(file=sys.stderr)
        detail = f"{type(error).__name__}: {error}"[:300]
        failure = DamagedFileError(path=str(path), format=extractor.title, detail=detail)
        return Reading(error=failure, spent=extractor.spent)


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"
