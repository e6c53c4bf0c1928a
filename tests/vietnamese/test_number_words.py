"""The tables of abbreviations."""

from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.number_words import BODY_CODES, CERTAIN_CODES, TYPE_CODES


def test_keys_are_folded_and_values_printed():
    for key, printed in (TYPE_CODES | BODY_CODES).items():
        assert folded_form(key) == key
        assert printed == "" or folded_form(printed) == key


def test_codes_that_fold_alike_have_no_one_printed_form():
    assert TYPE_CODES["da"] == ""
    assert TYPE_CODES["hd"] == ""
    assert TYPE_CODES["qd"] == "QĐ"


def test_certain_codes_are_known():
    assert set(TYPE_CODES) >= CERTAIN_CODES
