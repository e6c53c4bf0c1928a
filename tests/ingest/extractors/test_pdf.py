from dataclasses import replace

import pypdf
import pypdfium2 as pdfium
import pytest

from summit_kb.ingest.assembly import CUT_PAGES
from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError
from summit_kb.ingest.extractors import pdf as pdf_module
from summit_kb.ingest.extractors.pdf import (
    PAGES_WITHOUT_TEXT,
    REFLOWED,
    RESCUED,
    STRUCTURE_NOT_READ,
    PdfExtractor,
)
from summit_kb.ingest.extractors.pdf_rescue import PAGE_ERRORS
from summit_kb.ingest.extractors.pdf_structure import Structure


@pytest.fixture
def read(limits):
    def run(path, **changes):
        return PdfExtractor().extract(path, replace(limits, **changes))

    return run


def test_text_by_page_with_structure(read, make_pdf, pdf_page, told):
    first = pdf_page().lines(["Điều 1. Phạm vi", "   Nghị quyết về xây dựng thành phố", "Đà Nẵng."])
    text = read(make_pdf(first, pdf_page().lines(["Trang hai"]), info="/Title (NQ 43)"))
    assert told(text) == [
        [
            ("heading", "Điều 1. Phạm vi", 5),
            ("paragraph", "Nghị quyết về xây dựng thành phố Đà Nẵng."),
        ],
        [("paragraph", "Trang hai")],
    ]
    assert (text.paged, text.page_count, text.extractor) == (True, 2, "pdfium")
    assert text.metadata["title"] == "NQ 43"
    assert text.warnings == ()


def test_labels_of_the_file_win_over_printed_numbers(read, make_pdf, pdf_page):
    page = pdf_page().lines(["2", "nội dung của trang này"])
    assert read(make_pdf(pdf_page().lines(["x y z"]), page)).pages[1].label == "2"
    labelled = make_pdf(page, catalog="/PageLabels << /Nums [0 << /S /r >>] >>")
    assert read(labelled).pages[0].label == "i"


def test_pages_without_text_are_said(read, make_pdf, pdf_page):
    text = read(make_pdf(pdf_page().lines(["một"]), pdf_page()))
    assert text.warnings == (PAGES_WITHOUT_TEXT,)
    assert text.pages[1].text == ""


def test_broken_pages_are_reflowed(read, make_pdf, pdf_page):
    page = pdf_page()
    for number in range(5):
        page.scattered(72, 700 - 20 * number, "thành phố đầu tư dự án ở đô thị ưu tiên")
    text = read(make_pdf(page))
    assert text.warnings == (REFLOWED,)
    assert "thành phố đầu tư dự án ở đô thị ưu tiên" in text.pages[0].text


@pytest.fixture
def locked(make_pdf, pdf_page, tmp_path):
    def lock(user, owner):
        writer = pypdf.PdfWriter(clone_from=make_pdf(pdf_page().lines(["bí mật"])))
        writer.encrypt(user, owner, algorithm="AES-256")
        path = tmp_path / "locked.pdf"
        with path.open("wb") as file:
            writer.write(file)
        writer.close()
        return path

    return lock


def test_a_password_is_asked_for_by_name(read, locked):
    with pytest.raises(EncryptedFileError):
        read(locked("mật khẩu", "chủ"))


def test_an_owners_password_alone_locks_nobody_out(read, locked):
    text = read(locked("", "chủ"))
    assert text.pages[0].text == "bí mật"
    assert text.metadata["encryption"] == "owner"


@pytest.mark.logs
def test_bytes_that_are_no_pdf_are_damaged(read, write):
    with pytest.raises(DamagedFileError) as caught:
        read(write("a.pdf", b"%PDF-1.4\n" + b"junk " * 50))
    assert caught.value.facts["format"] == "PDF"


def test_what_pdfium_refuses_pypdf_rescues(read, make_pdf, pdf_page, monkeypatch):
    def refuse(_path):
        raise pdfium.PdfiumError("refused", err_code=3)

    monkeypatch.setattr(pdf_module.pdfium, "PdfDocument", refuse)
    text = read(make_pdf(pdf_page().lines(["được cứu"])))
    assert (text.extractor, text.warnings) == ("pypdf", (RESCUED,))
    assert text.pages[0].text == "được cứu"


def test_one_bad_page_is_a_warning(read, make_pdf, pdf_page, monkeypatch):
    real = pdf_module.read_lines
    numbers = iter(range(3))

    def fail_second(page):
        if next(numbers) == 1:
            raise pdfium.PdfiumError("bad page")
        return real(page)

    monkeypatch.setattr(pdf_module, "read_lines", fail_second)
    text = read(make_pdf(*[pdf_page().lines([f"trang {n}"]) for n in "abc"]))
    assert [page.text for page in text.pages] == ["trang a", "", "trang c"]
    assert PAGE_ERRORS in text.warnings


def test_pages_beyond_the_limit_are_cut(read, make_pdf, pdf_page):
    text = read(make_pdf(*[pdf_page().lines(["một"])] * 4), pages=2)
    assert len(text.pages) == 2
    assert text.warnings == (CUT_PAGES,)


def test_a_structure_that_took_too_long_spends_the_process(make_pdf, pdf_page, limits, monkeypatch):
    monkeypatch.setattr(pdf_module, "read_structure", lambda _path: Structure(complete=False))
    extractor = PdfExtractor()
    text = extractor.extract(make_pdf(pdf_page().lines(["một"])), limits)
    assert text.warnings == (STRUCTURE_NOT_READ,)
    assert extractor.spent
