"""Every syllable is there, at its place."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.syllables import tokens


@given(st.text())
def test_offsets_point_at_the_words(text):
    end = 0
    for token in tokens(text):
        assert text[token.start : token.end] == token.text
        assert end <= token.start < token.end
        end = token.end


@given(st.text(st.sampled_from("aăâbđeêoôơuưyìỡặ ,.-/12")))
def test_decomposed_text_has_the_same_words(text):
    apart = [
        unicodedata.normalize("NFC", t.text) for t in tokens(unicodedata.normalize("NFD", text))
    ]
    assert apart == [t.text for t in tokens(unicodedata.normalize("NFC", text))]


def test_short_words_and_digits_are_kept():
    text = "An ninh ở 43-NQ/TW, ý 2.200 tỷ: y_x"
    words = [token.text for token in tokens(text)]
    assert words == ["An", "ninh", "ở", "43", "NQ", "TW", "ý", "2", "200", "tỷ", "y", "x"]
