"""Documents, topics, saved searches and collections as entries."""

from types import SimpleNamespace

from summit_kb.desktop.palette.library_entries import (
    collection_entries,
    collections_of,
    search_entries,
    shelved,
    topic_entries,
)
from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator
from summit_kb.domain.saved_search import SavedSearch
from summit_kb.search.titles import Titled

TITLES = [
    Titled("a", "Báo cáo", "A report", "12/BC", "2019-01-24", "report"),
    Titled("b", "Phát biểu", None, None, None, "speech"),
]


class _Work:
    def __init__(self):
        self.mark, self.asked = "1", 0

    def index_mark(self):
        return self.mark

    def titles(self):
        self.asked += 1
        return TITLES


def test_documents_by_all_their_names_in_the_reader_s_language():
    work = _Work()
    vietnamese = shelved(work, "vi", None, None)
    assert [one.title for one in vietnamese.entries] == ["Báo cáo", "Phát biểu"]
    assert vietnamese.entries[0].detail == "12/BC · 24/01/2019"
    english = shelved(work, "en", None, vietnamese)
    assert [one.title for one in english.entries] == ["A report", "Phát biểu"]
    assert {name.text for name in english.entries[0].names} == {"A report", "Báo cáo", "12/BC"}


def test_what_is_known_is_not_read_again():
    work = _Work()
    first = shelved(work, "vi", None, None)
    assert shelved(work, "vi", None, first) is first
    work.mark = "2"
    assert shelved(work, "vi", None, first) is not first
    assert work.asked == 2


def test_a_document_is_opened_in_front_or_behind():
    opened = []

    def opens(locator, *, background=False):
        opened.append((locator, background))

    for behind in (False, True):
        shelved(_Work(), "vi", opens, None).entries[0].do(behind)
    assert opened == [(Locator("a"), False), (Locator("a"), True)]


def test_topics_by_their_other_names_too(window, workspace):
    entries = {entry.id: entry for entry in topic_entries(window, workspace)}
    traffic = entries["topic:traffic"]
    assert [name.text for name in traffic.names] == ["Traffic", "Giao thông"]
    traffic.do(False)
    assert window.search.request.filters.topics == ("traffic",)


def test_saved_searches_are_made_again(window, monkeypatch):
    saved = SavedSearch("1", "Của tôi", Request("đô thị"), "", "")
    book = SimpleNamespace(saved=[saved])
    ran = []
    keeping = SimpleNamespace(book=book, in_words=lambda request: request.text, run=ran.append)
    (entry,) = search_entries(SimpleNamespace(keeping=keeping))
    assert (entry.title, entry.detail) == ("Của tôi", "đô thị")
    entry.do(False)
    assert ran == [Request("đô thị")]


def test_collections_open_in_their_room():
    shown = []
    rooms = SimpleNamespace(show=lambda name, target: shown.append((name, target)))
    work = SimpleNamespace(
        collections=SimpleNamespace(all=lambda: [SimpleNamespace(id="c", name="Họp")])
    )
    (entry,) = collection_entries(SimpleNamespace(rooms=rooms), collections_of(work))
    entry.do(False)
    assert (entry.title, shown) == ("Họp", [("collections", "c")])
