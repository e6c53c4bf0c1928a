"""summit-kb cite LOCATOR...: how to refer to documents, or records of them for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app import citing, mentions
from summit_kb.app.citing_memory import CitingMemory, ManuscriptNotFoundError
from summit_kb.app.citing_styles import DECREE30, RECORDS
from summit_kb.app.exporting import places_of, write_export
from summit_kb.cli.call import Call
from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode, UsageError
from summit_kb.reading.citing.rich import html, plain

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_MOST_FOUND = 10_000


def run(call: Call) -> ExitCode:
    options = call.options
    with call.workspace() as workspace:
        locators = _places(call, workspace)
        if not locators:
            return ExitCode.NOTHING_FOUND
        references = citing.references(workspace, locators, call.language)
        if options.style in RECORDS:
            made = citing.cite(references, options.style, call.language)
            told = [_told(call, one, None) for one in references]
        else:
            cited = _cited(call, workspace, references)
            in_text = options.in_text or options.style == DECREE30
            lines = [one.in_text for one in cited] if in_text else mentions.entries(cited)
            made = "".join(f"{plain(one)}\n" for one in lines)
            told = [_told(call, one.reference, one) for one in cited]
    pages = [{"page": one.page} for one in locators]
    _show(call, made, [one | page for one, page in zip(told, pages, strict=True)])
    return ExitCode.DONE


def _places(call: Call, workspace: Workspace) -> list[Locator]:
    """The places named, those of a collection, and the documents a search finds."""
    options = call.options
    found = [Locator.parse(text) for text in options.locators]
    if options.collection is not None:
        found += places_of(workspace.collections.find(options.collection))
    if options.query is not None:
        request = Request(text=options.query, limit=_MOST_FOUND)
        found += [Locator(hit.document) for hit in workspace.search(request).hits]
    if options.collection is None and options.query is None and not found:
        detail = call.words.say("usage", "required", names="LOCATOR")
        raise UsageError(detail=detail)
    return found


def _cited(
    call: Call, workspace: Workspace, references: Sequence[citing.Reference]
) -> list[mentions.Cited]:
    options, memory = call.options, CitingMemory()
    name: str | None = options.manuscript
    if name is not None and options.anew:
        _forget(memory, name)
    before = memory.manuscript(name).mentioned if name is not None else ()
    made = mentions.cited(
        workspace.library,
        references,
        options.style,
        call.language,
        before,
        later=True if options.later else None,
    )
    if name is not None:
        memory.remember(name, [mentions.mention_of(one.document) for one in references])
    return made


def _forget(memory: CitingMemory, name: str) -> None:
    try:
        memory.forget(name)
    except ManuscriptNotFoundError:
        return  # nothing was mentioned yet: that is anew


def _told(
    call: Call, reference: citing.Reference, cited: mentions.Cited | None
) -> dict[str, object]:
    told: dict[str, object] = {
        "document": reference.document.id,
        "first": citing.first_mention(reference, call.language),
        "later": citing.later_mention(reference, call.language),
    }
    if cited is not None:
        told |= {
            "in_text": plain(cited.in_text),
            "reference": plain(cited.entry),
            "reference_html": html(cited.entry),
            "mentioned": cited.is_later,
        }
    return told


def _show(call: Call, text: str, citations: list[dict[str, object]]) -> None:
    file = Path(call.options.out).expanduser().absolute() if call.options.out else None
    if file is not None:
        write_export(file, text)
    if call.output.is_json:
        result = {"style": call.options.style, "text": text, "citations": citations}
        call.output.result(result | ({"file": str(file)} if file else {}))
    elif file is not None:
        call.output.line(call.output.say("cite-written", count=len(citations), path=file))
    else:
        call.output.line(text.rstrip("\r\n"))
