from hypothesis import given
from hypothesis import strategies as st

from summit_kb.reading.excerpt import Excerpt, excerpt

TEXT = "Thành phố xây dựng xong đô thị thông minh, nối kết đồng bộ với mạng lưới trong ASEAN."


def test_short_text_is_whole():
    assert excerpt("a b c", 2, 3) == Excerpt("a ", "b", " c")


def test_cut_between_words_with_dots():
    start = TEXT.index("thông minh")
    made = excerpt(TEXT, start, start + 10, before=9, after=12)
    assert made == Excerpt("…đô thị ", "thông minh", ", nối kết…")


def test_line_breaks_become_spaces():
    assert excerpt("a\nb\n c", 2, 3) == Excerpt("a ", "b", " c")


@given(st.text("ab c", max_size=80), st.data())
def test_the_three_parts_stand_in_the_text(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    made = excerpt(text, start, end, before=10, after=10)
    flat = " ".join(text.split())
    inner = " ".join((made.before + made.match + made.after).replace("…", "").split())
    assert inner in flat
