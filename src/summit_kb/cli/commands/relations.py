"""summit-kb relations [ID]: what texts say of others, to be confirmed; absent targets; worlds."""

from __future__ import annotations

from summit_kb.app.desk import Done
from summit_kb.app.workspace import Workspace
from summit_kb.cli import change_forms, relation_forms
from summit_kb.cli.call import Call
from summit_kb.cli.commands import world
from summit_kb.foundation.errors import ExitCode, UsageError


def run(call: Call) -> ExitCode:
    options = call.options
    with call.workspace() as workspace:
        if options.join:
            return _tell(call, workspace.desk.join(*options.join))
        if options.confirm or options.reject:
            return _decide(call, workspace)
        if options.propose:
            return _propose(call, workspace)
        if options.depth or options.whole or options.format or options.out:
            return world.run(call, workspace)
        if options.absent:
            return _absent(call, workspace)
        return _proposed(call, workspace)


def _decide(call: Call, workspace: Workspace) -> ExitCode:
    """One decision at a time: numbers move when proposals become relations."""
    options = call.options
    if options.document is None or (options.confirm and options.reject):
        names = "ID" if options.document is None else "--confirm | --reject"
        raise UsageError(detail=call.words.say("usage", "required", names=names))
    if options.confirm:
        done = workspace.desk.confirm_relations(options.document, dict(options.confirm))
    else:
        done = workspace.desk.reject_relations(options.document, options.reject)
    return _tell(call, done)


def _tell(call: Call, done: Done) -> ExitCode:
    if call.output.is_json:
        call.output.result(change_forms.done_json(done))
    else:
        change_forms.print_done(done, call.output)
    return ExitCode.DONE


def _propose(call: Call, workspace: Workspace) -> ExitCode:
    ids = [call.options.document] if call.options.document else []
    with call.watching() as (report, cancel):
        done = workspace.desk.propose_relations(ids, report=report, cancel=cancel)
    if call.output.is_json:
        call.output.result(change_forms.done_json(done))
        return ExitCode.DONE
    count = sum(len(workspace.desk.proposed_relations(one)) for one in done.documents)
    call.output.line(call.output.say("relations-waiting", count=count))
    return ExitCode.DONE


def _absent(call: Call, workspace: Workspace) -> ExitCode:
    absent = workspace.desk.absent()
    if call.output.is_json:
        call.output.result({"absent": [relation_forms.absent_json(one) for one in absent]})
    for one in () if call.output.is_json else absent:
        relation_forms.print_absent(one, call.output)
    return ExitCode.DONE if absent else ExitCode.NOTHING_FOUND


def _proposed(call: Call, workspace: Workspace) -> ExitCode:
    library = workspace.library
    named = call.options.document
    documents = [library.get(named)] if named else list(library.documents.values())
    waiting = {one.id: workspace.desk.proposed_relations(one) for one in documents}
    waiting = {name: views for name, views in waiting.items() if views}
    if call.output.is_json:
        told = [
            {"document": name, "proposed": [relation_forms.proposed_json(one) for one in views]}
            for name, views in waiting.items()
        ]
        call.output.result({"documents": told})
    for name, views in () if call.output.is_json else waiting.items():
        call.output.line(call.output.bold(name))
        for one in views:
            relation_forms.print_proposed(one, call.output)
    return ExitCode.DONE if waiting else ExitCode.NOTHING_FOUND
