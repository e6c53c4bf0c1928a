"""Rows of tables: kept as rows, unless the table only sets texts side by side."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.structure import kind_of

_MOST_LAYOUT_COLUMNS = 2


def add_row(assembly: TextAssembly, cells: Sequence[Sequence[str]]) -> None:
    """One row; each cell is the list of its paragraphs, whose lines count one by one."""
    filled = [_lines(cell) for cell in cells]
    if is_layout(filled):
        for line in (line for cell in filled for line in cell):
            kind, level = kind_of(line)
            assembly.add(kind, line, level)
    else:
        assembly.add(BlockKind.TABLE_ROW, "\t".join(" ".join(cell) for cell in filled if cell))


def is_layout(cells: Sequence[Sequence[str]]) -> bool:
    """Whether a row only sets texts side by side, as the heads of official letters do."""
    filled = [cell for cell in cells if cell]
    if len(filled) <= 1:
        return True
    return len(cells) <= _MOST_LAYOUT_COLUMNS and any(len(cell) > 1 for cell in filled)


def _lines(cell: Sequence[str]) -> list[str]:
    lines = (one_line(line) for paragraph in cell for line in paragraph.split("\n"))
    return [line for line in lines if line]
