import threading

import pytest

from summit_kb.domain.text import OutlineEntry
from summit_kb.ingest.extractors import pdf_structure
from summit_kb.ingest.extractors.pdf_structure import Structure, read_structure

OUTLINE = (
    "<< /First 17 0 R /Last 17 0 R /Count 1 >>",
    "<< /Title (Chuong I) /Parent 16 0 R /Dest [12 0 R /Fit] /First 18 0 R /Last 18 0 R >>",
    "<< /Title <FEFF0110006900EC1EC100750020 0031> /Parent 17 0 R /Dest [14 0 R /Fit] >>",
)


def test_metadata_outline_and_labels(make_pdf, pdf_page):
    path = make_pdf(
        pdf_page(),
        pdf_page(),
        pdf_page(),
        info="/Title (Bao cao) /Author () /CreationDate (D:20190124080000+07'00')",
        catalog="/Outlines 16 0 R /PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>",
        more=OUTLINE,
    )
    found = read_structure(path)
    assert found.metadata == {"title": "Bao cao", "created": "2019-01-24T08:00:00+07:00"}
    assert found.labels == ("i", "ii", "1")
    assert found.outline[0] == OutlineEntry("Chuong I", 2, 1)
    assert found.outline[1].page == 3
    assert found.outline[1].level == 2
    assert found.titles_on(2) == {"chuong i": 1}
    assert found.complete


def test_labels_that_say_nothing_are_left_out(make_pdf, pdf_page):
    assert read_structure(make_pdf(pdf_page(), pdf_page())).labels == ()


@pytest.mark.logs
def test_hostile_bytes_give_an_empty_structure(write):
    assert read_structure(write("a.pdf", b"%PDF-1.4\nnothing")) == Structure()


def test_a_broken_date_costs_itself_alone(make_pdf, pdf_page):
    found = read_structure(make_pdf(pdf_page(), info="/Title (A) /CreationDate (gestern)"))
    assert found.metadata == {"title": "A"}


def test_a_reader_that_does_not_come_back_is_left_behind(make_pdf, pdf_page, monkeypatch):
    release = threading.Event()

    def stuck(_path):
        release.wait(30)
        return Structure()

    monkeypatch.setattr(pdf_structure, "_read", stuck)
    found = read_structure(make_pdf(pdf_page()), seconds=0.05)
    release.set()
    assert not found.complete
