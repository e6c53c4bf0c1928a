"""One word has one exact form and one folded form, however its letters were composed."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from summit_kb.vietnamese.normal import (
    exact_form,
    folded_form,
    has_accents,
    nfc,
    other_spelling,
)

LETTERS = (
    "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
)
syllables = st.text(st.sampled_from(LETTERS + LETTERS.upper()), min_size=1, max_size=8)


@given(syllables)
def test_composed_and_decomposed_text_have_the_same_forms(word):
    apart = unicodedata.normalize("NFD", word)
    assert exact_form(apart) == exact_form(word)
    assert folded_form(apart) == folded_form(word)
    assert has_accents(apart) == has_accents(word)


@given(st.text())
@example("İ")
@example("e\u0301\u0302")
def test_forms_of_forms_are_themselves(text):
    assert nfc(nfc(text)) == nfc(text)
    assert exact_form(exact_form(text)) == exact_form(text)
    assert folded_form(folded_form(text)) == folded_form(text)
    assert folded_form(exact_form(text)) == folded_form(text)


@given(syllables)
def test_folding_leaves_plain_letters(word):
    assert folded_form(word).isascii()
    assert not has_accents(folded_form(word))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hòa", "hoà"),
        ("thủy", "thuỷ"),
        ("khỏe", "khoẻ"),
        ("ỦY", "UỶ"),
        ("họa", "hoạ"),
        ("quý", "qúy"),
        ("toán", "tóan"),
        ("loài", "lòai"),
    ],
)
def test_both_ways_of_placing_the_tone_are_one_word(old, new):
    assert exact_form(old) == exact_form(new)


@pytest.mark.parametrize("word", ["hóa", "quý", "quả", "toán", "thuở", "mùa", "của", "khuỷu"])
def test_a_rightly_written_word_keeps_its_letters(word):
    assert exact_form(word) == word


def test_different_tones_stay_different():
    forms = {exact_form(word) for word in ["ma", "má", "mà", "mả", "mã", "mạ"]}
    assert len(forms) == 6


@pytest.mark.parametrize("half", ["ê\u0301", "e\u0301\u0302", "e\u0302\u0301", "ế"])
def test_half_composed_windows_text_comes_out_composed(half):
    assert nfc(half) == "ế"


@pytest.mark.parametrize("letter", ["đ", "Đ", "Ð", "ð"])
def test_every_d_with_a_stroke_is_d_when_folded(letter):
    assert exact_form(letter) == "đ"
    assert folded_form(letter) == "d"


def test_invisible_characters_are_no_part_of_a_word():
    assert exact_form("thành\u00ad") == "thành"
    assert not has_accents("thanh\u00ad")


@pytest.mark.parametrize(
    ("one", "other"), [("kỹ", "kĩ"), ("lý", "lí"), ("mỹ", "mĩ"), ("ty", "ti"), ("quý", "quí")]
)
def test_i_and_y_are_two_spellings_of_one_syllable(one, other):
    assert other_spelling(one) == other
    assert other_spelling(other) == one


@pytest.mark.parametrize("word", ["y", "ai", "tuy", "thi", "kia", "city"])
def test_other_syllables_have_one_spelling(word):
    assert other_spelling(word) is None
