"""The problems of a library as a list of work: the documents that need it most first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from summit_kb.app.reports import Problem, Severity

_ERROR, _WARNING = 10.0, 1.0
# A text nobody can search is as bad as an error.
_WORST_TEXT = 10.0


@dataclass(frozen=True)
class Need:
    """What one document needs. ``weight`` only orders; ``codes`` are those of its problems."""

    document: str
    weight: float
    errors: int
    warnings: int
    codes: tuple[str, ...]


def work_list(problems: Iterable[Problem]) -> list[Need]:
    """Every document that has problems, once; those of the library itself are not of it."""
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.document is not None:
            found.setdefault(problem.document, []).append(problem)
    needs = [_need(document, told) for document, told in found.items()]
    return sorted(needs, key=lambda need: (-need.weight, need.document))


def _need(document: str, problems: list[Problem]) -> Need:
    errors = sum(1 for problem in problems if problem.severity is Severity.ERROR)
    warnings = len(problems) - errors
    weight = errors * _ERROR + warnings * _WARNING + max(map(_text_weight, problems), default=0.0)
    codes = tuple(dict.fromkeys(problem.code for problem in problems))
    return Need(document, weight, errors, warnings, codes)


def _text_weight(problem: Problem) -> float:
    """More for a worse text; the score of a text is told in per cent."""
    if problem.code == "document-no-text":
        return _WORST_TEXT
    score = problem.facts.get("score")
    return (100 - score) / 100 * _WORST_TEXT if isinstance(score, int) else 0.0
