"""Files in, outcomes out: every file is read in a worker process and fails alone."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.outcome import Outcome
from summit_kb.ingest.pool import Pool
from summit_kb.ingest.worker_command import worker_command

__all__ = ["Limits", "Outcome", "extract_files", "extraction_command"]

_MOST_JOBS = 8


def extraction_command(*arguments: str) -> list[str]:
    """The command line of a worker that reads files."""
    return worker_command("summit_kb.ingest.worker", *arguments)


def extract_files(
    paths: Sequence[Path],
    *,
    jobs: int | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen, shared on purpose
    report: Report = silent,
    cancel: Cancel | None = None,
    command: Sequence[str] | None = None,
) -> Iterator[Outcome]:
    """Yield one Outcome per path, as each is done, in any order.

    ``jobs`` workers run side by side (default: one per processor). Progress has the stage
    "read", and "ocr" with the pages of one file. Raises CancelledError within a second of
    ``cancel``; no process is left behind, also when the caller stops listening. ``command`` starts
    workers of another kind.
    """
    jobs = jobs or min(os.cpu_count() or 1, _MOST_JOBS)
    report(Progress("read", 0, len(paths)))
    if not paths:
        return
    pool = Pool(paths, jobs=jobs, limits=limits, command=command or extraction_command())
    with pool:
        outcomes = pool.outcomes(cancel or Cancel(), report)
        for number, outcome in enumerate(outcomes, start=1):
            report(Progress("read", number, len(paths), outcome.path.name))
            yield outcome
