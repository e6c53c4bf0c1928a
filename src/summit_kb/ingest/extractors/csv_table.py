"""CSV and its relatives: rows of cells parted by commas, semicolons, tabs or bars."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import NoTextError
from summit_kb.ingest.extractors.sheet_rows import SheetRows
from summit_kb.ingest.legacy_runs import Run
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.plain_text import read_plain_text

_SEPARATORS = ",;\t|"
_SAMPLE_LINES = 50
_LONGEST_CELL = 1_000_000


class CsvExtractor:
    title = "CSV"
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises NoTextError when there is nothing to read."""
        plain = read_plain_text(path.read_bytes())
        assembly = TextAssembly(limits)
        for code in plain.warnings:
            assembly.warn(code)
        rows = SheetRows(assembly)
        csv.field_size_limit(_LONGEST_CELL)
        text = plain.text.replace("\0", "")
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator(text)):
            if not rows.add([Run(cell) for cell in row]):
                break
        rows.end_sheet("")
        found = assembly.finish("csv", "csv", paged=False, metadata={"encoding": plain.encoding})
        if not any(page.blocks for page in found.pages):
            raise NoTextError(path=str(path))
        return found


def separator(text: str) -> str:
    """The sign that parts most rows into equally many cells."""
    lines = [line for line in text.split("\n", _SAMPLE_LINES)[:_SAMPLE_LINES] if line.strip()]
    return max(_SEPARATORS, key=lambda sign: _agreement(lines, sign))


def _agreement(lines: Sequence[str], sign: str) -> tuple[int, int]:
    counts = [sum(1 for _ in next(csv.reader([line], delimiter=sign), [])) for line in lines]
    several = [count for count in counts if count > 1]
    usual = max(set(several), key=several.count, default=0)
    return several.count(usual), usual
