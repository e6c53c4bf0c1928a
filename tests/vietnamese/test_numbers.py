"""Document numbers in every way people type them, and what only looks like one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.numbers import find_numbers, number_key


@pytest.mark.parametrize(
    "typed",
    ["43-NQ/TW", "43 NQ/TW", "43/nq-tw", "43-nq-tw", "43 nq tw", "43nqtw", "43NQ/TW", "43-NQ/TƯ"],
)
def test_a_party_number_in_many_spellings(typed):
    (mention,) = find_numbers(f"xem {typed} nhé")
    assert mention.text == typed
    assert mention.canonical == "43-NQ/TW"
    assert not mention.is_partial
    assert number_key(mention.canonical) == "43nqtw"


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("30/2020/NĐ-CP", "30/2020/NĐ-CP"),
        ("30/2020/ND-CP", "30/2020/NĐ-CP"),
        ("30/2020/nd-cp", "30/2020/NĐ-CP"),
        ("119/2020/QH14", "119/2020/QH14"),
        ("1797/QĐ-UBND", "1797/QĐ-UBND"),
        ("1797/qđ-ubnd", "1797/QĐ-UBND"),
        ("125/TTDV-ĐT", "125/TTDV-ĐT"),
        ("57/NQ-HĐND", "57/NQ-HĐND"),
        ("30a/2008/NQ-CP", "30a/2008/NQ-CP"),
        ("30c/NQ-CP", "30c/NQ-CP"),
        ("18/2020/QĐ-TTg", "18/2020/QĐ-TTg"),
        ("12/2015/TTLT-BYT-BTC", "12/2015/TTLT-BYT-BTC"),
        ("06-CT/TU", "06-CT/TU"),
        ("43 - NQ/TW", "43-NQ/TW"),
        ("03/VBHN-VPQH", "03/VBHN-VPQH"),
    ],
)
def test_numbers_of_the_state_and_the_party(typed, canonical):
    assert [m.canonical for m in find_numbers(f"Số: {typed}, ngày 24/01/2019")] == [canonical]


@pytest.mark.parametrize(
    "typed",
    [
        "nghị quyết 43",
        "nghi quyet so 43",
        "Nghị quyết số 43",
        "NQ 43",
        "nq43",
        "NQ-43",
        "Resolution No. 43",
        "Resolution 43",
        "43-NQ",
    ],
)
def test_a_number_without_its_body_is_partial(typed):
    (mention,) = find_numbers(typed)
    assert mention.text == typed
    assert mention.is_partial
    assert number_key(mention.canonical) == "43nq"


def test_type_words_before_a_whole_number_leave_it_whole():
    (mention,) = find_numbers("Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019")
    assert (mention.text, mention.is_partial) == ("43-NQ/TW", False)


def test_a_question_about_a_resolution():
    (mention,) = find_numbers("Nghị quyết 43 nói gì về năm 2030?")
    assert (mention.text, mention.canonical) == ("Nghị quyết 43", "43-NQ")


def test_a_year_makes_a_partial_number_closer():
    (mention,) = find_numbers("nghị quyết 119/2020")
    assert (mention.canonical, mention.is_partial) == ("119/2020/NQ", True)


@pytest.mark.parametrize(
    "text",
    [
        "24/01/2019",
        "24/7",
        "2019/2020",
        "TCP/IP",
        "1/2",
        "km/h",
        "60km/h",
        "A/RES/62/24",
        "https://example.org/43-NQ/TW",
        "www.example.org/1797/QĐ-UBND",
        "http://example.org/x?y=43-nq-tw",
        "kế hoạch 5 năm",
        "53 dự án",
        "5/da-nang",
        "24/24-gio",
        "năm 2019/CT",
        "ISO/IEC 27001",
        "2.200 tỷ",
        "COVID-19/TB",
    ],
)
def test_what_is_no_document_number(text):
    assert find_numbers(text) == []


def test_key_folds_and_drops_separators_and_zeros():
    assert number_key("30/2020/NĐ-CP") == number_key("30 2020 nd cp") == "302020ndcp"
    assert number_key("06-CT/TU") == number_key("6-ct/tu")
    assert number_key("43-NQ/TƯ") == "43nqtw"
    assert number_key("0") == "0"


@given(st.text(st.sampled_from("0123456789/- nqNQđĐtwTW\u0301\u031busoốgịhyếtê.")))
def test_offsets_are_those_of_the_text(text):
    end = 0
    for mention in find_numbers(text):
        assert text[mention.start : mention.end] == mention.text
        assert end <= mention.start < mention.end
        end = mention.end


@given(st.sampled_from(["43-NQ/TW", "30/2020/NĐ-CP", "nghị quyết số 43", "1797/QĐ-UBND"]))
def test_decomposed_text_has_the_same_numbers(text):
    apart = find_numbers(unicodedata.normalize("NFD", text))
    assert [m.canonical for m in apart] == [m.canonical for m in find_numbers(text)]


def test_a_stray_mark_is_no_letter() -> None:
    assert [mention.canonical for mention in find_numbers("a)\u030143-NQ/TW")] == ["43-NQ/TW"]
    assert find_numbers("e\u0323\u030243-NQ/TW") == []


def test_very_many_numbers_on_one_line_are_all_found():
    numbers = [f"{number}/2019/NĐ-CP" for number in range(1, 20_001)]
    text = "https://a.vn/12-NQ/TW " + " ".join(numbers) + " nq43"
    found = find_numbers(text)
    assert [one.canonical for one in found] == [*numbers, "43-NQ"]
    assert all(text[one.start : one.end] == one.text for one in found)
