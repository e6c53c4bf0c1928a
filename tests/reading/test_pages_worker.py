import pytest

from summit_kb.ingest.frames import Frame
from summit_kb.reading.image_pages import ImageFiles
from summit_kb.reading.open_pdfs import OpenPdfs
from summit_kb.reading.pages_worker import Pages


@pytest.fixture
def ask(make_pdf, pdf_page):
    pages = Pages(OpenPdfs(), ImageFiles())
    path = make_pdf(pdf_page(width=200, height=100).text(20, 50, "Đà Nẵng", 10), pdf_page())

    def send(do, **message):
        return pages.answer(Frame({"do": do, "path": str(path), **message}))

    return send


def test_sizes_of_all_pages(ask):
    assert ask("info").message == {"sizes": [(200, 100), (595, 842)], "labels": [], "outline": []}


def test_words_with_their_boxes(ask):
    [first, second] = ask("words", page=1).message["words"]
    assert (first[0], second[0]) == ("Đà", "Nẵng")
    assert first[1:] == pytest.approx((20, 42, 30, 52), abs=0.5)


def test_a_picture_of_a_page(ask):
    frame = ask("render", page=1, scale=2.0)
    width, height, stride = frame.message["size"]
    assert (width, height) == (400, 200)
    assert len(frame.data) == stride * height
    assert frame.data[:3] == b"\xff\xff\xff"


@pytest.mark.parametrize(
    ("do", "message"),
    [
        ("words", {"page": 0}),
        ("words", {"page": 3}),
        ("render", {"page": 1, "scale": 1000.0}),
        ("render", {"page": 1, "scale": 0.0}),
    ],
)
def test_what_cannot_be_shown_is_an_error_about_that_page(ask, do, message):
    error = ask(do, **message).message["error"]
    assert error["code"] == "page"
    assert error["facts"]["page"] == message["page"]


def test_a_fault_in_the_file_is_an_error_too(ask, monkeypatch, capsys):
    def broken(_page):
        raise OSError("bad stream")

    monkeypatch.setattr("summit_kb.reading.pages_worker.read_lines", broken)
    assert "bad stream" in ask("words", page=2).message["error"]["facts"]["detail"]
    assert "bad stream" in capsys.readouterr().err
