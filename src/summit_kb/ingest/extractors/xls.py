"""XLS: every sheet a page, its rows as table rows."""

from __future__ import annotations

import os
from pathlib import Path

import xlrd

from summit_kb.domain.text import ExtractedText, OutlineEntry
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, NoTextError
from summit_kb.ingest.extractors.cell_values import shown
from summit_kb.ingest.extractors.ole import OleFile
from summit_kb.ingest.extractors.sheet_rows import SheetRows
from summit_kb.ingest.legacy_runs import Run
from summit_kb.ingest.limits import Limits

_TITLE = "Excel 97-2003 (XLS)"
_LOCKED = "encrypted"
_STREAMS = ("Workbook", "Book")


class XlsExtractor:
    title = _TITLE
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EncryptedFileError, DamagedFileError, NoTextError."""
        assembly = TextAssembly(limits)
        workbook = _workbook(path)
        with Path(os.devnull).open("w") as nowhere:
            try:
                book = xlrd.open_workbook(
                    file_contents=workbook, logfile=nowhere, on_demand=True, ragged_rows=True
                )
            except xlrd.biffh.XLRDError as error:
                if _LOCKED in str(error):
                    raise EncryptedFileError(path=str(path)) from error
                raise DamagedFileError(path=str(path), format=_TITLE, detail=str(error)) from error
            with book:
                outline = _read(book, assembly)
                metadata = {"author": book.user_name.strip()}
        text = assembly.finish("xls", "xlrd", paged=True, outline=outline, metadata=metadata)
        if not any(page.blocks for page in text.pages):
            raise NoTextError(path=str(path))
        return text


def _workbook(path: Path) -> bytes:
    """The stream of the workbook; xlrd itself follows a chain of sectors in a ring for ever."""
    with OleFile(path, _TITLE) as file:
        for name in _STREAMS:
            if file.has(name):
                return file.stream(name)
        raise file.damaged("no workbook")


def _read(book: xlrd.Book, assembly: TextAssembly) -> list[OutlineEntry]:
    outline: list[OutlineEntry] = []
    rows = SheetRows(assembly)
    for index in range(book.nsheets):
        if assembly.is_full:
            break
        sheet = book.sheet_by_index(index)
        for number in range(sheet.nrows):
            if not rows.add([Run(_shown(cell, book.datemode)) for cell in sheet.row(number)]):
                break
        outline += rows.end_sheet(sheet.name)
        book.unload_sheet(index)
    return outline


def _shown(cell: xlrd.sheet.Cell, mode: int) -> str:
    value = cell.value
    if isinstance(value, str):
        return value
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(int(value), "")
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return shown(bool(value))
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            return shown(xlrd.xldate_as_datetime(value, 1 if mode else 0))
        except (xlrd.xldate.XLDateError, OverflowError, ValueError):
            return shown(value)  # a number with a date's format that is no date
    return shown(value)
