import pytest
from pypdf.errors import PyPdfError

from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.extractors import pdf_rescue
from summit_kb.ingest.extractors.pdf_rescue import PAGE_ERRORS, rescue


@pytest.fixture
def rescued(make_pdf, pdf_page, limits):
    def run(*lines):
        assembly = TextAssembly(limits)
        count = rescue(make_pdf(*[pdf_page().lines([line]) for line in lines]), assembly)
        return count, assembly.finish("pdf", "pypdf", paged=True)

    return run


def test_pages_are_read_by_pypdf(rescued):
    count, text = rescued("trang một", "trang hai")
    assert count == 2
    assert [page.text for page in text.pages] == ["trang một", "trang hai"]


def test_one_bad_page_costs_itself_alone(rescued, monkeypatch):
    read = pdf_rescue._text_of

    def fail_once(page):
        text = read(page)
        if "hai" in text:
            raise KeyError("/Contents")
        return text

    monkeypatch.setattr(pdf_rescue, "_text_of", fail_once)
    count, text = rescued("một", "hai", "ba")
    assert count == 2
    assert [page.text for page in text.pages] == ["một", "", "ba"]
    assert text.warnings == (PAGE_ERRORS,)


def test_layout_mode_is_tried_when_letters_stand_alone():
    class Page:
        def extract_text(self, extraction_mode="plain"):
            return "thành phố" if extraction_mode == "layout" else "th à nh ph ố đ ô " * 10

    assert pdf_rescue._text_of(Page()) == "thành phố"


@pytest.mark.logs
def test_a_file_pypdf_cannot_open_raises(write, limits):
    with pytest.raises(PyPdfError):
        rescue(write("a.pdf", b"%PDF-1.4 nothing"), TextAssembly(limits))
