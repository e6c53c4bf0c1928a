"""summit-kb as-version ID OF: a document becomes a version of another one."""

from __future__ import annotations

from summit_kb.cli import change_forms
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    options = call.options
    with call.workspace() as workspace, call.watching() as (report, _):
        done = workspace.desk.make_version(
            options.document, options.of, is_newest=not options.older, report=report
        )
    if call.output.is_json:
        call.output.result(change_forms.done_json(done))
    else:
        change_forms.print_done(done, call.output)
    return ExitCode.DONE
