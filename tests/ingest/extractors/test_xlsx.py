import zipfile
from datetime import datetime

import openpyxl
import pytest
from openpyxl.styles import Font

from summit_kb.domain.text import OutlineEntry
from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import DamagedFileError, NoTextError, UnsupportedFormatError
from summit_kb.ingest.extractors.xlsx import XlsxExtractor


@pytest.fixture
def read(limits):
    return lambda path: XlsxExtractor().extract(path, limits)


@pytest.fixture
def saved(tmp_path):
    def save(workbook):
        path = tmp_path / "file.xlsx"
        workbook.save(path)
        return path

    return save


def test_sheets_are_pages_and_values_are_shown(saved, read, told):
    book = openpyxl.Workbook()
    book.properties.title = "Dự toán"
    sheet = book.active
    sheet.title = "Kinh phí"
    sheet.append(["TT", None, "Nội dung\nhai dòng"])
    sheet.append([])
    sheet.append([1.0, datetime(2019, 1, 24), 0.25, True])
    sheet["C3"].number_format = "0%"
    book.create_sheet("Trống")
    path = saved(book)
    assert detect(path) == "xlsx"
    text = read(path)
    assert told(text) == [
        [("table-row", "TT\t\tNội dung hai dòng"), ("table-row", "1\t24/01/2019\t25%\tTRUE")],
        [],
    ]
    assert text.outline == (OutlineEntry("Kinh phí", 1), OutlineEntry("Trống", 2))
    assert text.metadata["title"] == "Dự toán"


def test_a_size_that_is_not_true_costs_nothing(saved, read, told, make_zip):
    book = openpyxl.Workbook()
    book.active.append(["một"])
    with zipfile.ZipFile(saved(book)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/worksheets/sheet1.xml"
    members[name] = members[name].replace(b'ref="A1"', b'ref="A1:XFD1048576"')
    assert told(read(make_zip("wide.xlsx", members))) == [[("table-row", "một")]]


def test_cells_in_legacy_fonts(saved, read, told, written_in):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["A2"] = written_in("quyết định", "tcvn3"), written_in("Đà Nẵng", "tcvn3")
    sheet["A3"], sheet["A4"] = "Noël à la forêt", written_in("thành phố", "tcvn3")
    sheet["A1"].font = Font(name=".VnTimeH")
    sheet["A2"].font = sheet["A4"].font = Font(name=".VnTime")
    text = read(saved(book))
    rows = ["QUYẾT ĐỊNH", "Đà Nẵng", "Noël à la forêt", "thành phố"]
    assert told(text) == [[("table-row", row) for row in rows]]
    assert text.warnings == ("legacy-tcvn3",)


def test_nothing_damage_and_binary_workbooks_are_named(saved, read, write, make_zip):
    with pytest.raises(NoTextError):
        read(saved(openpyxl.Workbook()))
    data = saved(openpyxl.Workbook()).read_bytes()
    with pytest.raises(DamagedFileError):
        read(write("cut.xlsx", data[: len(data) // 2]))
    binary = {"xl/workbook.bin": b"1", "xl/workbook.xml": "<a/>"}
    with pytest.raises(UnsupportedFormatError):
        read(make_zip("b.xlsb", binary))
