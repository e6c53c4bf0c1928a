"""Places gone to, and places of the document one reads."""

from types import SimpleNamespace

from summit_kb.desktop.palette.place_entries import (
    heading_entries,
    page_entries,
    place_entries,
    typed_place,
)
from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator
from summit_kb.reading.outline import Heading


def test_places_the_nearest_first_without_the_present_and_each_once(window):
    for document in ("tai-lieu-003", "tai-lieu-004", "tai-lieu-003"):
        window.navigator.open(Locator(document, 2))
    window.search.restore(Request("đà nẵng"))
    window.navigator.show_search()
    titles = [entry.title for entry in place_entries(window)]
    assert "số 3" in titles[0]
    assert "số 4" in titles[1]
    assert titles[2:] == ["Start page"]


def test_a_place_is_gone_to_and_one_ahead_has_its_picture(window):
    window.navigator.open(Locator("tai-lieu-003", 2))
    window.navigator.open(Locator("tai-lieu-004", 1))
    window.navigator.back()
    ahead = next(entry for entry in place_entries(window) if entry.icon == "forward")
    ahead.do(False)
    assert window.tabs.current_document.document == "tai-lieu-004"


def _pane(told):
    def telling(name):
        return SimpleNamespace(emit=lambda *given: told.append((name, *given)))

    outline = SimpleNamespace(headings=[Heading("Mở đầu", 1, 1), Heading("Mục tiêu", 1, 4)])
    side = SimpleNamespace(
        outline=outline, heading_chosen=telling("heading"), page_chosen=telling("page")
    )
    views = SimpleNamespace(
        go_to_heading=lambda one: told.append(("look", one.title)),
        go_to=lambda page: told.append(("look", page)),
    )
    return SimpleNamespace(
        panels=SimpleNamespace(side=side),
        views=views,
        toolbar=SimpleNamespace(page_wanted=telling("typed")),
        page_count=3,
        page_label=lambda page: f"{'i' * page}",
        locator=lambda: Locator("a", 1),
    )


def test_headings_and_pages_are_looked_at_and_gone_to(desk):
    told = []
    pane = _pane(told)
    heading = list(heading_entries(pane))[1]
    page = list(page_entries(pane))[2]
    assert (heading.title, heading.detail) == ("Mục tiêu", "page iiii")
    assert page.title == "Page iii"
    for one in (heading, page):
        one.look()
        one.do(False)
    assert told == [
        ("look", "Mục tiêu"),
        ("heading", Heading("Mục tiêu", 1, 4)),
        ("look", 3),
        ("page", 3),
    ]


def test_whatever_is_typed_can_be_gone_to(desk):
    told = []
    pane = _pane(told)
    (entry,) = typed_place(pane, " Điều 5 khoản 2 ")
    entry.do(False)
    assert told == [("typed", "Điều 5 khoản 2")]
    assert list(typed_place(pane, " ")) == []


def test_a_page_that_is_listed_is_offered_once(desk):
    pane = _pane([])
    assert [list(typed_place(pane, page)) for page in ("2", " iii ")] == [[], []]
    assert len(list(typed_place(pane, "4"))) == 1
    pane.locator = lambda: Locator("a")
    assert len(list(typed_place(pane, "2"))) == 1


def test_a_text_without_pages_has_none(desk):
    pane = _pane([])
    pane.locator = lambda: Locator("a")
    assert list(page_entries(pane)) == []
