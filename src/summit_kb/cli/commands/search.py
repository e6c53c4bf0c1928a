"""summit-kb search: documents with their best passage, for one query or a file of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from summit_kb.app.absent import absent_documents
from summit_kb.app.workspace import Workspace
from summit_kb.cli import json_forms, plain_forms
from summit_kb.cli.call import Call
from summit_kb.cli.filters import filters_of
from summit_kb.domain.finding import Filters, Request, Sort
from summit_kb.foundation.errors import ExitCode, StorageError, SummitError, UsageError


def run(call: Call) -> ExitCode:
    options = call.options
    with call.workspace() as workspace:
        filters = filters_of(call, workspace.library)
        if options.queries is None and options.query is None and filters.is_empty:
            detail = call.words.say("usage", "required", names="QUERY")
            raise UsageError(detail=detail)
        with call.watching() as (report, cancel):
            workspace.refresh(report=report, cancel=cancel)
        if options.queries is not None:
            return _many(call, workspace, filters)
        found = workspace.search(_request(call, options.query or "", filters))
        if options.query:
            meant = (*found.suggestions, *workspace.meant(options.query))
            found = replace(found, suggestions=tuple(dict.fromkeys(meant)))
        looked = None if found.total else workspace.searched()
    absent = absent_documents(workspace.library, options.query or "")
    if call.output.is_json:
        call.output.result(json_forms.findings(found, absent) | json_forms.searched(looked))
    else:
        plain_forms.print_findings(found, call.output, call.options.offset)
        plain_forms.print_absent(absent, call.output)
        plain_forms.print_searched(looked, call.output)
    return ExitCode.DONE if found.total else ExitCode.NOTHING_FOUND


def _request(call: Call, text: str, filters: Filters) -> Request:
    options = call.options
    return Request(
        text=text,
        filters=filters,
        limit=options.limit,
        offset=options.offset,
        sort=Sort(options.sort),
        language=call.language,
        expand=not options.no_expand,
        explain=options.explain,
        meant=tuple(options.means),
    )


def _many(call: Call, workspace: Workspace, filters: Filters) -> ExitCode:
    """One line of JSON for each line of the file; one bad query stops no other."""
    answered = failed = 0
    for text in _lines(call.options.queries):
        try:
            found = workspace.search(_request(call, text, filters))
        except SummitError as error:
            failed += 1
            call.output.result({"query": text, **json_forms.error(error, call.words)})
        else:
            answered += found.total > 0
            absent = absent_documents(workspace.library, text)
            call.output.result(json_forms.findings(found, absent))
    if failed:
        return ExitCode.PARTLY
    return ExitCode.DONE if answered else ExitCode.NOTHING_FOUND


def _lines(name: str) -> Iterator[str]:
    if name == "-":
        yield from (line.rstrip("\r\n") for line in sys.stdin)
        return
    path = Path(name).expanduser()
    try:
        with path.open(encoding="utf-8-sig") as file:
            yield from (line.rstrip("\r\n") for line in file)
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    except UnicodeDecodeError as error:
        raise StorageError(path=str(path), detail="UTF-8") from error
