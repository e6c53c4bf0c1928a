"""summit-kb check: everything wrong with the library, with the remedy.

Errors give exit code 1; warnings alone are work left to do and give 0.
"""

from __future__ import annotations

from itertools import groupby

from summit_kb.app.reports import Problem, Severity
from summit_kb.cli import json_forms
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    with call.workspace() as workspace, call.watching() as (report, cancel):
        problems = workspace.check(report=report, cancel=cancel)
        count = len(workspace.library.documents)
    if call.output.is_json:
        told = [json_forms.problem(problem, call.words) for problem in problems]
        call.output.result({"problems": told})
    else:
        _print(call, problems, count)
    faulty = any(problem.severity is Severity.ERROR for problem in problems)
    return ExitCode.NOTHING_FOUND if faulty else ExitCode.DONE


def _print(call: Call, problems: list[Problem], count: int) -> None:
    output, words = call.output, call.words
    for document, group in groupby(problems, key=lambda problem: problem.document):
        output.line(output.bold(document or output.say("library")))
        for problem in group:
            wording = words.problem(problem.code, problem.facts)
            severity = words.label("severity", problem.severity.value)
            output.line(f"  {severity}: {wording.sentence}\n    → {wording.remedy}")
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    output.line(
        output.say("check-summary", count=count, errors=errors, warnings=len(problems) - errors)
    )
