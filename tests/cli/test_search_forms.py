"""Saved and past searches in JSON and in lines."""

from summit_kb.app.saved_searches import NewMatch, NewMatches
from summit_kb.app.searches.seen import Look
from summit_kb.cli import search_forms
from summit_kb.cli.output import Output, Voice
from summit_kb.domain.finding import Filters, Request
from summit_kb.domain.known import Known
from summit_kb.domain.saved_search import PastSearch, SavedSearch
from summit_kb.library.store import Library

SAVED = SavedSearch(
    "abc", "Đô thị", Request("đô thị", Filters(types=("report",))), "name:x", "then"
)
NEW = NewMatches(
    SAVED,
    (NewMatch("b", "Mới", is_amended=False), NewMatch("a", "Sửa", is_amended=True)),
    "before",
    Look("now", "mark", Known()),
)


def test_a_saved_search_has_what_it_asks():
    assert search_forms.saved_json(SAVED) == {
        "id": "abc",
        "name": "Đô thị",
        "text": "đô thị",
        "sort": "relevance",
        "filters": {"types": ("report",)},
        "created": "then",
        "seen": None,
    }


def test_new_and_amended_are_apart():
    told = search_forms.new_json(NEW)
    assert (told["name"], told["since"]) == ("Đô thị", "before")
    assert told["added"] == [{"document": "b", "title": "Mới"}]
    assert told["amended"] == [{"document": "a", "title": "Sửa"}]
    lines = list(search_forms.new_lines(NEW, Output(Voice(language="en"))))
    assert lines == ["Đô thị  1 new, 1 amended", "  [new]  Mới  b", "  [amended]  Sửa  a"]


def test_lines_for_people(tmp_path):
    library, output = Library.create(tmp_path / "library"), Output(Voice(language="en"))
    assert search_forms.saved_line(SAVED, library, output) == "Đô thị  đô thị · Report"
    plain = SavedSearch("abc", "đô thị", Request("đô thị"), "name:x", "then")
    assert search_forms.saved_line(plain, library, output) == "đô thị"
    past = PastSearch(Request("y tế"), "name:x", "2026-11-20T08:00:00+00:00", 7)
    assert search_forms.past_line(past, library, output).endswith("  y tế  (7)")
    assert search_forms.past_json(past)["total"] == 7
