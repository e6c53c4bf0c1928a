import datetime

import pypdf
import pytest

from summit_kb.app import editions
from summit_kb.app.book_pieces import BookPieces, below_title
from summit_kb.app.briefing import bind
from summit_kb.app.publishing import ceremony, publishing
from summit_kb.app.workspace import Workspace
from summit_kb.domain.briefing import Briefing, Divider, Extract, Form, Quote
from summit_kb.domain.locator import Locator
from summit_kb.foundation.paths import starter_library
from summit_kb.foundation.work import Cancel
from summit_kb.library.store import Library
from summit_kb.reading.briefing.making import Maker
from summit_kb.reading.briefing.plan import Mark

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
QUOTE = Quote(Locator(RESOLUTION, 1), "đô thị thông minh")


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    derived = tmp_path_factory.mktemp("derived")
    workspace = Workspace(Library.open(starter_library(), derived=derived))
    yield workspace
    workspace.close()


@pytest.fixture
def pieces(starter, tmp_path):
    maker = Maker(tmp_path, Cancel())

    def build(*items, form=None, language="vi"):
        briefing = Briefing("Họp", items, language, "Phiên 1", form or Form())
        made = BookPieces(starter, briefing, maker)
        for (first, last), _title in made.runs(items):
            made.add(items[first:last], lambda _pages: None)
        return made.book(datetime.date(2026, 11, 23))

    yield build
    maker.close()


def test_quotes_side_by_side_are_made_at_once(starter, tmp_path):
    made = BookPieces(starter, Briefing("Họp", ()), Maker(tmp_path, Cancel()))
    items = (QUOTE, QUOTE, Divider("Phần"), QUOTE, Extract(RESOLUTION, heading="Căn cứ"))
    assert list(made.runs(items)) == [
        ((0, 2), "Trích dẫn"),
        ((2, 3), "Phần"),
        ((3, 4), "Trích dẫn"),
        ((4, 5), "Căn cứ"),
    ]


def test_a_document_has_its_divider_its_pages_and_one_source(pieces):
    book = pieces(Extract(RESOLUTION, (1,)), QUOTE, Extract(RESOLUTION, (2,)))
    assert [piece.listed is not None for piece in book.pieces] == [True, False, True, True, False]
    assert [piece.sheets for piece in book.pieces] == [1, 1, 1, 1, 1]
    assert len(book.sources) == 1
    assert "trang 2/2" in book.pieces[-1].heads[0]


def test_without_dividers_the_pages_are_listed_unless_there_is_a_remark(pieces):
    form = Form(dividers=False)
    plain, told = Extract(RESOLUTION, (1,)), Extract(RESOLUTION, (1,), remark="nhớ")
    assert [piece.listed for piece in pieces(plain, form=form).pieces] != [None]
    assert len(pieces(told, form=form).pieces) == 2


def test_the_cover_says_what_the_form_says(pieces, starter):
    form = Form("Sở Tư pháp", "12/12/2026", "Phòng 3", cover="official", paper="letter")
    book = pieces(QUOTE, form=form)
    assert (book.cover.office, book.cover.occasion) == ("Sở Tư pháp", "Phòng 3, 12/12/2026")
    assert (book.author, book.look.paper) == ("Sở Tư pháp", "letter")
    assert starter.library.name in book.cover.facts
    english = pieces(QUOTE, language="en")
    assert english.author == starter.library.name_en or english.author == starter.library.name
    assert english.cover.kind == "Meeting papers"


def test_a_book_of_an_installed_edition_says_which_on_cover_and_sheets(
    workspace, write_file, tmp_path
):
    keys = ceremony.make_keys(tmp_path / "an-ban", *ceremony.in_one_folder(tmp_path / "keys", "x"))
    workspace.add([write_file("mo.txt", "Cổng dữ liệu mở của thành phố")], jobs=1)
    publishing.build(workspace, tmp_path / "an-ban", keys.publishing, "x", "Văn phòng")
    editions.trust(keys.root)
    editions.install(tmp_path / "an-ban")
    laptop = Workspace.open(None, refresh=False)
    items = tuple(Extract(name) for name in laptop.library.documents)
    done = bind(laptop, Briefing("Họp", items), tmp_path / "b.pdf")
    laptop.close()
    texts = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(done.path).pages]
    for text in texts:
        assert "Ấn bản 1, phát hành ngày" in text
        assert "do Văn phòng (" in text


@pytest.mark.parametrize(
    ("marks", "left"),
    [
        ([("BÁO  cáo", 2), ("I", 3), ("II", 3)], [("I", 2), ("II", 2)]),
        ([("Báo cáo", 2), ("I", 3), ("Phụ lục", 2)], [("I", 3), ("Phụ lục", 2)]),
        ([("Khác", 2), ("I", 3)], [("Khác", 2), ("I", 3)]),
        ([], []),
    ],
)
def test_a_heading_that_says_the_title_again_is_left_out(marks, left):
    found = below_title([Mark(title, 0, level) for title, level in marks], "Báo cáo")
    assert [(mark.title, mark.level) for mark in found] == left
