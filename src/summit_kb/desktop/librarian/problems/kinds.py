"""The problems of a report by kind, errors before warnings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summit_kb.app.reports import Problem, Severity
from summit_kb.app.words import Words

WORK_LIST = "work-list"
_OTHER = "other"


@dataclass(frozen=True)
class ProblemKind:
    """All problems of one code, or of records that cannot be read."""

    code: str
    severity: Severity
    problems: tuple[Problem, ...]


def kinds_of(problems: Iterable[Problem], words: Words) -> list[ProblemKind]:
    """Errors first, then the kind with the most problems."""
    found: dict[tuple[Severity, str], list[Problem]] = {}
    for problem in problems:
        code = problem.code if name_of(problem.code, words) != _unread(words) else _OTHER
        found.setdefault((problem.severity, code), []).append(problem)
    kinds = [ProblemKind(code, severity, tuple(told)) for (severity, code), told in found.items()]
    return sorted(
        kinds,
        key=lambda kind: (kind.severity is not Severity.ERROR, -len(kind.problems), kind.code),
    )


def name_of(code: str, words: Words) -> str:
    """What a kind of problem is called; faults of records have one name for all."""
    name = words.label("problem_names", code)
    return _unread(words) if name == code else name


def report_text(problems: Sequence[Problem], words: Words) -> str:
    """The whole report as lines, to be pasted into a letter."""
    lines: list[str] = []
    for kind in kinds_of(problems, words):
        severity = words.label("severity", kind.severity.value)
        lines.append(f"{severity}: {name_of(kind.code, words)} ({len(kind.problems)})")
        for problem in kind.problems:
            wording = words.problem(problem.code, problem.facts)
            lines += [f"  {wording.sentence}", f"    → {wording.remedy}"]
    return "\n".join(lines)


def _unread(words: Words) -> str:
    return words.label("problem_names", _OTHER)
