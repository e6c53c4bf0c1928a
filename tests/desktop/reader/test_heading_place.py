import pytest

from summit_kb.desktop.reader.heading_place import heading_in_text, heading_on_pages
from summit_kb.desktop.reader.text_view import TextView
from summit_kb.domain.text import BlockKind
from summit_kb.reading.outline import Heading, headings


def test_on_pages_the_words_tell_how_far_one_is(view, settle):
    known = [Heading("Trang 1", 1, 1), Heading("trong nước và khu vực", 2, 1), Heading("X", 1, 4)]
    view.set_factor(4.0)
    view.go_to(1)
    settle(view)
    assert heading_on_pages(view, known) is None
    view.go_to(1, 60)
    assert heading_on_pages(view, known) == known[0]
    view.go_to(1, 200)
    assert heading_on_pages(view, known) == known[1]
    view.go_to(5)
    assert heading_on_pages(view, known) == known[2]


def test_a_page_not_read_yet_counts_from_its_top(view):
    known = [Heading("không có trên trang", 1, 9)]
    view.go_to(9)
    assert heading_on_pages(view, known) == known[0]


def test_without_a_file_there_is_none(show, bridge, explain, view):
    assert heading_on_pages(show(type(view)(bridge, explain)), [Heading("X", 1, 1)]) is None


@pytest.mark.parametrize("number", [0, 1, 2])
def test_in_text_every_heading_has_its_place(show, built, text_of, number):
    page = []
    for name in ("Một", "Hai", "Ba"):
        page += [(BlockKind.HEADING, name, 1), *["Đoạn văn dài. " * 20] * 8]
    text = text_of(page, paged=False)
    view, known = show(TextView(), 700, 400), headings(text)
    view.open(built(text))
    view.go_to(1, known[number].block)
    assert heading_in_text(view, known) == known[number]
