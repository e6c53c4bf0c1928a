"""summit-kb list: the documents with their metadata, the newest first."""

from __future__ import annotations

from datetime import date

from summit_kb.cli import json_forms, plain_forms
from summit_kb.cli.call import Call
from summit_kb.domain.document import Document
from summit_kb.foundation.errors import ExitCode

# What is not worked out by then is null, and one more list or check goes on with it.
_SECONDS = 1.0


def run(call: Call) -> ExitCode:
    with call.workspace() as workspace:
        documents = sorted(workspace.library.documents.values(), key=_newest_first)
        if call.output.is_json:
            relations, qualities = workspace.relations(), workspace.qualities
            qualities.work_out(documents, _SECONDS)
            rows = [json_forms.document(d, relations.of(d), qualities.judged(d)) for d in documents]
            call.output.result({"documents": rows})
            return ExitCode.DONE
        for document in documents:
            shown = plain_forms.identity(document.identity, call.words)
            call.output.line(f"{call.output.bold(document.id)}\n    {document.title}")
            call.output.line(call.output.dim(f"    {shown}"))
        call.output.line(call.output.say("list-summary", count=len(documents)))
        for fault in workspace.library.faults:
            call.output.message(call.words.error(fault).sentence)
    return ExitCode.DONE


def _newest_first(document: Document) -> tuple[int, str]:
    issued = document.identity.date or date.min
    return -issued.toordinal(), document.id
