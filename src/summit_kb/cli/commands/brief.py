"""summit-kb brief LOCATOR... --out FILE.pdf [--title T]: a briefing book as one PDF."""

from __future__ import annotations

from pathlib import Path

from summit_kb.cli.call import Call
from summit_kb.domain.briefing import Briefing, Extract, joined
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    from summit_kb.app.briefing import bind  # noqa: PLC0415 - start-up time

    options = call.options
    items = joined(Extract.parse(text) for text in options.locators)
    title = options.title or call.output.say("brief-title")
    briefing = Briefing(title, items, call.language, options.subtitle or "")
    target = Path(options.out).expanduser().absolute()
    with call.workspace() as workspace, call.watching() as (report, cancel):
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
