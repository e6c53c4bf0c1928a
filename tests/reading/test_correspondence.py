import re

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.reading.correspondence import Correspondence

TEXT = "CHÍNH PHỦ\nNGHỊ ĐỊNH về đô thị\nthông minh."
PAGE = "CHÍNH PHỦ ------- NGHỊ ĐỊNH về đô thị thông minh. 2"


def taken(one, other, piece):
    start = one.index(piece)
    span = Correspondence(one, other).span(start, start + len(piece))
    return other[slice(*span)] if span else None


def test_a_piece_is_found_among_more_words():
    assert taken(TEXT, PAGE, "đô thị\nthông minh") == "đô thị thông minh"
    assert taken(TEXT, PAGE, "PHỦ\nNGHỊ") == "PHỦ ------- NGHỊ"


def test_a_part_of_a_word_stays_a_part():
    assert taken(TEXT, PAGE, "ông min") == "ông min"


def test_the_same_text_corresponds_to_itself():
    assert Correspondence(TEXT, TEXT).span(3, 9) == (3, 9)


def test_edges_of_tables_are_not_words():
    other = "\ufdd0Số:\u2029Hà Nội\ufdd1Điều 1"
    assert taken("Số:\tHà Nội\nĐiều 1", other, "Hà Nội") == "Hà Nội"
    assert taken("Số:\tHà Nội\nĐiều 1", other, "Điều 1") == "Điều 1"


def test_words_the_other_text_lacks():
    assert taken("một hai ba", "ba bốn", "hai") is None
    assert taken("một hai ba", "ba bốn", "hai ba") == "ba"
    assert Correspondence("", "a").span(0, 0) is None


def test_a_word_of_ours_alone_does_not_lead_the_rest_astray():
    ours = "một và hai ba bốn năm sáu và bảy"
    theirs = "một hai ba bốn năm sáu và bảy"
    assert taken(ours, theirs, "hai ba") == "hai ba"
    assert taken(ours, theirs, "sáu và bảy") == "sáu và bảy"


words = st.lists(st.text("abcđ", min_size=1, max_size=3), min_size=1, max_size=30)


@given(words, st.data())
def test_every_span_of_words_is_found_when_only_spaces_differ(texts, data):
    gap = st.sampled_from([" ", "\n", "\t", "  ", "\u2029"])
    one = "".join(text + data.draw(gap) for text in texts)
    other = "".join(text + data.draw(gap) for text in texts)
    first = data.draw(st.integers(0, len(texts) - 1))
    last = data.draw(st.integers(first, len(texts) - 1))
    places = [match.span() for match in re.finditer(r"\S+", one)]
    found = Correspondence(one, other).span(places[first][0], places[last][1])
    assert other[slice(*found)].split() == texts[first : last + 1]
