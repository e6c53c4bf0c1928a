"""Rows of a spreadsheet: empty ones left out, bounded, every sheet a page with its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summit_kb.domain.text import BlockKind, OutlineEntry
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.legacy_runs import BREAK, Run, legacy_warnings, rescue

CUT_ROWS = "cut-rows"

_MOST_ROWS = 50_000
_MOST_COLUMNS = 512
_MOST_CELLS = 2_000_000
_MOST_REPEATS = 20


class SheetRows:
    """Collects one sheet after the other."""

    def __init__(self, assembly: TextAssembly) -> None:
        self._assembly = assembly
        self._rows: list[list[Run]] = []
        self._cells = 0

    def add(self, cells: Sequence[Run], times: int = 1) -> bool:
        """One row, ``times`` over; False when no more rows are taken from this sheet."""
        last = max((place for place, cell in enumerate(cells) if cell.text.strip()), default=-1)
        if last < 0:
            return True
        if len(self._rows) >= _MOST_ROWS or self._cells >= _MOST_CELLS or last >= _MOST_COLUMNS:
            self._assembly.warn(CUT_ROWS)
        if len(self._rows) >= _MOST_ROWS or self._cells >= _MOST_CELLS:
            return False
        row = list(cells[: min(last + 1, _MOST_COLUMNS)])
        self._rows += [row] * min(times, _MOST_REPEATS)
        self._cells += len(row) * min(times, _MOST_REPEATS)
        return True

    def end_sheet(self, name: str) -> list[OutlineEntry]:
        """Put the rows on a page of their own and name it; its line in the outline."""
        found = rescue([run for row in self._rows for run in (*row, BREAK)])
        for code in legacy_warnings(found.encodings):
            self._assembly.warn(code)
        self._put(iter(found.texts))
        page = self._assembly.page_number
        self._assembly.label_page(name)
        self._assembly.end_page()
        self._rows.clear()
        return [OutlineEntry(one_line(name), page)] if one_line(name) else []

    def _put(self, texts: Iterator[str]) -> None:
        for row in self._rows:
            if self._assembly.is_full:
                break
            shown = [one_line(next(texts).replace("\t", " ")) for _ in row]
            next(texts)
            self._assembly.add(BlockKind.TABLE_ROW, "\t".join(shown))
