import pytest

from summit_kb.domain.text import OutlineEntry
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.extractors import sheet_rows
from summit_kb.ingest.extractors.sheet_rows import CUT_ROWS, SheetRows


@pytest.fixture
def assembly(limits):
    return TextAssembly(limits)


def test_rows_keep_their_columns_and_blank_ones_go(assembly, told):
    sheet = SheetRows(assembly)
    for row in (["TT", "", "a\tb\nc", ""], ["", " "], ["1"]):
        assert sheet.add(row)
    assert sheet.end_sheet(" Kinh  phí ") == [OutlineEntry("Kinh phí", 1)]
    assert sheet.end_sheet("") == []
    text = assembly.finish("xlsx", "test", paged=True)
    assert told(text) == [[("table-row", "TT\t\ta b c"), ("table-row", "1")], []]
    assert text.warnings == ()


def test_rows_and_columns_are_bounded_sheet_by_sheet(assembly, told, monkeypatch):
    monkeypatch.setattr(sheet_rows, "_MOST_ROWS", 2)
    monkeypatch.setattr(sheet_rows, "_MOST_COLUMNS", 2)
    sheet = SheetRows(assembly)
    assert sheet.add(["a", "b", "c"], times=2)
    assert not sheet.add(["d"])
    sheet.end_sheet("1")
    assert sheet.add(["d"])
    text = assembly.finish("xlsx", "test", paged=True)
    assert told(text) == [[("table-row", "a\tb")] * 2, [("table-row", "d")]]
    assert text.warnings == (CUT_ROWS,)
