"""Accents as the texts of the library have them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.accents import Accents, _runs


@pytest.fixture
def accents(shelf) -> Accents:
    return Accents(shelf.index._current()[0])


@pytest.mark.parametrize(
    ("typed", "restored"),
    [
        ("do thi thong minh", "đô thị thông minh"),
        ("đô thi thông mính", "đô thị thông minh"),
        ("giam sat giao thong", "giám sát giao thông"),
        ("Giam Sat camera", "giám sát camera"),
        ("do", "do"),
        ("xylophone quuxx", "xylophone quuxx"),
        ("", ""),
    ],
)
def test_neighbours_tell_the_accents(accents: Accents, typed: str, restored: str) -> None:
    assert " ".join(accents.restored(typed.split())) == restored


def test_a_spelling_that_the_library_has_is_kept(accents: Accents) -> None:
    assert accents.restored(["đô", "thị"]) == ["đô", "thị"]
    assert accents.restored(["thông", "thi"])[0] == "thông"


def test_signs_of_a_query_stay(accents: Accents) -> None:
    text = '"do thi" OR topic:giam (thong minh) -sat =do thi giao*'
    assert accents.restored_text(text) == ('"đô thị" OR topic:giam (thông minh) -sat =do thi giao*')


@given(st.text(st.sampled_from('ab đ:*="() -OR'), max_size=30))
def test_runs_are_words_in_order(text: str) -> None:
    found = [match for run in _runs(text) for match in run]
    assert [match.start() for match in found] == sorted({match.start() for match in found})
    assert all(match[0] != "OR" for match in found)


def test_who_types_accents_leaves_none_out_by_accident(new_shelf) -> None:
    shelf = new_shelf()
    shelf.put("a", "Nhiệm vụ là bảo vệ dân. Việc chính là bảo vệ rừng. Bao bì bằng giấy.")
    shelf.update()
    accents = Accents(shelf.index._current()[0])
    typed = ["số", "là", "bao", "nhiêu"]
    assert accents.restored(typed) == typed
    assert accents.restored(typed, is_careful=False)[2] == "bảo"
    assert accents.restored(["la", "bao", "ve"]) == ["là", "bảo", "vệ"]
    assert accents.restored(["la", "BAO", "ve"])[1] == "BAO"


def test_without_any_accents_the_rest_is_spelled_as_it_mostly_is(accents: Accents) -> None:
    restored = accents.restored(["da", "nang", "giam", "sat", "camera"])
    assert restored == ["đà", "nẵng", "giám", "sát", "camera"]
    assert accents.restored(["city", "business", "data"]) == ["city", "business", "data"]


def test_accents_that_no_text_has_were_not_typed_with_care(accents: Accents) -> None:
    assert accents.restored(["thong", "mính"]) == ["thông", "minh"]
    assert accents.restored(["giam", "sât"]) == ["giám", "sát"]
