"""summit-kb history [ID]: who changed what and when, the newest first."""

from __future__ import annotations

from summit_kb.cli import change_forms
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    with call.workspace() as workspace:
        past = workspace.desk.history(call.options.document, call.options.limit)
    if call.output.is_json:
        call.output.result({"changes": [change_forms.as_json(one) for one in past]})
    else:
        for one in past:
            change_forms.print_past(one, call.output)
        if not past:
            call.output.line(call.output.say("no-history"))
    return ExitCode.DONE if past else ExitCode.NOTHING_FOUND
