"""Marks become stretches of the plain text."""

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.results.snippet import marked_phrases, marked_words, split
from summit_kb.domain.finding import MATCH_END, MATCH_START

_WORDS = st.text("abcđăê 0123,.", min_size=1, max_size=12)


@given(st.lists(st.tuples(_WORDS, st.booleans()), max_size=8))
def test_stretches_are_the_marked_words(pieces):
    marked = "".join(
        f"{MATCH_START}{text}{MATCH_END}" if is_match else text for text, is_match in pieces
    )
    plain, spans = split(marked)
    assert plain == "".join(text for text, _ in pieces)
    assert [plain[a:b] for a, b in spans] == [text for text, is_match in pieces if is_match]


def test_lines_become_one():
    assert split(f"một\n\nhai\t{MATCH_START}ba{MATCH_END}") == ("một hai ba", [(8, 10)])


def test_a_lone_end_is_no_match():
    assert split(f"a{MATCH_END}b{MATCH_START}c") == ("abc", [])


def test_marked_words_are_asked_for_again_once_each():
    snippet = '\x02Dữ liệu\x03 mở, \x02Dữ liệu\x03 và \x02công "bố\x03'
    assert marked_words(snippet) == '"Dữ liệu" OR "công bố"'
    assert marked_words("không có gì") == ""


def test_marked_words_side_by_side_are_one_phrase():
    snippet = f"đô thị {_marked('thông')} {_marked('minh')}, {_marked('Thông')} {_marked('minh')}"
    assert marked_phrases(snippet) == "Thông minh"
    assert marked_phrases(f"{snippet} và {_marked('dữ liệu')}") == '"Thông minh" OR "dữ liệu"'
    assert marked_phrases("không có gì") == ""


def _marked(words):
    return f"{MATCH_START}{words}{MATCH_END}"
