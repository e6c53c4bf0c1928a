"""A folded copy of the same length, and the way back."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.folded_text import fold_text

_TEXT = st.text(alphabet="aăâđêôơưáờĐẾ \u0301\u0323\u0302x1Ữ", max_size=30)


@given(_TEXT)
def test_letters_keep_their_places(text):
    folded = fold_text(text)
    assert len(folded.composed) == len(folded.folded)
    if folded.places is not None:
        assert len(folded.places) == len(folded.composed) + 1
        assert list(folded.places) == sorted(folded.places)
    assert folded.place(len(folded.folded)) == len(text)


def test_the_way_back_from_decomposed_text():
    text = unicodedata.normalize("NFD", "Tỷ đồng Đà Nẵng")
    folded = fold_text(text)
    assert folded.folded == "ty dong da nang"
    at = folded.folded.index("nang")
    assert unicodedata.normalize("NFC", text[folded.place(at) :]) == "Nẵng"


def test_spelled_with_its_accents_or_with_none():
    text = fold_text("đồng dong động đô la Mỹ")
    assert text.is_spelled(0, 4, "đồng")
    assert text.is_spelled(5, 9, "đồng")
    assert not text.is_spelled(10, 14, "đồng")
    assert text.is_spelled(15, 23, "đô la mỹ")
