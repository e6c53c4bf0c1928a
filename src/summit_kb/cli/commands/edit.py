"""summit-kb edit ID... key=value [key+=value] [key-=value] [--confirm KEY|all]."""

from __future__ import annotations

from summit_kb.app.assignments import Assignment, is_assignment
from summit_kb.cli import change_forms
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode, UsageError


def run(call: Call) -> ExitCode:
    words: list[str] = call.options.words
    ids = [word for word in words if not is_assignment(word)]
    wanted = [Assignment.parse(word) for word in words if is_assignment(word)]
    if not ids or not (wanted or call.options.confirm):
        missing = "KEY=VALUE" if ids else "ID"
        raise UsageError(detail=call.words.say("usage", "required", names=missing))
    with call.workspace() as workspace, call.watching() as (report, _):
        done = workspace.desk.edit(ids, wanted, confirm=call.options.confirm, report=report)
    if call.output.is_json:
        call.output.result(change_forms.done_json(done))
    else:
        change_forms.print_done(done, call.output)
    return ExitCode.DONE
