"""What comes out is read by another program: text, order, count, head and foot."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from summit_kb.desktop.reader.printing.print_plan import PrintPlan
from summit_kb.desktop.reader.printing.print_source import PrintSource
from summit_kb.desktop.reader.printing.printing import (
    PrinterError,
    Printing,
    preview,
    print_out,
    save_pdf,
)
from summit_kb.foundation.errors import CancelledError, StorageError
from summit_kb.foundation.work import Cancel, silent
from summit_kb.vietnamese.normal import nfc


def text_of_sheet(page):
    return nfc(" ".join(page.extract_text().split()))


@pytest.fixture
def printed(printer, source, head):
    def make(plan=None, of=source, report=silent, cancel=None):
        work = Printing(of, plan or PrintPlan(), lambda: head)
        count = print_out(printer, work, report, cancel or Cancel())
        reader = PdfReader(printer.outputFileName())
        assert len(reader.pages) == count
        return reader

    return make


@pytest.mark.parametrize("last", [2, pytest.param(12, marks=pytest.mark.slow)])
def test_every_page_of_a_file_has_head_foot_and_its_picture(printed, head, last):
    pages = tuple(range(1, last + 1))
    reader = printed(PrintPlan() if last == 12 else PrintPlan(pages=pages))
    assert len(reader.pages) == last
    for number, page in enumerate(reader.pages, 1):
        text = text_of_sheet(page)
        assert head.title in text
        assert head.facts in text
        assert head.source in text
        assert head.edition in text
        label = "iv" if number == 1 else number
        assert f"Trang {label} / 12 · 23/11/2026" in text
        assert len(page.images) == 1


def test_pages_that_were_chosen_in_their_order(printed):
    reader = printed(PrintPlan(pages=(9, 2)))
    told = [text_of_sheet(page) for page in reader.pages]
    assert ["Trang 9 / 12" in told[0], "Trang 2 / 12" in told[1]] == [True, True]


def test_text_comes_whole_and_in_order(printed, words, long_words, head):
    reader = printed(of=PrintSource(words, None, long_words))
    assert len(reader.pages) > 2
    whole = " ".join(text_of_sheet(page) for page in reader.pages)
    places = [whole.find(f"Đoạn {number}: Đà Nẵng") for number in range(40)]
    assert -1 not in places
    assert places == sorted(places)
    count = len(reader.pages)
    for number, page in enumerate(reader.pages, 1):
        text = text_of_sheet(page)
        assert head.title in text
        assert f"Trang {number} / {count}" in text


def test_what_is_selected_is_printed_alone(printed):
    reader = printed(PrintPlan(selection="Một câu được chọn.\nVà câu sau."))
    text = text_of_sheet(reader.pages[0])
    assert "Một câu được chọn. Và câu sau." in text
    assert len(reader.pages[0].images) == 0


@pytest.mark.parametrize("last", [3, pytest.param(12, marks=pytest.mark.slow)])
def test_one_picture_is_drawn_at_a_time_and_no_finer_than_paper_shows(printed, pages, last):
    wanted = list(range(1, last + 1))
    printed(PrintPlan() if last == 12 else PrintPlan(pages=tuple(wanted)))
    assert [page for page, _scale in pages.rendered] == wanted
    assert max(scale for _page, scale in pages.rendered) <= 300 / 72


def test_progress_is_told_and_stopping_leaves_no_file_behind(printer, source, head):
    cancel, told = Cancel(), []

    def report(progress):
        told.append((progress.done, progress.total))
        if progress.done == 3:
            cancel.request()

    work = Printing(source, PrintPlan(), lambda: head)
    with pytest.raises(CancelledError):
        print_out(printer, work, report, cancel)
    assert told == [(0, 12), (1, 12), (2, 12), (3, 12)]


def test_a_printer_that_takes_nothing_has_a_name(printer, source, head, monkeypatch):
    monkeypatch.setattr(QPainter, "begin", lambda *_given: False)
    with pytest.raises(PrinterError) as failed:
        print_out(printer, Printing(source, PrintPlan(), lambda: head), silent, Cancel())
    assert failed.value.facts["printer"].endswith("out.pdf")


def test_a_folder_that_is_not_there_is_told(printer, source, head, tmp_path):
    path = tmp_path / "none" / "out.pdf"
    with pytest.raises(StorageError) as failed:
        save_pdf(printer, path, Printing(source, PrintPlan(), lambda: head), silent, Cancel())
    assert failed.value.facts["path"] == str(path)


def test_a_file_is_replaced_when_the_new_one_is_whole(printer, source, head, tmp_path):
    path, stopped = tmp_path / "ra.pdf", Cancel()
    path.write_text("the old one")
    stopped.request()
    work = Printing(source, PrintPlan(pages=(1,)), lambda: head)
    with pytest.raises(CancelledError):
        save_pdf(printer, path, work, silent, stopped)
    assert path.read_text() == "the old one"
    assert save_pdf(printer, path, work, silent, Cancel()) == 1
    assert source.file.service.rendered[-1][1] <= 200 / 72
    assert len(PdfReader(path).pages) == 1
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".part"] == []


def test_a_page_that_cannot_be_drawn_ends_it(printed, pages):
    pages.broken.add(4)
    with pytest.raises(Exception, match="internal"):
        printed()


def test_the_preview_is_the_sheet(paper, source, head):
    work = Printing(source, PrintPlan(pages=(2, 5, 7)), lambda: head)
    shown = preview(paper, work, 9, QSize(600, 800))
    assert (shown.number, shown.count) == (3, 3)
    assert shown.image.height() == 800
    assert abs(shown.image.width() / 800 - 210 / 297) < 0.01
    dark = [
        (x, y)
        for x in range(0, shown.image.width(), 2)
        for y in range(0, 800, 2)
        if shown.image.pixelColor(x, y).lightness() < 120
    ]
    margins = 14 / 297 * 800
    assert min(y for _x, y in dark) > margins * 0.8
    assert max(y for _x, y in dark) < 800 - margins * 0.8
