"""summit-kb restore ID...: documents back from the trash."""

from __future__ import annotations

from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    ids: list[str] = list(dict.fromkeys(call.options.ids))
    with call.workspace() as workspace, call.watching() as (report, _):
        workspace.restore(ids, report=report)
    if call.output.is_json:
        call.output.result({"restored": ids})
    for document_id in () if call.output.is_json else ids:
        call.output.line(call.output.say("restored", document=document_id))
    return ExitCode.DONE
