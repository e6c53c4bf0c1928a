"""Every problem leads somewhere."""

import pytest

from summit_kb.app.checking import PROBLEM_CODES
from summit_kb.app.field_values import EDITABLE
from summit_kb.app.reports import Problem, Severity
from summit_kb.desktop.librarian.problems.jumps import Jump, Way, jump_of, page_of


def _problem(code, document="a", **facts):
    return Problem(document, code, Severity.WARNING, facts)


@pytest.mark.parametrize("code", PROBLEM_CODES)
def test_every_code_has_its_way(code):
    jump = jump_of(_problem(code))
    assert isinstance(jump.way, Way)
    if jump.way is Way.FIELD:
        assert jump.field in EDITABLE


@pytest.mark.parametrize(
    ("problem", "jump"),
    [
        (_problem("undated"), Jump(Way.FIELD, "date")),
        (_problem("issuer-not-preferred"), Jump(Way.FIELD, "issuer")),
        (_problem("missing-accents"), Jump(Way.READER)),
        (_problem("toml-syntax", path="/x/document.toml"), Jump(Way.FOLDER)),
        (_problem("strange", document=None), Jump(Way.FOLDER)),
    ],
)
def test_ways(problem, jump):
    assert jump_of(problem) == jump


def test_pages():
    assert page_of(_problem("pages-without-text", pages=["3", "7", "…"])) == 3
    assert page_of(_problem("pages-without-text", pages=["…"])) is None
    assert page_of(_problem("undated")) is None
