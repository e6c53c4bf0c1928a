"""Which rules a document meets."""

from collections.abc import Callable

import pytest

from summit_kb.domain.document import Document
from summit_kb.domain.rule import Match, Rule, RuleField
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation import safe_patterns
from summit_kb.ingest.rules.lines import DocumentLines
from summit_kb.ingest.rules.matching import Rules

MakeText = Callable[..., ExtractedText]
TEXT = (RuleField.TEXT,)


def where(lines: DocumentLines, match: Match, *words: str, fields=TEXT) -> str | None:
    met = list(Rules([Rule("R", match, words, fields)]).met(lines))
    return met[0].where if met else None


def test_any_and_all(document: Document, text: MakeText) -> None:
    lines = DocumentLines(document, text("Dữ liệu mở", "và giao thông"))
    assert where(lines, Match.ANY, "y tế", "giao thông") == "rule: R (text: giao thông)"
    assert where(lines, Match.ALL, "y tế", "giao thông") is None
    both = where(lines, Match.ALL, "dữ liệu", "giao thông")
    assert both == "rule: R (text: dữ liệu; text: giao thông)"


def test_the_fields_of_a_rule_are_looked_at_and_no_others(
    document: Document, text: MakeText
) -> None:
    lines = DocumentLines(document, text("Giao thông"))
    title = (RuleField.TITLE, RuleField.ISSUER)
    assert where(lines, Match.ANY, "giao thông", fields=title) is None
    assert where(lines, Match.ANY, "đà nẵng", fields=title) == "rule: R (issuer: đà nẵng)"


@pytest.mark.parametrize(
    ("word", "line", "is_met"),
    [
        ("dữ liệu", "DỮ LIỆU", True),
        ("du lieu", "dữ liệu", True),
        ("dữ liệu", "du lieu", False),
        ("hoà bình", "hòa bình", True),
        ("liệu mở", "dữ liệu mở", True),
        ("an", "an ninh", True),
        ("an", "văn bản", False),
        ("AI", "công nghệ AI", True),
        ("AI", "ai đó", False),
        ("ĐA", "theo DA này", False),
    ],
)
def test_words_are_compared_as_in_search(
    document: Document, text: MakeText, word: str, line: str, is_met: bool
) -> None:
    found = where(DocumentLines(document, text(line)), Match.ANY, word)
    assert (found is not None) is is_met


@pytest.mark.parametrize(
    ("word", "line", "is_met"),
    [
        ("Đà Nẵng", "tại Đà Nẵng.", True),
        ("Đà Nẵng", "tại đà nẵng", False),
        ("12/KH-UBND", "số 12/KH-UBND", True),
        ("12/KH", "số 112/KH-UBND", False),
        ("mở", "mởn và mở", True),
    ],
)
def test_exact_means_these_letters_and_signs(
    document: Document, text: MakeText, word: str, line: str, is_met: bool
) -> None:
    found = where(DocumentLines(document, text(line)), Match.EXACT, word)
    assert (found is not None) is is_met


def test_a_pattern_tells_what_it_found(document: Document, text: MakeText) -> None:
    lines = DocumentLines(document, text("Theo Kế hoạch số 12 năm 2019"))
    found = where(lines, Match.PATTERN, r"kế hoạch số \d+")
    assert found == "rule: R (text: Kế hoạch số 12)"


def test_a_slow_pattern_is_left_aside_and_the_others_go_on(
    document: Document, text: MakeText, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*_: object) -> None:
        raise safe_patterns.SlowPatternError

    monkeypatch.setattr(safe_patterns.SafePattern, "first", slow)
    rules = [
        Rule("slow", Match.PATTERN, ("a",), TEXT),
        Rule("other", Match.ANY, ("mở",), TEXT),
    ]
    met = list(Rules(rules).met(DocumentLines(document, text("mở"))))
    assert [one.rule.name for one in met] == ["other"]
