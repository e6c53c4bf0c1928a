import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.ingest.clean import clean, is_blank, one_line


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (unicodedata.normalize("NFD", "Nghị quyết"), "Nghị quyết"),
        ("thuê\u0301", "thuế"),
        ("a\u0002b\u0003c\x00", "abc"),
        ("mềm\u00admại\u200b\ufeff", "mềmmại"),
        ("a\u00a0 \u3000 b", "a b"),
        ("một \r\n hai\u2028ba", "một\nhai\nba"),
        ("x\ud800y", "x\ufffdy"),
        ("cột\tcột", "cột\tcột"),
    ],
)
def test_text_is_composed_and_tidied(raw, expected):
    assert clean(raw) == expected


@given(st.text(max_size=60))
def test_cleaning_twice_changes_nothing_and_leaves_no_control_characters(raw):
    text = clean(raw)
    assert clean(text) == text
    assert not any(unicodedata.category(letter) == "Cc" and letter not in "\n\t" for letter in text)
    assert "  " not in text


def test_one_line_has_no_line_ends_or_tabs():
    assert one_line(" một\n hai\tba ") == "một hai ba"


@pytest.mark.parametrize(
    ("text", "blank"), [("…  .,", True), ("", True), ("§ 5", False), ("ở", False)]
)
def test_blank_is_what_nobody_can_read(text, blank):
    assert is_blank(text) is blank
