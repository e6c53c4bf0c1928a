"""What a query matches in a text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.highlight import MatchFinder

TEXT = "Thành phố Đà Nẵng, hoà bình; da nang. Giao thông thông minh, thành lập năm 2019."


def matched(query, text=TEXT, accents="folded", **values):
    finder = MatchFinder.for_query(query, accents, **values)
    return [text[start:end] for start, end in finder.spans(text)]


def test_any_accents_or_those_typed_or_exactly_as_spelled():
    assert matched("da nang") == ["Đà Nẵng", "da nang"]
    assert matched("Đà Nẵng", accents="typed") == ["Đà Nẵng"]
    assert matched("da nang", accents="typed") == ["Đà Nẵng", "da nang"]
    assert matched("da nang", accents="exact") == ["da nang"]
    assert matched("hòa", accents="exact") == ["hoà"]
    assert matched("=da") == ["da"]


@pytest.mark.parametrize("accents", ["exact", "folded", "typed"])
def test_decomposed_text_and_query(accents):
    apart = unicodedata.normalize("NFD", TEXT)
    for query in ("Đà Nẵng", unicodedata.normalize("NFD", "Đà Nẵng")):
        found = matched(query, apart, accents)
        assert unicodedata.normalize("NFC", found[0]) == "Đà Nẵng"


def test_a_word_beside_its_neighbour_counts_only_there():
    assert matched("thông minh") == ["thông minh"]
    assert matched("thông", accents="typed") == ["thông thông"]
    assert matched("thông phố", accents="typed") == ["phố", "thông thông"]


def test_a_bare_syllable_alone_is_no_match_where_others_stand_together():
    text = "Bản do ban soạn về đô thị thông minh có camera"
    assert matched("do thi thong minh camera", text) == ["đô thị thông minh", "camera"]


def test_phrases_prefixes_numbers_and_near_words():
    text = "Nghị quyết số 43-NQ/TW: đô thị thật thông minh, 43 điều, đô thị cũ"
    assert matched('"đô thị"', text) == ["đô thị", "đô thị"]
    assert matched("thô*", text) == ["thông"]
    assert matched("43/nq-tw", text) == ["43-NQ/TW"]
    assert matched("nghị quyết 43", text)[:2] == ["Nghị quyết", "43-NQ/TW"]
    assert matched('"thị minh"~3', text) == ["thị", "minh"]
    assert matched('"thị minh"~1', text) == []


def test_i_for_y_is_another_spelling():
    assert matched("kỹ thuật", "kĩ thuật", "typed") == ["kĩ thuật"]
    assert matched("ky", "kĩ và ki") == ["kĩ", "ki"]
    assert matched("kỹ", "kĩ và kỹ", "exact") == ["kỹ"]


def test_what_is_excluded_or_a_condition_is_not_marked():
    assert matched("bình -thành title:thông năm:2019") == ["bình"]
    assert matched("bình OR lập") == ["bình", "lập"]


def test_the_last_word_may_be_unfinished():
    assert matched("giao th", as_you_type=True) == ["Thành", "Giao thông thông", "thành"]
    assert matched("giao th ", as_you_type=True) == ["Giao"]


def test_a_query_that_cannot_be_read_matches_nothing():
    finder = MatchFinder.for_query("[a")
    assert finder.is_empty
    assert finder.spans(TEXT) == []


LETTERS = "aáàăâbcdđeêoôơuưyìặn ,.-/12\n\u0301\u0323"


@given(st.text(st.sampled_from(LETTERS)), st.text(st.sampled_from(LETTERS)))
def test_spans_lie_in_the_text_and_do_not_overlap(query, text):
    for accents in ("exact", "folded", "typed"):
        last = -1
        for start, end in MatchFinder.for_query(query, accents).spans(text):
            assert last < start < end <= len(text)
            last = end


@pytest.mark.parametrize("query", ["2.200 tỷ", "2,200 billion", "2200 ty dong"])
def test_values_are_marked_in_any_spelling(query):
    text = "Gồm 2,2 nghìn tỷ đồng; 2.200 tỷ đồng. Điều 2. 200 tỷ."
    assert matched(query, text) == ["2,2 nghìn tỷ đồng", "2.200 tỷ đồng"]


@pytest.mark.parametrize("quote", ["đề án 2.200 tỷ đồng", "số 43-NQ/TW ngày", "khoảng 1,5 triệu"])
def test_a_phrase_is_one_place_with_the_signs_in_it(quote):
    text = f"Theo {quote}, tổng cộng {quote}."
    assert matched(f'"{quote}"', text) == [quote, quote]


def test_a_value_being_typed_marks_its_words_and_itself():
    text = "Ngày 24 tháng 1 năm 2019, 24/01/2019"
    assert matched("24/1/2019", text, as_you_type=True)[-1] == "24/01/2019"
