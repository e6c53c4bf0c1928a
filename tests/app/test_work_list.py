"""What needs work most comes first."""

from summit_kb.app.reports import Problem, Severity
from summit_kb.app.work_list import work_list


def _problem(document: str | None, code: str, **facts: object) -> Problem:
    errors = {"file-missing"}
    severity = Severity.ERROR if code in errors else Severity.WARNING
    return Problem(document, code, severity, facts)


def test_errors_then_bad_texts_then_warnings() -> None:
    needs = work_list(
        [
            _problem(None, "index-not-current"),
            _problem("a", "undated"),
            _problem("b", "file-missing"),
            _problem("c", "missing-accents", score=20),
            _problem("c", "undated"),
            _problem("d", "document-no-text"),
            _problem("b", "undated"),
        ]
    )
    assert [need.document for need in needs] == ["b", "d", "c", "a"]
    assert (needs[0].errors, needs[0].warnings) == (1, 1)
    assert needs[2].codes == ("missing-accents", "undated")


def test_nothing_to_do() -> None:
    assert work_list([_problem(None, "index-damage")]) == []
