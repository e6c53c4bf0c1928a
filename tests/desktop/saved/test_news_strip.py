"""What is new, above the cards."""

import pytest
from PySide6.QtWidgets import QPushButton

from summit_kb.app.saved_searches import NewMatch, NewMatches
from summit_kb.app.searches.seen import Look
from summit_kb.desktop.saved.news_strip import NewsStrip
from summit_kb.domain.finding import Request
from summit_kb.domain.known import Known
from summit_kb.domain.saved_search import SavedSearch

NEWS = NewMatches(
    SavedSearch("abc", "a", Request("a"), "x", "then"),
    (
        *(NewMatch(f"d{n}", f"Tài liệu {n}", is_amended=False) for n in range(5)),
        NewMatch("e", "Sửa", is_amended=True),
    ),
    "2026-11-12T08:00:00+00:00",
    Look("now", "mark", Known()),
)


@pytest.fixture
def strip(qtbot, desk):
    strip = NewsStrip(desk)
    qtbot.addWidget(strip)
    strip.show_news(NEWS)
    return strip


def test_it_says_how_many_and_since_when(strip):
    assert strip.text() == "5 new documents, 1 amended document since 12 November 2026"
    assert strip.marks()["d0"] == "New"
    assert strip.marks()["e"] == "Amended"
    strip.show_news(None)
    assert strip.isHidden()
    assert strip.marks() == {}


def test_the_first_documents_can_be_opened(strip, qtbot):
    links = [one for one in strip.findChildren(QPushButton) if one is not strip.button]
    assert [one.text() for one in links] == [f"Tài liệu {n}" for n in range(4)]
    assert links[0].accessibleName() == "Tài liệu 0. New"
    with qtbot.waitSignal(strip.opened) as heard:
        links[1].click()
    assert str(heard.args[0]) == "d1"
    with qtbot.waitSignal(strip.seen):
        strip.button.click()
