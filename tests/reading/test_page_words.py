import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.text import WordBox
from summit_kb.reading.boxes import Box
from summit_kb.reading.page_words import PageWords


@pytest.fixture
def page(lay_out):
    return PageWords(lay_out(["Đô thị thông minh", "kết nối đồng bộ"]))


def test_text_and_words(page):
    assert page.text == "Đô thị thông minh kết nối đồng bộ"
    assert page.word(2) == "thông"
    assert len(page) == 8


def test_words_in_a_span_of_the_text(page):
    start = page.text.index("thông")
    end = page.text.index("nối") + 1
    assert [page.word(i) for i in page.words_in(start, end)] == ["thông", "minh", "kết", "nối"]
    assert len(page.words_in(5, 5)) == 1
    assert len(page.words_in(2, 3)) == 0


def test_the_word_under_a_point_and_the_nearest_one(page):
    assert page.word(page.at(55, 65)) == "Đô"
    assert page.at(55, 72) is None
    assert page.word(page.nearest(0, 0)) == "Đô"
    assert page.word(page.nearest(1000, 78)) == "bộ"
    assert page.word(page.nearest(1000, 66)) == "minh"


def test_a_line_and_its_words(page):
    assert page.line_of(1) == range(4)
    assert page.line_of(7) == range(4, 8)


def test_selection_rectangles_are_one_a_line(page):
    assert page.whole_lines(range(2, 6)) == [
        Box(50 + 6 * 7, 60, 50 + 6 * 17, 70),
        Box(50, 74, 50 + 6 * 7, 84),
    ]


def test_a_part_of_a_word_gets_its_share_of_the_rectangle():
    page = PageWords([WordBox("acde", 50, 60, 90, 70), WordBox("xyz", 95, 60, 125, 70)])
    assert page.span_boxes(0, 2) == [Box(50, 60, 70, 70)]
    assert page.span_boxes(1, 6) == [Box(60, 60, 105, 70)]


def test_a_comma_is_narrower_than_a_letter():
    page = PageWords([WordBox("minh,", 0, 0, 90, 10)])
    [box] = page.span_boxes(0, 4)
    assert box.right == pytest.approx(90 * 4.1 / 4.6)


def test_a_page_without_words():
    page = PageWords([])
    assert page.text == ""
    assert page.nearest(3, 3) is None
    assert page.at(3, 3) is None
    assert page.span_boxes(0, 4) == []


@given(st.lists(st.text("abđ", min_size=1, max_size=6), min_size=1, max_size=30), st.data())
def test_every_span_covers_exactly_the_words_it_touches(texts, data):
    page = PageWords([WordBox(t, i * 50, 0, i * 50 + 40, 10) for i, t in enumerate(texts)])
    start = data.draw(st.integers(0, len(page.text)))
    end = data.draw(st.integers(start, len(page.text)))
    touched = page.words_in(start, end)
    for index in range(len(page)):
        shares = page.starts[index] < end and page.ends[index] > start
        if end > start:
            assert (index in touched) == shares
