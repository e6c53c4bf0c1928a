import os

import pytest

from summit_kb.reading.open_pdfs import OpenPdfs
from summit_kb.reading.pages import PageError, PdfPasswordError


def test_a_file_is_opened_once_until_it_changes(make_pdf, pdf_page):
    documents = OpenPdfs()
    path = make_pdf(pdf_page())
    first = documents.get(path, 1)
    assert documents.get(path, 1) is first
    make_pdf(pdf_page(), pdf_page())
    os.utime(path, (1, 1))
    assert len(documents.get(path, 1)) == 2


def test_the_least_recently_used_goes_first(make_pdf, pdf_page):
    documents = OpenPdfs()
    paths = [make_pdf(pdf_page(), name=f"{number}.pdf") for number in range(5)]
    opened = {path: documents.get(path, 1) for path in paths[:4]}
    documents.get(paths[0], 1)
    documents.get(paths[4], 1)
    assert documents.get(paths[0], 1) is opened[paths[0]]
    assert documents.get(paths[1], 1) is not opened[paths[1]]


def test_failures_name_the_file_and_the_page(tmp_path, make_pdf, pdf_page):
    damaged = tmp_path / "a.pdf"
    damaged.write_bytes(b"%PDF-1.4 nothing")
    for path in (damaged, tmp_path / "gone.pdf"):
        with pytest.raises(PageError) as caught:
            OpenPdfs().get(path, 7)
        assert caught.value.facts["path"] == str(path)
        assert caught.value.facts["page"] == 7


def test_a_password_is_asked_for_by_name(locked_pdf):
    with pytest.raises(PdfPasswordError):
        OpenPdfs().get(locked_pdf, 1)
