import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.app.exchange.cells import guarded, joined, parted, unguarded

TEXT = st.text(st.sampled_from("=+-@'|\\ab;,\"\n\t19/.e"), max_size=12) | st.text(max_size=20)


@given(TEXT)
def test_what_is_guarded_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(TEXT)
def test_no_formula_is_left(text: str) -> None:
    assert guarded(text)[:1] not in tuple("=+-@\t\r\n")


@given(st.lists(TEXT.map(str.strip).filter(bool), max_size=5))
def test_lists_come_back(items: list[str]) -> None:
    assert parted(joined(items)) == tuple(items)


@pytest.mark.parametrize(
    "text", ["01/2019", "007", "1.000", "2019-01-24", "1e5", "TRUE", "Jan 5", "123456789012", "50%"]
)
def test_what_a_spreadsheet_would_turn_into_something_else(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["43-NQ/TW", "136/2024/QH15", "2019", "Đà Nẵng", "'a", "", "n/a"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


def test_items_by_hand() -> None:
    assert parted("a|b | c\\|d | | e\\") == ("a", "b", "c|d", "e\\")
