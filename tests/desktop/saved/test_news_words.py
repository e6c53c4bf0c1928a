"""What is new, in words."""

from dataclasses import replace

from summit_kb.app.saved_searches import NewMatch, NewMatches
from summit_kb.app.searches.seen import Look
from summit_kb.desktop.saved.news_words import NewsWords, told
from summit_kb.domain.finding import Request
from summit_kb.domain.known import Known
from summit_kb.domain.saved_search import SavedSearch

SEARCH = SavedSearch("abc", "a", Request("a"), "x", "then")
NEWS = NewMatches(SEARCH, (NewMatch("d", "T", is_amended=True),), "", Look("", "", Known()))


def test_only_what_there_is_is_told(desk):
    assert told(None) == ""
    assert told(NEWS) == "1 amended"
    both = replace(NEWS, matches=(*NEWS.matches, NewMatch("e", "U", is_amended=False)))
    desk.translation.use("vi")
    assert told(both) == "1 mới, 1 sửa đổi"
    assert NewsWords().mark(is_amended=False) == "Mới"
