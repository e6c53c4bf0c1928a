"""summit-kb searches: searches kept under a name, those made before, and what is new for them."""

from __future__ import annotations

from summit_kb.app.saved_searches import NewMatches, look_for_new
from summit_kb.app.workspace import Workspace
from summit_kb.cli import json_forms, plain_forms, search_forms
from summit_kb.cli.call import Call
from summit_kb.cli.filters import filters_of
from summit_kb.domain.finding import Request, Sort
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    with call.workspace() as workspace:
        match call.options.action or "list":
            case "save":
                return _save(call, workspace)
            case "run":
                return _run(call, workspace)
            case "rename":
                return _rename(call, workspace)
            case "remove":
                return _remove(call, workspace)
            case "new":
                return _new(call, workspace)
            case "history":
                return _history(call, workspace)
            case _:
                return _list(call, workspace)


def _list(call: Call, workspace: Workspace) -> ExitCode:
    saved = workspace.searches.saved
    found = saved.all()
    if saved.fault is not None:
        wording = call.words.error(saved.fault)
        call.output.message(f"{wording.sentence} {wording.remedy}")
    if call.output.is_json:
        call.output.result({"searches": [search_forms.saved_json(one) for one in found]})
    for one in [] if call.output.is_json else found:
        call.output.line(search_forms.saved_line(one, workspace.library, call.output))
    return ExitCode.DONE if found else ExitCode.NOTHING_FOUND


def _save(call: Call, workspace: Workspace) -> ExitCode:
    options = call.options
    request = Request(
        options.query,
        filters_of(call, workspace.library),
        sort=Sort(options.sort),
        language=call.language,
        expand=not options.no_expand,
    )
    with call.watching() as (report, cancel):
        workspace.refresh(report=report, cancel=cancel)
    made = workspace.searches.save(options.name, request)
    return _say(call, {"search": search_forms.saved_json(made)}, "searches-saved", name=made.name)


def _run(call: Call, workspace: Workspace) -> ExitCode:
    """As ``search`` prints it, with what is new among the hits; nothing counts as seen by it."""
    search = workspace.searches.saved.find(call.options.name)
    asked, options = search.request, call.options
    request = Request(
        asked.text,
        asked.filters,
        options.limit,
        options.offset,
        asked.sort,
        language=call.language,
        expand=asked.expand,
        left_out=asked.left_out,
    )
    found = workspace.search(request)
    new = workspace.searches.new_matches(search)
    if call.output.is_json:
        told = search_forms.new_json(new) if new else {"added": [], "amended": []}
        more = {"name": search.name, "added": told["added"], "amended": told["amended"]}
        call.output.result(json_forms.findings(found) | more)
    else:
        plain_forms.print_findings(found, call.output, options.offset)
        for line in search_forms.new_lines(new, call.output) if new else ():
            call.output.line(line)
    return ExitCode.DONE if found.total else ExitCode.NOTHING_FOUND


def _rename(call: Call, workspace: Workspace) -> ExitCode:
    saved = workspace.searches.saved
    made = saved.rename(saved.find(call.options.name).id, call.options.new_name)
    return _say(call, {"search": search_forms.saved_json(made)}, "searches-saved", name=made.name)


def _remove(call: Call, workspace: Workspace) -> ExitCode:
    search = workspace.searches.saved.find(call.options.name)
    workspace.searches.saved.remove(search.id)
    workspace.searches.sweep()
    return _say(call, {"removed": search.name}, "searches-removed", name=search.name)


def _new(call: Call, workspace: Workspace) -> ExitCode:
    """What is new for every saved search, or for those that are named."""
    saved = workspace.searches.saved
    wanted = {saved.find(name).id for name in call.options.names}
    with call.watching() as (report, cancel):
        workspace.refresh(report=report, cancel=cancel)
        found = look_for_new(workspace, cancel=cancel)
    found = [one for one in found if not wanted or one.search.id in wanted]
    _print_new(call, found)
    for one in found if call.options.seen else []:
        workspace.searches.mark_seen(one.search, one.look)
    return ExitCode.DONE if found else ExitCode.NOTHING_FOUND


def _print_new(call: Call, found: list[NewMatches]) -> None:
    if call.output.is_json:
        told = [search_forms.new_json(one) for one in found]
        call.output.result({"searches": told, "seen": call.options.seen})
        return
    for one in found:
        for line in search_forms.new_lines(one, call.output):
            call.output.line(line)


def _history(call: Call, workspace: Workspace) -> ExitCode:
    past = workspace.searches.past
    if call.options.clear:
        count = past.clear()
        return _say(call, {"cleared": count}, "searches-cleared", count=count)
    found = past.all()[0][: call.options.limit]
    if call.output.is_json:
        call.output.result({"history": [search_forms.past_json(one) for one in found]})
    for one in [] if call.output.is_json else found:
        call.output.line(search_forms.past_line(one, workspace.library, call.output))
    return ExitCode.DONE if found else ExitCode.NOTHING_FOUND


def _say(call: Call, told: search_forms.Json, said: str, **facts: object) -> ExitCode:
    if call.output.is_json:
        call.output.result(told)
    else:
        call.output.line(call.output.say(said, **facts))
    return ExitCode.DONE
