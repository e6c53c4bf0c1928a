import pypdf
import pytest

from summit_kb.foundation.work import Cancel
from summit_kb.ingest.errors import WorkerCrashedError
from summit_kb.reading.briefing.making import BriefingStepError, Maker
from summit_kb.reading.briefing.taking_over import PageTaking
from summit_kb.reading.pages import PageError, PageServer, PdfPasswordError

pytestmark = pytest.mark.logs


@pytest.fixture
def maker(tmp_path):
    workshop = tmp_path / "workshop"
    workshop.mkdir()
    made = Maker(workshop, Cancel())
    yield made
    made.close()


@pytest.fixture(scope="module")
def server():
    pages = PageServer()
    yield pages
    pages.close()


@pytest.fixture
def taking(maker, server):
    def build(source, told=None, drawing=server, **more):
        def notice(page, error):
            return maker.divider(f"mất trang {page}", [error.code]).parts[0]

        tell = (lambda _done: None) if told is None else told.append
        return PageTaking(maker, source, drawing, notice, tell, **more)

    return build


@pytest.fixture
def thirty(make_pdf, pdf_page):
    return make_pdf(*[pdf_page().lines([f"Trang thứ {n}."]) for n in range(1, 31)])


def words_of(taken):
    pages = [page for part in taken.parts for page in pypdf.PdfReader(part.path).pages]
    return [" ".join(page.extract_text().split()) for page in pages]


ALL = tuple(range(1, 31))
EACH = [f"Trang thứ {n}." for n in ALL]


def fail_at(monkeypatch, page, error):
    """A maker whose worker falls over ``page`` whenever that is among those asked for."""
    place = Maker.place

    def falling(self, source, pages, words, heard):
        if page not in pages:
            return place(self, source, pages, words, heard)
        heard({"done": list(pages).index(page)})
        raise error

    monkeypatch.setattr(Maker, "place", falling)


@pytest.mark.slow
def test_all_pages_as_they_are_with_progress(taking, thirty):
    told = []
    taken = taking(thirty, told).taken(ALL)
    assert words_of(taken) == EACH
    assert len(taken.parts) == 2
    assert (taken.drawn, taken.lost) == ([], [])
    assert told == sorted(told)
    assert told[-1] == 30


@pytest.mark.parametrize(
    ("of", "page"),
    [(8, 7), *(pytest.param(30, page, marks=pytest.mark.slow) for page in (1, 7, 24, 30))],
)
def test_a_page_that_crashes_the_worker_is_drawn_alone_in_its_place(
    taking, thirty, monkeypatch, of, page
):
    fail_at(monkeypatch, page, WorkerCrashedError(path="x", detail="exit code -11"))
    taken = taking(thirty).taken(ALL[:of])
    assert words_of(taken) == EACH[:of]
    assert taken.drawn == [page]


def test_a_file_that_fails_again_and_again_is_drawn_from_there(taking, thirty, monkeypatch):
    def failing(self, source, pages, words, heard):
        heard({"done": 0})
        raise BriefingStepError(detail="x", reason="KeyError")

    monkeypatch.setattr(Maker, "place", failing)
    taken = taking(thirty).taken(ALL[:12])
    assert words_of(taken) == EACH[:12]
    assert taken.drawn == list(ALL[:12])


def test_a_page_that_nothing_can_show_has_a_notice_and_is_named(taking, thirty, server):
    class Refusing:
        info, words = server.info, server.words

        def render(self, path, page, scale):
            if page == 2:
                raise PageError(path=str(path), page=page, detail="hỏng")
            return server.render(path, page, scale)

    taken = taking(thirty, drawing=Refusing()).taken((1, 2, 3), drawn=True)
    assert words_of(taken) == ["Trang thứ 1.", "mất trang 2 page", "Trang thứ 3."]
    assert [(page, error.code) for page, error in taken.lost] == [(2, "page")]
    assert taken.drawn == [1, 3]


def test_when_no_page_can_be_had_the_reason_is_raised(taking, thirty, server):
    class Refusing:
        info, words = server.info, server.words

        def render(self, path, page, scale):
            raise PageError(path=str(path), page=page, detail="hỏng")

    with pytest.raises(PageError):
        taking(thirty, drawing=Refusing()).taken((1, 2), drawn=True)


def test_a_locked_file_is_not_drawn_either(taking, locked_pdf):
    with pytest.raises(PdfPasswordError):
        taking(locked_pdf).taken((1,))


def test_who_forbids_copying_is_heeded_and_the_pages_are_pictures(taking, thirty, tmp_path):
    shut = tmp_path / "shut.pdf"
    writer = pypdf.PdfWriter(clone_from=thirty)
    printing = pypdf.constants.UserAccessPermissions.PRINT
    writer.encrypt("", "chủ", permissions_flag=printing, algorithm="RC4-128")
    writer.write(shut)
    taken = taking(shut).taken((1, 2))
    assert words_of(taken) == ["", ""]
    assert taken.drawn == [1, 2]
    assert taken.is_locked
