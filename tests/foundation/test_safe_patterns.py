"""Patterns from people: what is allowed finds, what could hang is refused."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.foundation.safe_patterns import SafePattern, SlowPatternError, UnsafePatternError


@pytest.mark.parametrize(
    ("pattern", "line", "found"),
    [
        (r"kế hoạch số \d+", "Theo Kế hoạch số 12 năm 2020", "Kế hoạch số 12"),
        (r"\bUBND\b.{0,20}Đà Nẵng", "UBND thành phố Đà Nẵng", "UBND thành phố Đà Nẵng"),
        (r"(?:dữ liệu|số liệu) mở", "về số liệu mở", "số liệu mở"),
        (r"(?i)smart cit(y|ies)", "Smart Cities", "Smart Cities"),
        (r"[\]\[a]+x", "]a[x", "]a[x"),
        (r"(?P<year>20\d\d)-(ab)*", "2019-abab", "2019-abab"),
        (r"a{2,5}?b", "aab", "aab"),
        (r"\(\w+\)", "(abc)", "(abc)"),
        (r"x|", "abc", None),
        (r"ngân sách.*\d+ tỷ|kinh phí.*\d+ tỷ|vốn.*\d+ tỷ", "kinh phí 15 tỷ", "kinh phí 15 tỷ"),
    ],
)
def test_useful_patterns_find(pattern: str, line: str, found: str | None) -> None:
    assert SafePattern(pattern).first([line]) == found


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("(a+)+b", "nested"),
        ("(?:a*)*b", "nested"),
        ("((a+)b)*", "nested"),
        ("(a{2,3})+", "nested"),
        ("(?:x(a?))+", "nested"),
        ("(a|aa)+b", "choice"),
        ("(?:(?:a|b)c)*", "choice"),
        ("(?P<x>a|b){2,}", "choice"),
        (r"(a)\1", "reference"),
        ("(?P<x>a)(?P=x)", "reference"),
        ("(a)?(?(1)b|c)", "reference"),
        ("(?=a)b", "look-around"),
        ("(?<!a)b", "look-around"),
        ("(?>a+)b", "look-around"),
        (".*a.*b.*c.*d", "cost"),
        ("a?" * 20, "cost"),
        ("(a|b)" * 20, "cost"),
        ("a{1,99}" * 3, "cost"),
        ("[[a]", "syntax"),
        ("(", "syntax"),
        ("a" * 301, "length"),
    ],
)
def test_what_could_hang_is_refused_with_the_reason(pattern: str, reason: str) -> None:
    with pytest.raises(UnsafePatternError) as refused:
        SafePattern(pattern)
    assert refused.value.reason == reason


def test_words_across_the_cut_of_a_long_line_are_found() -> None:
    assert SafePattern("dữ liệu mở").first(["x" * 298 + "dữ liệu mở"]) == "dữ liệu mở"


def test_a_text_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(SlowPatternError):
        SafePattern("a.*b.*c").first(["a" * 300] * 3, seconds=-1.0)


@given(st.text(alphabet="ab|()*+?{}2,[]^\\.", max_size=12), st.text(alphabet="ab2", max_size=30))
def test_what_is_accepted_finds_what_python_finds(pattern: str, line: str) -> None:
    try:
        safe = SafePattern(pattern)
    except UnsafePatternError:
        return
    found = re.search(pattern, line, re.IGNORECASE)
    assert safe.first([line]) == ((found[0] or None) if found else None)
