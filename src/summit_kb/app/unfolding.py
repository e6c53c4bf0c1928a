"""Attachments and members of archives among the files to be added, each a file of its own."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

from summit_kb.app.gathering import Gathered, SourceFile, hashed
from summit_kb.app.reports import Failed
from summit_kb.foundation.work import Cancel, Progress, Report
from summit_kb.ingest.errors import UnreadableFileError
from summit_kb.ingest.expansion import Expander, Expansion, may_hold_files


@contextlib.contextmanager
def unfolded(files: Sequence[SourceFile], *, report: Report, cancel: Cancel) -> Generator[Gathered]:
    """The files and what is inside them, archives themselves left out.

    What was inside lies in a folder that is gone when the context ends.
    """
    if not any(map(_may_hold, files)):
        yield Gathered(list(files))
        return
    with tempfile.TemporaryDirectory(prefix="summit-kb-", ignore_cleanup_errors=True) as folder:
        found = Gathered()
        with Expander(Path(folder), cancel) as expander:
            for number, file in enumerate(files):
                cancel.check()
                report(Progress("scan", number, len(files), file.path.name))
                _unfold(file, expander, found, cancel)
        yield found


def _may_hold(file: SourceFile) -> bool:
    try:
        return may_hold_files(file.path)
    except OSError:
        return False  # reading it will say what is wrong


def _unfold(file: SourceFile, expander: Expander, found: Gathered, cancel: Cancel) -> None:
    files = {file.path: file}
    if _may_hold(file):
        for expansion in expander.expand(file.path, str(file.shown)):
            _take(expansion, files, found, cancel)
    found.files.extend(files.values())


def _take(
    expansion: Expansion, files: dict[Path, SourceFile], found: Gathered, cancel: Cancel
) -> None:
    for held in expansion.held:
        shown = Path(held.shown)
        try:
            files[held.path] = replace(hashed(held.path, cancel), origin=shown)
        except OSError as error:
            detail = error.strerror or str(error)
            failure = UnreadableFileError(path=held.shown, detail=detail)
            found.failed.append(Failed(shown, failure))
    found.failed.extend(Failed(Path(fault.shown), fault.error) for fault in expansion.faults)
    if expansion.is_archive:
        del files[expansion.path]
