from __future__ import annotations

from summit_kb.reading.aligning.anchors import Lexicon, anchors_of


def _common(units, vietnamese: str, english: str, lexicon: Lexicon | None = None) -> set[str]:
    ours, theirs = units(vietnamese, english)
    words = lexicon or Lexicon()
    return set(anchors_of(ours, words).keys & anchors_of(theirs, words).keys)


def test_amounts_dates_and_numbers_are_the_same_in_both_languages(units):
    common = _common(
        units,
        "Ngày 24/01/2019 ban hành Nghị quyết 43-NQ/TW, kinh phí 2.200 tỷ đồng.",
        "Resolution 43-NQ/TW was issued on 24 January 2019; funds 2,200 billion VND.",
    )
    assert {"d2019-01-24", "n2200000000000"} <= common
    assert any(key.startswith("#43") for key in common)


def test_names_are_kept_by_other_languages(units):
    assert {"wviettel", "wđà", "wnẵng"} <= _common(
        units, "Đà Nẵng ký với Viettel.", "Viettel signed with Đà Nẵng."
    )


def test_terms_of_the_lexicon_meet_whatever_their_number(units):
    lexicon = Lexicon.of([("Thành phố thông minh", "Smart city"), ("Thành phố", "City")])
    assert _common(units, "mạng lưới thành phố thông minh", "networks of smart cities") == set()
    assert _common(units, "một thành phố thông minh", "one of many smart citys", lexicon) == {"t0"}
    assert _common(units, "hai thành phố", "two city", lexicon) == {"t1"}


def test_the_number_a_paragraph_is_counted_by_says_nothing(units):
    ours, theirs = units("6. Nguồn lực", "Sáu: 6 đối tác")
    assert not anchors_of(ours, Lexicon()).figures
    assert anchors_of(theirs, Lexicon()).figures
