"""Records written as a table for a spreadsheet, one row a document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from summit_kb.app.exchange import columns, sheet_text
from summit_kb.foundation import atomic
from summit_kb.foundation.policy import policy
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.library.record_values import values_of
from summit_kb.library.store import Library


@dataclass(frozen=True)
class SheetOptions:
    """``heading`` is a language for the names of columns, None for their keys."""

    delimiter: str = ";"
    heading: str | None = None


@dataclass(frozen=True)
class SheetWritten:
    """What was written."""

    path: Path
    rows: int
    columns: tuple[str, ...]


def export_sheet(
    library: Library,
    path: Path,
    ids: Iterable[str] | None = None,
    options: SheetOptions = SheetOptions(),
    *,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> SheetWritten:
    """Write the records of ``ids``, by default of all documents, in the order of their ids.

    Columns that no document fills are there as well, but for proposals. An existing file is
    replaced. Raises DocumentNotFoundError for an id the library does not have.
    """
    policy().require("export")
    names = sorted(library.documents) if ids is None else list(dict.fromkeys(ids))
    signature = library.signature()
    made: list[columns.Cells] = []
    for done, name in enumerate(names):
        if cancel is not None:
            cancel.check()
        report(Progress("export", done, len(names), name))
        document = library.get(name)
        made.append(columns.cells_of(name, values_of(document), signature[name]))
    filled = {key for cells in made for key in cells.texts}
    keys = [key for key in columns.KEYS if key in filled or key not in columns.PROPOSALS]
    rows = [columns.headings(keys, options.heading), *(cells.row(keys) for cells in made)]
    atomic.write_bytes(path, sheet_text.written(rows, options.delimiter))
    return SheetWritten(path, len(made), tuple(keys))
