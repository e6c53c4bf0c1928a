"""A file printed to is searched: another program reads the words that lie under the pictures."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from summit_kb.desktop.reader.printing.print_plan import PrintPlan
from summit_kb.desktop.reader.printing.printing import Printing, print_out, save_pdf
from summit_kb.desktop.reader.printing.words_under import lay_words
from summit_kb.domain.text import WordBox
from summit_kb.foundation.work import Cancel, silent
from summit_kb.vietnamese.normal import nfc


def words_of(path):
    return nfc(" ".join(PdfReader(path).pages[0].extract_text().split()))


def test_a_saved_file_is_searched_and_paper_carries_no_hidden_words(
    printer, source, head, pages, tmp_path
):
    work = Printing(source, PrintPlan(pages=(2,)), lambda: head)
    said = " ".join(word.text for word in pages.words(source.file.path, 2)[:6])
    save_pdf(printer, tmp_path / "saved.pdf", work, silent, Cancel())
    assert said in words_of(tmp_path / "saved.pdf")
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    print_out(printer, work, silent, Cancel())
    assert said not in words_of(tmp_path / "paper.pdf")


@pytest.fixture
def sheet(qapp):
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    return image


def test_a_word_fills_its_box_and_an_empty_box_takes_none(sheet):
    painter = QPainter(sheet)
    boxes = [WordBox("Nẵng", 10, 20, 60, 40), WordBox("không", 5, 5, 5, 9), WordBox("", 0, 0, 9, 9)]
    lay_words(painter, boxes, QRectF(100, 50, 200, 200), 2.0)
    painter.end()
    lit = [
        (x, y)
        for x in range(sheet.width())
        for y in range(sheet.height())
        if sheet.pixelColor(x, y).lightness() > 60
    ]
    left, right = min(x for x, _ in lit), max(x for x, _ in lit)
    top, bottom = min(y for _, y in lit), max(y for _, y in lit)
    assert 118 <= left <= 130
    assert 210 <= right <= 222
    assert top >= 88
    assert bottom <= 132
