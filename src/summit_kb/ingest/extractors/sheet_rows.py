"""Rows of a spreadsheet: empty ones left out, bounded, every sheet a page with its name."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.domain.text import BlockKind, OutlineEntry
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import is_blank, one_line

CUT_ROWS = "cut-rows"

_MOST_ROWS = 50_000
_MOST_COLUMNS = 512
_MOST_REPEATS = 20


class SheetRows:
    """Collects one sheet after the other."""

    def __init__(self, assembly: TextAssembly) -> None:
        self._assembly = assembly
        self._rows = 0

    def add(self, cells: Sequence[str], times: int = 1) -> bool:
        """One row, ``times`` over; False when no more rows are taken from this sheet."""
        if self._assembly.is_full:
            return False
        if self._rows >= _MOST_ROWS:
            self._assembly.warn(CUT_ROWS)
            return False
        if len(cells) > _MOST_COLUMNS and not all(map(is_blank, cells[_MOST_COLUMNS:])):
            self._assembly.warn(CUT_ROWS)
        shown = [one_line(cell.replace("\t", " ")) for cell in cells[:_MOST_COLUMNS]]
        if any(shown):
            for _ in range(min(times, _MOST_REPEATS)):
                self._assembly.add(BlockKind.TABLE_ROW, "\t".join(shown))
                self._rows += 1
        return True

    def end_sheet(self, name: str) -> list[OutlineEntry]:
        """Close the page of the sheet and name it; its line in the outline."""
        page = self._assembly.page_number
        self._assembly.label_page(name)
        self._assembly.end_page()
        self._rows = 0
        return [OutlineEntry(one_line(name), page)] if one_line(name) else []
