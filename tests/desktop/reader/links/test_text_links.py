from types import SimpleNamespace

from summit_kb.desktop.reader.links.text_links import TextLinks
from summit_kb.desktop.theme.schemes import palette
from summit_kb.reading.linking.link import Certainty, Link, LinkKind


def links_on(text, words):
    found = {}
    for page in text.pages:
        at = page.text.find(words)
        if at >= 0:
            made = Link(page.number, at, at + len(words), words, LinkKind.TOPIC, Certainty.SURE, ())
            found[page.number] = (made,)
    return TextLinks(SimpleNamespace(get=lambda page: found.get(page, ()))), found


def test_what_shows_is_marked_and_nothing_else(long_text, built):
    set_text = built(long_text)
    links, found = links_on(long_text, "thành phố thông minh")
    everything = links.selections(set_text, palette(dark=False), 0, 10**6)
    assert len(everything) == len(found) == 6
    second = set_text.page_starts[1]
    last = set_text.page_starts[2] - 1
    [one] = links.selections(set_text, palette(dark=False), second, last)
    assert one.cursor.selectedText() == "thành phố thông minh"


def test_the_link_at_a_position(long_text, built):
    set_text = built(long_text)
    links, found = links_on(long_text, "thành phố thông minh")
    start, end = links.span(set_text, found[3][0])
    assert links.at(set_text, start) == links.at(set_text, end - 1) == found[3][0]
    assert links.at(set_text, end) is None


def test_the_current_link_stands_out(long_text, built):
    set_text = built(long_text)
    links, found = links_on(long_text, "thành phố thông minh")
    links.current = found[1][0]
    colours = palette(dark=False)
    first, second = links.selections(set_text, colours, 0, 10**6)[:2]
    assert first.format.background().color() == colours.midlight().color()
    assert second.format.background() != first.format.background()
