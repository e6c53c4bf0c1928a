"""summit-kb add PATH...: files and folders into the library; one bad file stops no other."""

from __future__ import annotations

from pathlib import Path

from summit_kb.app.reports import AddReport
from summit_kb.cli import json_forms
from summit_kb.cli.call import Call
from summit_kb.cli.checks import known_topics
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    options = call.options
    with call.workspace() as workspace:
        topics = known_topics(workspace.library, options.topic, call.words)
        with call.watching() as (report, cancel):
            done = workspace.add(
                [Path(path).expanduser() for path in options.paths],
                topics=topics,
                type=options.type,
                jobs=options.jobs,
                accept_duplicates=options.accept_duplicates,
                accept_secret=options.accept_secret,
                retry=options.retry,
                ocr=not options.no_ocr,
                report=report,
                cancel=cancel,
            )
    if call.output.is_json:
        call.output.result(json_forms.add_report(done, call.words))
    else:
        _print(call, done)
    return _code(done)


def _code(done: AddReport) -> ExitCode:
    codes = {failed.error.exit_code for failed in done.failed}
    if done.index_error is not None:
        codes.add(done.index_error.exit_code)
    if ExitCode.STORAGE in codes:
        return ExitCode.STORAGE
    return ExitCode.PARTLY if codes or done.cancelled else ExitCode.DONE


def _print(call: Call, done: AddReport) -> None:
    output, words = call.output, call.words
    for added in done.added:
        output.line(f"+ {added.document.id}  {output.dim(added.document.title)}")
        for warning in added.warnings:
            output.line(f"    {words.warning(warning)}")
        for similar in added.similar:
            percent = round(similar.share * 100)
            output.line(f"    ≈ {similar.document} ({percent} %)")
    for duplicate in done.duplicates:
        output.line(output.say("duplicate", path=duplicate.path, of=duplicate.of))
    for failed in done.failed:
        wording = words.error(failed.error)
        output.line(f"✗ {wording.sentence}\n    → {wording.remedy}")
    output.line(
        output.say(
            "add-summary",
            added=len(done.added),
            duplicates=len(done.duplicates),
            failed=len(done.failed),
        )
    )
    if done.cancelled:
        output.line(output.say("add-cancelled"))
    if done.index_error is not None:
        wording = words.error(done.index_error)
        output.line(f"{wording.sentence}\n    → {wording.remedy}")
