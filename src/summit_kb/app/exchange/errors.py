"""What can be wrong with a table of records; each failure names its row and column."""

from __future__ import annotations

from summit_kb.foundation.errors import ExitCode, SummitError


class SheetSyntaxError(SummitError):
    """Not a table of separated values. Facts: path, row, detail."""

    code = "sheet-syntax"
    exit_code = ExitCode.USAGE


class SheetWithoutIdsError(SummitError):
    """A table without a column of ids, so nobody knows which row is which. Facts: path, columns."""

    code = "sheet-without-ids"
    exit_code = ExitCode.USAGE


class SheetRowError(SummitError):
    """A row that cannot be taken. Facts: row, document, reason."""

    code = "sheet-row"
    exit_code = ExitCode.USAGE


class SheetCellError(SummitError):
    """A cell that cannot be taken. Facts: row, column, value, allowed, reason."""

    code = "sheet-cell"
    exit_code = ExitCode.USAGE


class SheetRefusedError(SummitError):
    """A table with faults; nothing was written. Facts: path, count, faults (each a failure)."""

    code = "sheet-refused"
    exit_code = ExitCode.USAGE


class SheetStaleError(SummitError):
    """The library changed between the preview and the writing. Facts: path."""

    code = "sheet-stale"
    exit_code = ExitCode.USAGE
