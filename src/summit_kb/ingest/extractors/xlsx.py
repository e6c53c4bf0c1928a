"""XLSX: every sheet a page, its rows as table rows, values as they were last worked out."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, cast

import openpyxl

from summit_kb.domain.text import ExtractedText, OutlineEntry
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import NoTextError, UnsupportedFormatError
from summit_kb.ingest.extractors.cell_values import shown
from summit_kb.ingest.extractors.ooxml import OoxmlPackage
from summit_kb.ingest.extractors.sheet_rows import SheetRows
from summit_kb.ingest.legacy_runs import Run
from summit_kb.ingest.limits import Limits

_TITLE = "Excel (XLSX)"
_BINARY = "xl/workbook.bin"
_NOTHING = Run("")


class _Font(Protocol):
    name: str | None


class _Cell(Protocol):
    value: object
    number_format: str
    font: _Font


class _Sheet(Protocol):
    title: str

    def iter_rows(self) -> Iterator[tuple[_Cell, ...]]: ...
    def reset_dimensions(self) -> None: ...


class XlsxExtractor:
    title = _TITLE
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EncryptedFileError, TooLargeError, DamagedFileError, NoTextError."""
        metadata = _checked(path, limits)
        assembly = TextAssembly(limits)
        with warnings.catch_warnings():
            # openpyxl tells of parts it does not keep when saving; nothing is saved here.
            warnings.simplefilter("ignore")
            workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
            try:
                outline: list[OutlineEntry] = []
                rows = SheetRows(assembly)
                for sheet in cast("list[_Sheet]", workbook.worksheets):
                    if assembly.is_full:
                        break
                    outline += _read(sheet, rows)
            finally:
                workbook.close()
        text = assembly.finish("xlsx", "openpyxl", paged=True, outline=outline, metadata=metadata)
        if not any(page.blocks for page in text.pages):
            raise NoTextError(path=str(path))
        return text


def _checked(path: Path, limits: Limits) -> dict[str, str]:
    """The file's metadata; raises for a bomb before openpyxl unpacks it."""
    package = OoxmlPackage(path, limits, _TITLE, "xl/workbook.xml")
    try:
        if package.has(_BINARY):
            raise UnsupportedFormatError(path=str(path), format="Excel (XLSB)")
        package.refuse_bombs()
        return package.metadata()
    finally:
        package.close()


def _read(sheet: _Sheet, rows: SheetRows) -> list[OutlineEntry]:
    # Some programs write down sizes of a million rows; the rows themselves tell the truth.
    sheet.reset_dimensions()
    for row in sheet.iter_rows():
        if not rows.add([_run(cell) for cell in row]):
            break
    return rows.end_sheet(sheet.title)


def _run(cell: _Cell) -> Run:
    if cell.value is None:
        return _NOTHING
    if isinstance(cell.value, str):
        # Looking a font up takes time; only letters that may be legacy ones need it.
        return Run(cell.value, "" if cell.value.isascii() else cell.font.name or "")
    return Run(shown(cell.value, cell.number_format))
