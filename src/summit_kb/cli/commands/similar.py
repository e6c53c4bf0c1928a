"""summit-kb similar: what speaks of the same as a document, a page of it, or any text."""

from __future__ import annotations

import sys

from summit_kb.app.workspace import Workspace
from summit_kb.cli import json_forms, plain_forms
from summit_kb.cli.call import Call
from summit_kb.domain.finding import SimilarDocuments
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode, UsageError


def run(call: Call) -> ExitCode:
    given, text = call.options.locator, call.options.text
    if given is None and text is None:
        names = "LOCATOR, --text"
        raise UsageError(detail=call.words.say("usage", "required", names=names))
    locator = None if given is None else Locator.parse(given)
    with call.workspace() as workspace:
        found = _found(call, workspace, locator, sys.stdin.read() if text == "-" else text)
    if call.output.is_json:
        like = None if locator is None else str(locator)
        call.output.result({"like": like, "words": list(found.words), "hits": _hits(found)})
    else:
        if found.words:
            call.output.line(call.output.say("similar-words", words=", ".join(found.words)))
        for number, one in enumerate(found.hits, start=1):
            plain_forms.print_hit(number, one, call.output)
    return ExitCode.DONE if found.hits else ExitCode.NOTHING_FOUND


def _found(
    call: Call, workspace: Workspace, locator: Locator | None, text: str | None
) -> SimilarDocuments:
    """Like a text alone, or like a document or a passage of it, which is then left out."""
    limit = call.options.limit
    if locator is None:
        return workspace.similar_to(text or "", limit)
    document = workspace.library.get(locator.document)
    return workspace.similar(document, locator.page, limit, text or "")


def _hits(found: SimilarDocuments) -> list[json_forms.Json]:
    return [
        json_forms.hit_json(one) | {"shared": list(found.shared.get(one.document, ()))}
        for one in found.hits
    ]
