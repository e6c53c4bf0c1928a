import os
import signal

import pypdf
import pytest

from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel
from summit_kb.reading.briefing import making
from summit_kb.reading.briefing.front_sheets import Quoted
from summit_kb.reading.briefing.making import BriefingStepError, BriefingWorkerError, Maker


@pytest.fixture
def maker(tmp_path):
    workshop = tmp_path / "workshop"
    workshop.mkdir()
    made = Maker(workshop, Cancel())
    yield made
    made.close()


def heard(_told):
    return None


def test_pages_texts_and_quotes_from_one_worker(maker, make_pdf, pdf_page, text_of):
    source = make_pdf(pdf_page().lines(["một"]), pdf_page().lines(["hai"]))
    part = maker.place(source, (2,), {}, heard)
    worker = maker.worker
    assert part.sheets == 1
    assert "hai" in pypdf.PdfReader(part.path).pages[0].extract_text()
    text = maker.text(text_of(["đoạn"], ["đoạn sau"]), (), "Trang {page}")
    assert text.pages == (1, 2)
    sheets, begins = maker.quotes("", [Quoted("lời", "", "nguồn"), Quoted("lời hai", "", "nguồn")])
    assert (sheets.pages, begins) == ((0,), [0, 0])
    assert len({part.path, text.parts[0].path, sheets.parts[0].path}) == 3
    assert maker.worker == worker


def test_a_step_that_fails_says_why_and_what_kind_it_is(maker, text_of, monkeypatch):
    monkeypatch.setattr(making, "to_json", lambda _text: {"format": 1})
    with pytest.raises(BriefingStepError) as failure:
        maker.text(text_of(["x"]), (), "Trang {page}")
    assert failure.value.facts["detail"]
    assert failure.value.facts["reason"] == "TextJsonError"


def test_after_a_cancel_nothing_is_begun(tmp_path):
    cancel = Cancel()
    maker = Maker(tmp_path, cancel)
    cancel.request()
    with pytest.raises(CancelledError):
        maker.divider("x", [])
    assert maker.worker is None


def test_a_worker_that_was_killed_is_named_and_the_next_step_has_another(maker):
    maker.divider("x", [])
    killed = maker.worker
    os.kill(killed, signal.SIGTERM)
    with pytest.raises(BriefingWorkerError) as failure:
        maker.divider("y", [])
    assert failure.value.facts["detail"] == "worker-crashed"
    assert maker.divider("z", []).pages == (0,)
    assert maker.worker not in (None, killed)


def test_sheets_have_the_size_asked_for(tmp_path):
    maker = Maker(tmp_path, Cancel(), "letter")
    [page] = pypdf.PdfReader(maker.divider("x", []).parts[0].path).pages
    maker.close()
    assert [float(side) for side in page.mediabox[2:]] == [612, 792]
