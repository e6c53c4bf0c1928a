"""Texts as letters that know where they stand."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.note import Stretch
from summit_kb.reading.anchoring.letters import Letters, NotedText

VIETNAMESE = st.text(alphabet="aăâeêioôơuưyđhoàhoáủyỷ .,-\n“”015/ÀĐ", max_size=80)


@given(VIETNAMESE)
def test_a_text_has_the_letters_of_its_decomposed_form(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    assert Letters.of(apart).exact == Letters.of(text).exact


@given(VIETNAMESE)
def test_letters_stand_in_order_within_their_text(text: str) -> None:
    letters = Letters.of(text)
    assert len(letters.folded) == len(letters.exact) == len(letters.starts)
    places = list(zip(letters.starts.tolist(), letters.ends.tolist(), strict=True))
    assert all(0 <= start <= end <= len(text) for start, end in places)
    assert places == sorted(places)


def test_what_differs_between_versions_is_left_out() -> None:
    printed = Letters.of("Uỷ ban nhân dân “thành phố” cung ứng dịch vụ hoà nhập").exact
    typed = Letters.of('Ủy  ban\nnhân dân\u00a0"thành-\nphố" cung ứng dịch vụ hòa nhập').exact
    assert printed == typed


def test_marks_between_digits_count() -> None:
    assert Letters.of("1,5 %").exact != Letters.of("15 %").exact
    assert Letters.of("Điều 5. 15").exact == "điều515"


def test_letters_within_offsets_are_those_that_are_touched() -> None:
    letters = Letters.of("thành phố")
    assert letters.within(0, 5) == (0, 5)
    assert letters.within(5, 6) == (5, 5)
    assert letters.within(4, 8) == (4, 7)


def test_stretches_lead_to_the_pages_and_back() -> None:
    text = NotedText(["một hai", "", "ba bốn"], ["i", None, "1"], "ab", "7")
    stretch = Stretch(1, 4, 3, 2)
    assert text.offsets(stretch) == (4, 11)
    assert text.stretch(4, 11) == stretch
    assert text.pieces(stretch) == [(1, 4, 7), (3, 0, 2)]
    assert (text.label(1), text.label(2)) == ("i", "2")
    assert text.offsets(Stretch.on(4, 0, 0)) is None
    assert text.offsets(Stretch.on(1, 0, 8)) is None
