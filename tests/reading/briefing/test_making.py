import pypdf
import pytest

from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel
from summit_kb.reading.briefing import making
from summit_kb.reading.briefing.making import BriefingStepError, Maker
from summit_kb.reading.pages import PageServer, PdfPasswordError


@pytest.fixture
def maker(tmp_path):
    workshop = tmp_path / "workshop"
    workshop.mkdir()
    made = Maker(workshop, Cancel())
    yield made
    made.close()


@pytest.fixture
def drawn():
    server = PageServer()
    yield server
    server.close()


def test_pages_texts_and_quotes_from_one_worker(maker, make_pdf, pdf_page, text_of, drawn):
    source = make_pdf(pdf_page().lines(["một"]), pdf_page().lines(["hai"]))
    pages = maker.pages_of_pdf(source, (2,), drawn, {})
    assert pages.pages == (2,)
    assert "hai" in pypdf.PdfReader(pages.path).pages[0].extract_text()
    text = maker.text(text_of(["đoạn"], ["đoạn sau"]), (), "Trang {page}")
    assert text.pages == (1, 2)
    assert maker.quotes("", [("lời", "", "nguồn")]).pages == (0,)
    assert len({one.path for one in (pages, text)}) == 2


@pytest.mark.logs
def test_a_locked_file_is_not_drawn_either(maker, locked_pdf, drawn):
    with pytest.raises(PdfPasswordError):
        maker.pages_of_pdf(locked_pdf, (1,), drawn, {})
    assert maker.divider("tiếp", []).pages == (0,)


def test_a_step_that_fails_says_why(maker, text_of, monkeypatch):
    monkeypatch.setattr(making, "to_json", lambda _text: {"format": 1})
    with pytest.raises(BriefingStepError) as failure:
        maker.text(text_of(["x"]), (), "Trang {page}")
    assert failure.value.facts["detail"]


def test_after_a_cancel_nothing_is_begun(tmp_path):
    cancel = Cancel()
    maker = Maker(tmp_path, cancel)
    cancel.request()
    with pytest.raises(CancelledError):
        maker.divider("x", [])
    maker.close()
