"""summit-kb similar LOCATOR: what speaks of the same as a document, or as a page of it."""

from __future__ import annotations

from summit_kb.cli import json_forms, plain_forms
from summit_kb.cli.call import Call
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    locator = Locator.parse(call.options.locator)
    with call.workspace() as workspace:
        document = workspace.library.get(locator.document)
        found = workspace.similar(document, locator.page, limit=call.options.limit)
    if call.output.is_json:
        hits = [json_forms.hit_json(one) for one in found.hits]
        call.output.result({"like": str(locator), "words": list(found.words), "hits": hits})
    else:
        if found.words:
            call.output.line(call.output.say("similar-words", words=", ".join(found.words)))
        for number, one in enumerate(found.hits, start=1):
            plain_forms.print_hit(number, one, call.output)
    return ExitCode.DONE if found.hits else ExitCode.NOTHING_FOUND
