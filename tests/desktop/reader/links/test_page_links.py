from types import SimpleNamespace

from PySide6.QtCore import QPointF

from summit_kb.desktop.reader.links.page_links import PageLinks
from summit_kb.domain.text import WordBox
from summit_kb.reading.linking.link import Certainty, Link, LinkKind
from summit_kb.reading.page_words import PageWords

TEXT = "theo Nghị quyết 43 của"
WORDS = PageWords(
    [
        WordBox("7", 10, 10, 16, 20),  # the page's number, which the text does not have
        WordBox("theo", 60, 80, 84, 92),
        WordBox("Nghị", 90, 80, 114, 92),
        WordBox("quyết", 120, 80, 150, 92),
        WordBox("43", 60, 100, 72, 112),
        WordBox("của", 80, 100, 100, 112),
    ]
)
LINK = Link(1, 5, 18, "Nghị quyết 43", LinkKind.NUMBER, Certainty.SURE, ())


def test_a_link_stands_on_the_words_of_the_page_line_by_line():
    links = PageLinks(SimpleNamespace(get=lambda _page: (LINK,)), lambda _page: TEXT)
    first, second = links.boxes(LINK, WORDS)
    assert (first.left, first.right, second.left, second.right) == (90, 150, 60, 72)
    assert links.at(1, QPointF(100, 86), WORDS) == LINK
    assert links.at(1, QPointF(65, 113), WORDS) == LINK
    assert links.at(1, QPointF(70, 86), WORDS) is None


def test_links_that_come_later_are_taken_up():
    known = {}
    links = PageLinks(SimpleNamespace(get=lambda page: known.get(page, ())), lambda _page: TEXT)
    assert links.boxes(LINK, WORDS) == []
    known[1] = (LINK,)
    assert len(links.boxes(LINK, WORDS)) == 2
