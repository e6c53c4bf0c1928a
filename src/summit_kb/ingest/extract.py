"""Files in, outcomes out: every file is read in a worker process and fails alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Report, silent
from summit_kb.ingest.limits import Limits


@dataclass(frozen=True)
class Outcome:
    """What became of one file: either its text or the reason why there is none."""

    path: Path
    text: ExtractedText | None
    error: SummitError | None


def extract_files(
    paths: Sequence[Path],
    *,
    jobs: int | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen, shared on purpose
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Iterator[Outcome]:
    """Yield one Outcome per path, as each is done, in any order."""
    raise NotImplementedError
