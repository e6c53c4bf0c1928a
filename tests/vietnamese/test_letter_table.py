"""What is done to a long text at once is what is done letter by letter."""

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.folded_text import fold_text
from summit_kb.vietnamese.letter_table import LetterTable, plain_words
from summit_kb.vietnamese.syllables import WORD, words

LONG = "Ủy ban nhân dân thành phố ban hành Quyết định số 1797/QĐ-UBND. " * 4


@given(st.text())
def test_plain_words_are_the_words_or_are_left_to_the_expression(text):
    found = plain_words(text)
    assert found is None or found == WORD.findall(text)


@given(st.text(st.sampled_from("aăđếƠ_ .,-/12\n\t\u00a0\u2013\u201c²ßẞµ")))
def test_printed_vietnamese_is_plain(text):
    assert plain_words(text) == WORD.findall(text)


@given(st.text(st.characters()))
def test_words_of_a_long_text_are_those_of_its_parts(text):
    assert words(LONG + text) == WORD.findall(LONG + text)


@given(st.text(st.characters(exclude_categories=())))
def test_a_long_text_folds_like_a_short_one(text):
    assert fold_text(LONG + text).folded[len(LONG) :] == fold_text(text).folded


def test_what_is_beyond_the_first_plane_stays():
    table = LetterTable({ord("a"): "b"})
    assert table.exchanged("a😀a𐐷") == "b😀b𐐷"
