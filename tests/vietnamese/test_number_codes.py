"""Which letters after the digits belong to a number."""

from summit_kb.vietnamese.number_codes import canonical, read


def test_reads_type_and_bodies_with_what_joins_them():
    codes = read("12/TTLT-BYT-BTC ngày", 2, has_year=False)
    assert codes is not None
    assert [(code.join, code.text) for code in codes] == [("/", "TTLT"), ("-", "BYT"), ("-", "BTC")]


def test_stops_before_words():
    codes = read("43-NQ/TW của Bộ Chính trị", 2, has_year=False)
    assert codes is not None
    assert codes[-1].end == len("43-NQ/TW")


def test_letters_that_are_no_code_make_no_number():
    assert read("5/tuần", 1, has_year=False) is None
    assert read("24/7", 2, has_year=False) is None


def test_the_party_writes_the_type_before_the_slash():
    codes = read("43/nq-tw", 2, has_year=False)
    assert codes is not None
    assert canonical("43", None, codes) == "43-NQ/TW"


def test_abbreviations_that_fold_alike_are_left_as_typed():
    codes = read("7/DA-UBND", 1, has_year=False)
    assert codes is not None
    assert canonical("7", None, codes) == "7/DA-UBND"
