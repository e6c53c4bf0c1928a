from PySide6.QtCore import QSizeF

from summit_kb.desktop.reader.printing.page_sheets import PageSheets
from summit_kb.desktop.reader.printing.print_plan import PrintPlan
from summit_kb.desktop.reader.printing.print_source import PrintSource
from summit_kb.desktop.reader.printing.sheet_frame import SheetFrame
from summit_kb.desktop.reader.printing.text_sheets import TextSheets

FRAME = SheetFrame(QSizeF(500, 760), 1.0)


def test_a_file_with_pages_prints_its_pages(source, qapp):
    sheets = source.sheets(PrintPlan(), FRAME)
    assert isinstance(sheets, PageSheets)
    assert sheets.count == 12


def test_a_selection_prints_its_words(source, qapp):
    assert isinstance(source.sheets(PrintPlan(selection="một câu"), FRAME), TextSheets)


def test_a_text_prints_what_was_chosen_of_its_sheets(words, long_words, qapp):
    whole = PrintSource(words, None, long_words)
    assert whole.sheets(PrintPlan(), FRAME).count > 2
    assert whole.sheets(PrintPlan(pages=(2,)), FRAME).place(0)[0] == "2"
