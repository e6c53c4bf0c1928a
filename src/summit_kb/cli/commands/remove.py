"""summit-kb remove ID...: to the trash, from where restore brings them back."""

from __future__ import annotations

from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    ids: list[str] = list(dict.fromkeys(call.options.ids))
    with call.workspace() as workspace, call.watching() as (report, _):
        workspace.remove(ids, report=report)
    if call.output.is_json:
        call.output.result({"removed": ids})
    for document_id in () if call.output.is_json else ids:
        call.output.line(call.output.say("removed", document=document_id))
    return ExitCode.DONE
