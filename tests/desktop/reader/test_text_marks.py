import pytest

from summit_kb.desktop.reader import text_marks
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.theme.schemes import marks, palette

COLOURS = palette(dark=False)


@pytest.fixture
def text(built, long_text):
    return built(long_text)


@pytest.fixture
def search(bridge, finder, text):
    search = MatchSearch(bridge, lambda page: text.texts[page - 1], 6)
    search.start(finder("ASEAN"))
    bridge.run()
    return search


def test_only_what_is_asked_for_is_marked(text, search):
    first, last = text.page_starts[1], text.page_starts[2] - 1
    found = text_marks.selections(text, search, COLOURS, first, last)
    assert len(found) == 20
    assert {made.cursor.selectedText() for made in found} == {"ASEAN"}
    assert all(first <= made.cursor.position() <= last for made in found)


def test_the_current_match_differs_in_more_than_colour(text, search):
    search.select(search.book.on(2)[3])
    first, last = text.page_starts[1], text.page_starts[2] - 1
    found = text_marks.selections(text, search, COLOURS, first, last)
    strong = [made for made in found if made.format.background() == marks(COLOURS).current_match]
    assert len(strong) == 1
    assert strong[0].format.fontUnderline()
