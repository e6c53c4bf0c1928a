import pytest

from summit_kb.domain.text import OutlineEntry
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.extractors import sheet_rows
from summit_kb.ingest.extractors.sheet_rows import CUT_ROWS, SheetRows
from summit_kb.ingest.legacy_runs import Run


@pytest.fixture
def assembly(limits):
    return TextAssembly(limits)


def runs(*texts, font=""):
    return [Run(text, font) for text in texts]


def test_rows_keep_their_columns_and_blank_ones_go(assembly, told):
    sheet = SheetRows(assembly)
    for row in (["TT", "", "a\tb\nc", ""], ["", " "], ["1"]):
        assert sheet.add(runs(*row))
    assert sheet.end_sheet(" Kinh  phí ") == [OutlineEntry("Kinh phí", 1)]
    assert sheet.end_sheet("") == []
    text = assembly.finish("xlsx", "test", paged=True)
    assert told(text) == [[("table-row", "TT\t\ta b c"), ("table-row", "1")], []]
    assert text.warnings == ()


@pytest.mark.parametrize("most", ["_MOST_ROWS", "_MOST_CELLS"])
def test_rows_and_cells_are_bounded(assembly, told, monkeypatch, most):
    monkeypatch.setattr(sheet_rows, most, 2)
    sheet = SheetRows(assembly)
    assert sheet.add(runs("a"), times=2)
    assert not sheet.add(runs("d"))
    sheet.end_sheet("1")
    text = assembly.finish("xlsx", "test", paged=True)
    assert told(text) == [[("table-row", "a")] * 2]
    assert text.warnings == (CUT_ROWS,)


def test_columns_are_bounded_and_empty_ones_do_not_count(assembly, told, monkeypatch):
    monkeypatch.setattr(sheet_rows, "_MOST_COLUMNS", 2)
    sheet = SheetRows(assembly)
    sheet.add(runs("a", "b", "", ""))
    sheet.end_sheet("1")
    assert not assembly.finish("xlsx", "test", paged=True).warnings
    sheet.add(runs("a", "b", "c"))
    sheet.end_sheet("2")
    text = assembly.finish("xlsx", "test", paged=True)
    assert told(text) == [[("table-row", "a\tb")]] * 2
    assert text.warnings == (CUT_ROWS,)


def test_a_sheet_in_a_legacy_encoding(assembly, told, written_in):
    sheet = SheetRows(assembly)
    for words in ("Hội nghị", "thành phố", "Đà Nẵng"):
        sheet.add(runs("1", written_in(words, "tcvn3")))
    sheet.end_sheet("1")
    text = assembly.finish("xlsx", "test", paged=True)
    assert told(text)[0][2] == ("table-row", "1\tĐà Nẵng")
    assert text.warnings == ("legacy-tcvn3",)
