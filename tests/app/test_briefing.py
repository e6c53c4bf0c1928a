"""Whole books from the starter library and from small libraries of all kinds of files."""

import datetime
import hashlib
import tempfile

import pypdf
import pytest

from summit_kb.app.briefing import BriefingEmptyError, bind
from summit_kb.app.page_texts import PageNotFoundError
from summit_kb.app.workspace import Workspace
from summit_kb.domain.briefing import Briefing, Divider, Extract, Form, Quote
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import CancelledError, StorageError
from summit_kb.foundation.paths import starter_library
from summit_kb.foundation.work import Cancel
from summit_kb.library.errors import DocumentNotFoundError
from summit_kb.library.store import Library
from summit_kb.reading.briefing.making import Maker
from summit_kb.reading.briefing.taking_over import PageTaking
from summit_kb.reading.pages import PageError

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    derived = tmp_path_factory.mktemp("derived")
    workspace = Workspace(Library.open(starter_library(), derived=derived))
    yield workspace
    workspace.close()


def texts_of(path):
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def test_pages_quotes_and_dividers_in_their_order(starter, tmp_path):
    quote = Quote(Locator(RESOLUTION, 1), "đô thị thông minh", "để hỏi lại")
    items = (Divider("Phần một"), Extract(RESOLUTION, (2,)), quote, Extract("du-lieu-mo-en"))
    done = bind(starter, Briefing("Họp tháng 12", items), tmp_path / "book.pdf")
    texts = texts_of(done.path)
    assert done.sheets == len(texts)
    assert done.failed == ()
    titles = [one.title for one in pypdf.PdfReader(done.path).outline if not isinstance(one, list)]
    assert titles[1] == "Phần một"
    assert titles[3].startswith("Trích: “đô thị thông minh")
    assert titles[-1] == "Danh mục nguồn"
    assert any("Nghị quyết số 43-NQ/TW" in text and "trang 2/2" in text for text in texts)
    assert not any("43-NQ/TW ngày 24 tháng 01 năm 2019 · trang 1/2" in text for text in texts)
    assert any("để hỏi lại" in text for text in texts)
    assert starter.library.name in texts[0]
    assert "SHA-256" in texts[-1]


def test_in_english_it_speaks_english(starter, tmp_path):
    book = Briefing("Meeting", (Extract(RESOLUTION),), "en", "December")
    texts = texts_of(bind(starter, book, tmp_path / "book.pdf").path)
    assert "December" in texts[0]
    assert texts[1].startswith("Contents")
    assert "page 1/2" in texts[3]


@pytest.mark.parametrize(
    ("items", "error"),
    [
        ((), BriefingEmptyError),
        ((Extract("khong-co"),), DocumentNotFoundError),
        ((Extract(RESOLUTION, (9,)),), PageNotFoundError),
    ],
)
def test_what_cannot_be_made_is_said_before_anything_is_written(starter, tmp_path, items, error):
    with pytest.raises(error):
        bind(starter, Briefing("Họp", items), tmp_path / "book.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_document_that_fails_has_a_notice_and_the_rest_goes_on(starter, tmp_path, monkeypatch):
    def refuse(self, pages, **_more):
        raise PageError(path=str(self.source), page=pages[0], detail="hỏng")

    monkeypatch.setattr(PageTaking, "taken", refuse)
    items = (Extract(RESOLUTION), Extract("chinh-quyen-dien-tu-2014"))
    done = bind(starter, Briefing("Họp", items), tmp_path / "book.pdf")
    assert RESOLUTION in [name for name, _ in done.failed]
    assert any("Không đưa được" in text for text in texts_of(done.path))


@pytest.mark.logs
def test_a_pdf_that_cannot_be_taken_over_is_drawn_with_its_words(starter, tmp_path, monkeypatch):
    ask = Maker._ask

    def fail(self, request, *more, **options):
        if request["do"] == "place":
            request = {**request, "source": "/nowhere.pdf"}
        return ask(self, request, *more, **options)

    monkeypatch.setattr(Maker, "_ask", fail)
    done = bind(starter, Briefing("Họp", (Extract(RESOLUTION),)), tmp_path / "book.pdf")
    assert done.failed == ()
    page = pypdf.PdfReader(done.path).pages[3]
    assert len(page.images) == 1
    assert "Bộ Chính trị" in " ".join(page.extract_text().split())


def test_a_cancelled_book_leaves_the_old_one(starter, tmp_path):
    target = tmp_path / "book.pdf"
    target.write_bytes(b"before")
    cancel = Cancel()
    cancel.request()
    with pytest.raises(CancelledError):
        bind(starter, Briefing("Họp", (Extract(RESOLUTION),)), target, cancel=cancel)
    assert target.read_bytes() == b"before"


def test_a_place_that_takes_no_file_is_named(starter, tmp_path):
    (tmp_path / "file").write_text("x")
    target = tmp_path / "file" / "book.pdf"
    with pytest.raises(StorageError):
        bind(starter, Briefing("Họp", (Extract("du-lieu-mo-en"),)), target)


def test_progress_names_the_stages(starter, tmp_path):
    stages = []
    bind(
        starter,
        Briefing("Họp", (Extract("du-lieu-mo-en"), Extract(RESOLUTION))),
        tmp_path / "b.pdf",
        report=lambda progress: stages.append(progress.stage),
    )
    assert list(dict.fromkeys(stages)) == ["brief", "bind"]


def test_texts_of_several_kinds_go_in(workspace, write_file, tmp_path):
    texts = {
        "a.md": "# Chương I\n\n- một\n- hai\n\n| Tên | Số |\n|---|---|\n| Đà Nẵng | 53 |",
        "b.html": "<h1>Dữ liệu mở</h1><p>Cổng dữ liệu của thành phố</p>",
        "c.csv": "tên,số\nđiểm,12\n",
        "d.txt": "Kế hoạch năm 2030 của sở.",
    }
    files = [write_file(name, text) for name, text in texts.items()]
    added = workspace.add(files).added
    items = tuple(Extract(one.document.id) for one in added)
    done = bind(workspace, Briefing("Họp", items), tmp_path / "book.pdf")
    assert done.failed == ()
    reader = pypdf.PdfReader(done.path)
    assert len([one for one in reader.outline if not isinstance(one, list)]) == len(items) + 2


def test_the_validity_and_the_citation_stand_before_a_document(starter, tmp_path):
    done = bind(starter, Briefing("Họp", (Extract(RESOLUTION),)), tmp_path / "b.pdf")
    divider = " ".join(texts_of(done.path)[2].split())
    assert "Hiệu lực:" in divider
    assert "ngày 24 tháng 01 năm 2019 của Bộ Chính trị" in divider


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_same_order_on_the_same_day_gives_the_same_bytes(starter, tmp_path):
    quote = Quote(Locator(RESOLUTION, 1), "đô thị thông minh")
    items = (Divider("Phần một"), Extract(RESOLUTION), quote, Extract("du-lieu-mo-en"))
    day = datetime.date(2026, 11, 23)
    made = [
        bind(starter, Briefing("Họp", items), tmp_path / name, today=day).path
        for name in ("a", "b")
    ]
    assert digest(made[0]) == digest(made[1])
    other = bind(starter, Briefing("Họp", items), tmp_path / "c", today=day.replace(day=24)).path
    assert digest(other) != digest(made[0])


def test_quotes_side_by_side_stand_together_and_each_has_a_line(starter, tmp_path):
    quotes = [Quote(Locator(RESOLUTION, 1), f"đô thị {n}", "nhớ") for n in range(3)]
    form = Form(contents=2)
    book = Briefing("Họp", (*quotes, Extract(RESOLUTION, (1,))), form=form)
    reader = pypdf.PdfReader(bind(starter, book, tmp_path / "b.pdf").path)
    first = [one for one in reader.outline if not isinstance(one, list)][1]
    assert first.title == "Trích dẫn"
    below = reader.outline[2]
    assert [one.title for one in below] == [f"Trích: “đô thị {n}”" for n in range(3)]
    contents = " ".join(reader.pages[1].extract_text().split())
    assert "3 đoạn trích" in contents
    assert "Trích: “đô thị 2”" in contents


def test_headings_and_remarks_of_the_reader_are_in_the_book(starter, tmp_path):
    items = (Divider("Phần một", "đọc trước"), Extract(RESOLUTION, (1,), "Căn cứ", "xem Điều 2"))
    reader = pypdf.PdfReader(bind(starter, Briefing("Họp", items), tmp_path / "b.pdf").path)
    titles = [one.title for one in reader.outline if not isinstance(one, list)]
    assert titles[1:3] == ["Phần một", "Căn cứ"]
    shown = " ".join(" ".join(texts_of(tmp_path / "b.pdf")).split())
    assert "đọc trước" in shown
    assert "xem Điều 2" in shown


def test_without_dividers_and_stamps_pages_follow_each_other(starter, tmp_path):
    form = Form(dividers=False, stamps=False, cover="none", contents=0)
    book = Briefing("Họp", (Extract(RESOLUTION), Extract("du-lieu-mo-en")), form=form)
    done = bind(starter, book, tmp_path / "b.pdf")
    texts = texts_of(done.path)
    assert len(texts) == done.sheets
    assert not any("trang 1/2" in text for text in texts)
    assert not any("Hiệu lực:" in text for text in texts)
    reader = pypdf.PdfReader(done.path)
    assert reader.page_labels[0] == "1"
    assert len([one for one in reader.outline if not isinstance(one, list)]) == 3


def test_only_dividers_are_no_book(starter, tmp_path):
    with pytest.raises(BriefingEmptyError):
        bind(starter, Briefing("Họp", (Divider("Phần"),)), tmp_path / "b.pdf")


def test_a_book_cancelled_while_it_is_made_leaves_nothing(starter, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "work"))
    (tmp_path / "work").mkdir()
    cancel = Cancel()

    def report(progress):
        if progress.stage == "bind":
            cancel.request()

    items = tuple(Extract(name) for name in list(starter.library.documents)[:4])
    with pytest.raises(CancelledError):
        bind(starter, Briefing("H", items), tmp_path / "b.pdf", report=report, cancel=cancel)
    assert list(tmp_path.iterdir()) == [tmp_path / "work"]
    assert list((tmp_path / "work").iterdir()) == []
