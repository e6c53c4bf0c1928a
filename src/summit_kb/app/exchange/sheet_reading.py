"""A table that comes back, row by row held against the records as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from summit_kb.app.editing import EditRefusedError, edited
from summit_kb.app.exchange import columns, sheet_text
from summit_kb.app.exchange.cells import joined, unguarded
from summit_kb.app.exchange.errors import SheetCellError, SheetRowError, SheetWithoutIdsError
from summit_kb.app.exchange.plan import Conflict, RowChange, SheetPlan
from summit_kb.app.exchange.row_wishes import Wishes, wishes_of
from summit_kb.app.exchange.sheet_dates import is_month_first
from summit_kb.app.exchange.sheet_text import Row, SheetText
from summit_kb.app.vocabulary.topic_decisions import rejected
from summit_kb.domain.document import Document
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.ingest.clean import one_line
from summit_kb.library.record_values import differences, values_of
from summit_kb.library.store import Library

_SIGNATURE = re.compile(r"#[0-9a-f]{16}")


def read_plan(
    library: Library,
    path: Path,
    *,
    takes_conflicts: bool = False,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> SheetPlan:
    """What the table at ``path`` would change. Raises when it cannot be read as a table at all."""
    sheet = sheet_text.read(path, lambda heading: columns.key_of(heading) is not None)
    return plan_of(
        library, path, sheet, takes_conflicts=takes_conflicts, report=report, cancel=cancel
    )


def plan_of(
    library: Library,
    path: Path,
    sheet: SheetText,
    *,
    takes_conflicts: bool = False,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> SheetPlan:
    """The same for a table that is read already."""
    keys = [columns.key_of(heading) for heading in sheet.heading]
    if columns.ID not in keys:
        raise SheetWithoutIdsError(path=str(path), columns=list(sheet.heading) or ["–"])
    plan = SheetPlan(
        path,
        sheet,
        ignored=tuple(h for h, key in zip(sheet.heading, keys, strict=True) if h and key is None),
        is_signed=columns.SIGNATURE in keys,
        takes_conflicts=takes_conflicts,
    )
    return _Reader(library, plan, keys).read(report, cancel)


class _Reader:
    def __init__(self, library: Library, plan: SheetPlan, keys: Sequence[str | None]) -> None:
        self._library = library
        self._plan = plan
        self._keys = keys
        self._faults: list[SummitError] = []
        self._fixed: set[str] = set()
        self._changes: list[RowChange] = []
        self._conflicts: list[Conflict] = []
        self._documents: list[Document] = []

    def read(self, report: Report, cancel: Cancel | None) -> SheetPlan:
        rows = list(self._known_rows())
        month_first = is_month_first(
            (row["date"], str(before.of("date"))) for _, row, before in rows if "date" in row
        )
        for done, (number, row, before) in enumerate(rows):
            if cancel is not None:
                cancel.check()
            report(Progress("import", done, len(rows), row[columns.ID]))
            wishes = wishes_of(row, before, month_first=month_first)
            self._fixed |= wishes.fixed
            faults = list(self._faults_of(number, row, before, wishes))
            self._faults += faults
            if not faults and wishes.any:
                self._take(number, row, before, wishes)
        return replace(
            self._plan,
            changes=tuple(self._changes),
            conflicts=tuple(self._conflicts),
            documents=tuple(self._documents),
            faults=tuple(self._faults),
            fixed=tuple(key for key in columns.KEYS if key in self._fixed),
        )

    def _known_rows(self) -> Iterator[tuple[int, dict[str, str], columns.Cells]]:
        """Rows of documents that there are, with the cells as they would be written today."""
        digests = self._library.signature()
        seen: set[str] = set()
        for row in self._plan.sheet.rows:
            cells = self._cells(row)
            name = cells[columns.ID]
            reason = self._reason_against(row, cells, name, seen)
            if reason is not None:
                self._faults.append(SheetRowError(row=row.number, document=name, reason=reason))
                continue
            seen.add(name)
            values = values_of(self._library.get(name))
            yield row.number, cells, columns.cells_of(name, values, digests[name])

    def _cells(self, row: Row) -> dict[str, str]:
        # Excel leaves out empty cells at the end of a row.
        written = (*row.cells, *[""] * (len(self._keys) - len(row.cells)))
        pairs = zip(self._keys, written, strict=False)
        return {key: unguarded(one_line(cell)) for key, cell in pairs if key is not None}

    def _reason_against(
        self, row: Row, cells: dict[str, str], name: str, seen: set[str]
    ) -> str | None:
        if any(map(str.strip, row.cells[len(self._keys) :])):
            return "too-long"
        if self._plan.is_signed and not _SIGNATURE.fullmatch(cells[columns.SIGNATURE]):
            return "cut-off"
        if name not in self._library.documents:
            return "unknown-id"
        return "repeated-id" if name in seen else None

    def _faults_of(
        self, number: int, row: dict[str, str], before: columns.Cells, wishes: Wishes
    ) -> Iterator[SummitError]:
        for column in wishes.columns:
            reason = wishes.faults.get(column)
            if _lost_letters(row[column], before.of(column)):
                reason = "letters-lost"
            if reason is not None:
                yield SheetCellError(
                    row=number, column=column, value=row[column], allowed="–", reason=reason
                )

    def _take(
        self, number: int, row: dict[str, str], before: columns.Cells, wishes: Wishes
    ) -> None:
        name = row[columns.ID]
        try:
            [after] = edited(self._library, [name], wishes.assignments, wishes.confirm)
        except EditRefusedError as refused:
            self._faults += [_cell_error(number, fault) for fault in refused.faults]
            return
        gone = [topic for topic in wishes.rejected if topic not in after.topics]
        after = rejected(after, gone)
        made = tuple(differences(self._library.get(name), after))
        is_old = self._plan.is_signed and row[columns.SIGNATURE] != before.of(columns.SIGNATURE)
        if made and is_old:
            self._conflicts.append(Conflict(number, name, made))
        if made and (not is_old or self._plan.takes_conflicts):
            self._changes += [RowChange(number, change) for change in made]
            self._documents.append(after)


def _lost_letters(cell: str, before: str | tuple[str, ...]) -> bool:
    """Whether ``cell`` is what was there with letters turned into question marks.

    That is what a spreadsheet does that saves Vietnamese in a code page.
    """
    if "\ufffd" in cell:
        return True
    kept = one_line(before if isinstance(before, str) else joined(before))
    if "?" not in cell or len(cell) != len(kept):
        return False
    pairs = zip(cell, kept, strict=True)
    return all(new == old or (new == "?" and not old.isascii()) for new, old in pairs)


def _cell_error(row: int, fault: SummitError) -> SheetCellError:
    facts = fault.facts
    column = facts.get("field") or ("relations" if "document" in facts else "–")
    return SheetCellError(
        row=row,
        column=column,
        value=facts.get("value", facts.get("document", "")),
        allowed=facts.get("allowed", "–"),
        reason=fault.code,
    )
