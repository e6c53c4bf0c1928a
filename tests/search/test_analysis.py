"""Terms of texts and keys of numbers."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.analysis import analyse, forms, mentioned_keys, number_keys
from summit_kb.vietnamese.numbers import find_numbers


@given(st.text(st.sampled_from("aăâbđeêoôơuưyìỡặÀĐ ,.-/12")))
def test_index_and_query_meet_however_the_text_is_composed(text):
    assert analyse(unicodedata.normalize("NFD", text)) == analyse(text)


def test_both_forms_stand_side_by_side():
    terms = analyse("Dự án hoà bình: an ninh, ở Đà Nẵng")
    assert terms.exact == ["dự", "án", "hòa", "bình", "an", "ninh", "ở", "đà", "nẵng"]
    assert terms.folded == ["du", "an", "hoa", "binh", "an", "ninh", "o", "da", "nang"]
    assert forms("HOÀ") == ("hòa", "hoa")


def test_a_number_is_found_by_its_shortened_forms_as_well():
    assert number_keys("43-NQ/TW") == ["43nqtw", "43nq"]
    assert number_keys("119/2020/QH14", ["NQ"]) == [
        "1192020qh14",
        "119nq",
        "1192020nq",
        "1192020",
    ]
    assert number_keys("43-NQ") == ["43nq", "43nq"]
    assert number_keys("không") == ["khong"]


def test_numbers_a_text_mentions():
    text = "Căn cứ Nghị quyết số 43-NQ/TW và Nghị định 30/2020/NĐ-CP ngày 05/3/2020"
    assert mentioned_keys(find_numbers(text)) == [
        "43nqtw",
        "43nq",
        "302020ndcp",
        "30nd",
        "302020nd",
        "302020",
    ]
