"""One file, read in this process: detect, extract, and name whatever goes wrong."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Mapping
from pathlib import Path

from summit_kb.domain.text_json import to_json
from summit_kb.foundation.errors import SummitError
from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import DamagedFileError, TooLargeError, UnreadableFileError
from summit_kb.ingest.extractors.registry import extractor_for
from summit_kb.ingest.limits import Limits


def read_file(
    path: Path, limits: Limits, extractors: Mapping[str, str]
) -> tuple[dict[str, object], bool]:
    """The text as JSON, and whether this process should be replaced afterwards.

    Raises a SummitError about the file, or MemoryError.
    """
    try:
        size = path.stat().st_size
        if size > limits.bytes:
            raise TooLargeError(
                path=str(path), size=_megabytes(size), limit=_megabytes(limits.bytes)
            )
        format_id = detect(path)
    except OSError as error:
        raise UnreadableFileError(path=str(path), detail=error.strerror or str(error)) from error
    extractor = extractor_for(format_id, extractors)
    try:
        text = extractor.extract(path, limits)
    except (SummitError, MemoryError):
        raise
    except Exception as error:
        # Parsers of hostile bytes fail in every way there is; each is this file's fault alone.
        traceback.print_exc(file=sys.stderr)
        detail = f"{type(error).__name__}: {error}"[:300]
        raise DamagedFileError(path=str(path), format=extractor.title, detail=detail) from error
    return to_json(text), extractor.spent


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"
