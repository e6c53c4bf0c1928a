"""The report of adding as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summit_kb.app.words import Words

if TYPE_CHECKING:
    from summit_kb.app.reports import AddReport


def failed_lines(report: AddReport, words: Words) -> Iterator[tuple[str, str, str]]:
    """(file name, sentence, remedy) of every file that failed."""
    for failed in report.failed:
        wording = words.error(failed.error)
        yield failed.path.name, wording.sentence, wording.remedy
    if report.index_error is not None:
        wording = words.error(report.index_error)
        yield "", wording.sentence, wording.remedy


def report_text(report: AddReport, words: Words) -> str:
    """One line a file, for a message to someone else."""
    lines = [f"+ {one.path} -> {one.document.id}" for one in report.added]
    lines += [f"= {one.path} -> {one.of}" for one in report.duplicates]
    for failed in report.failed:
        wording = words.error(failed.error)
        lines.append(f"! {failed.path} [{failed.error.code}] {wording.sentence} {wording.remedy}")
    return "\n".join(lines) + "\n"
