"""Problems by kind, with names, and as a text."""

from summit_kb.app.checking import PROBLEM_CODES
from summit_kb.app.reports import Problem, Severity
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.problems.kinds import kinds_of, name_of, report_text

PROBLEMS = (
    Problem("a", "undated", Severity.WARNING, {"document": "a"}),
    Problem("b", "undated", Severity.WARNING, {"document": "b"}),
    Problem("b", "file-missing", Severity.ERROR, {"document": "b", "file": "x.pdf"}),
    Problem("c", "toml-syntax", Severity.ERROR, {"path": "c", "line": 1, "detail": "?"}),
    Problem("d", "missing-key", Severity.ERROR, {"path": "d", "line": 1, "key": "title"}),
)


def test_every_code_has_a_name_in_both_languages():
    for language in ("vi", "en"):
        words = Words(language)
        other = name_of("nobody-knows-this", words)
        names = [name_of(code, words) for code in PROBLEM_CODES]
        assert other not in names
        assert len(set(names)) == len(names)


def test_errors_come_first_and_records_that_cannot_be_read_are_one_kind():
    kinds = kinds_of(PROBLEMS, Words("en"))
    assert [(kind.code, len(kind.problems)) for kind in kinds] == [
        ("other", 2),
        ("file-missing", 1),
        ("undated", 2),
    ]


def test_the_report_as_text():
    lines = report_text(PROBLEMS, Words("en")).split("\n")
    assert lines[0] == "error: Records that cannot be read (2)"
    assert any(line.startswith("    → ") for line in lines)
    assert len(lines) == 3 + 2 * len(PROBLEMS)
