from types import SimpleNamespace

import pytest

from summit_kb.desktop.reader.links.link_source import LinkSource
from summit_kb.foundation.errors import SummitError


class Linking:
    def __init__(self, *, broken=False):
        self.asked = []
        self.broken = broken

    def links_of(self, _document):
        if self.broken:
            raise SummitError(detail="no text")
        return SimpleNamespace(on=lambda page: self.asked.append(page) or (f"link {page}",))

    def preview(self, link):
        return f"preview of {link}"

    def place_of(self, _document, typed, near=None):
        if typed == "?":
            raise SummitError(detail=typed)
        return typed, near


@pytest.fixture
def source(bridge, document):
    def make(**more):
        linking = Linking(**more)
        return LinkSource(linking, document(), bridge), linking

    return make


def test_pages_are_asked_for_once_and_kept(source, bridge):
    made, linking = source()
    arrived = []
    made.arrived.connect(arrived.append)
    made.want([2, 3])
    assert made.get(2) == ()
    bridge.run()
    made.want([3, 2])
    bridge.run()
    assert (arrived, linking.asked) == ([2, 3], [2, 3])
    assert made.get(3) == ("link 3",)


def test_what_is_wanted_now_comes_before_what_was_wanted(source, bridge):
    made, linking = source()
    made.want([1, 2, 3])
    made.want([9])
    bridge.run()
    assert linking.asked == [1, 9]


def test_a_document_without_text_is_not_asked_again(source, bridge):
    made, _linking = source(broken=True)
    made.want([1, 2])
    bridge.run()
    made.want([1])
    assert not bridge.waiting
    made.forget()
    made.want([1])
    assert bridge.waiting


def test_previews_and_places(source, bridge):
    made, _linking = source()
    told, failed = [], []
    made.preview("a", told.append)
    made.preview("b", told.append)
    made.place("đ5", told.append, failed.append)
    bridge.run()
    made.place("?", told.append, failed.append)
    bridge.run()
    assert told == ["preview of b", ("đ5", None)]
    assert len(failed) == 1


def test_nothing_arrives_after_closing(source, bridge):
    made, _linking = source()
    arrived = []
    made.arrived.connect(arrived.append)
    made.want([1])
    made.close()
    bridge.run()
    assert arrived == []


def test_the_first_page_with_links_is_sought(bridge, document):
    linking = Linking()
    linking.links_of = lambda _document: SimpleNamespace(
        on=lambda page: linking.asked.append(page) or (("here",) if page == 7 else ())
    )
    made = LinkSource(linking, document(), bridge)
    found = []
    made.seek(range(5, 9), found.append)
    made.seek(range(1, 3), found.append)
    bridge.run()
    assert found[-1] == ()
    made.seek(range(8, 4, -1), found.append)
    bridge.run()
    assert found[-1] == ("here",)
    assert made.get(7) == ("here",)
