"""summit-kb brief LOCATOR...|--collection NAME --out FILE.pdf: a briefing book as one PDF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.cli.call import Call
from summit_kb.domain.briefing import Briefing, Extract, joined
from summit_kb.foundation.errors import ExitCode

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


def run(call: Call) -> ExitCode:
    from summit_kb.app.briefing import bind  # noqa: PLC0415 - start-up time

    options = call.options
    target = Path(options.out).expanduser().absolute()
    with call.workspace() as workspace, call.watching() as (report, cancel):
        briefing = _ordered(call, workspace)
        done = bind(workspace, briefing, target, report=report, cancel=cancel)
    failed = [(name, error, call.words.error(error)) for name, error in done.failed]
    if call.output.is_json:
        call.output.result(
            {
                "file": str(done.path),
                "pages": done.sheets,
                "failed": [
                    {"document": name, "code": error.code, "message": wording.sentence}
                    for name, error, wording in failed
                ],
            }
        )
    else:
        for name, _error, wording in failed:
            call.output.message(f"{name}: {wording.sentence} {wording.remedy}")
        call.output.line(call.output.say("brief-made", pages=done.sheets, path=done.path))
    return ExitCode.PARTLY if done.failed else ExitCode.DONE


def _ordered(call: Call, workspace: Workspace) -> Briefing:
    """A collection, the places named behind it, or these alone."""
    options = call.options
    items = joined(Extract.parse(text) for text in options.locators)
    if options.collection is None:
        title = options.title or call.output.say("brief-title")
        return Briefing(title, items, call.language, options.subtitle or "")
    book = workspace.collections.find(options.collection).with_added(items).briefing(call.language)
    return replace(
        book, title=options.title or book.title, subtitle=options.subtitle or book.subtitle
    )
