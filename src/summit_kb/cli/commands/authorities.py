"""summit-kb authorities: the controlled lists of issuers and signers."""

from __future__ import annotations

from summit_kb.app.desk import Done
from summit_kb.app.vocabulary.authorities import (
    AddAuthority,
    AuthorityOperation,
    AuthorityPlan,
    MergeAuthorities,
)
from summit_kb.app.workspace import Workspace
from summit_kb.cli import change_forms
from summit_kb.cli.call import Call
from summit_kb.domain.authority import Authority, AuthorityKind
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    options = call.options
    with call.workspace() as workspace:
        match options.action or "list":
            case "add":
                entry = Authority(
                    AuthorityKind(options.kind),
                    options.title,
                    tuple(options.variant),
                    options.abbreviation,
                    options.valid_from,
                    options.valid_until,
                )
                return _change(call, workspace, AddAuthority(entry))
            case "merge":
                kind = AuthorityKind(options.kind)
                operation = MergeAuthorities(kind, options.title, options.into)
                return _change(call, workspace, operation)
            case _:
                return _list(call, workspace)


def _list(call: Call, workspace: Workspace) -> ExitCode:
    lists = {kind: workspace.authorities.entries(kind) for kind in AuthorityKind}
    output = call.output
    if output.is_json:
        output.result({kind.table: [_json(one) for one in lists[kind]] for kind in lists})
        return ExitCode.DONE
    for kind, entries in lists.items():
        label = output.words.field(kind.value)
        output.line(output.bold(f"{label} ({len(entries)})"))
        for one in entries:
            output.line(f"  {one.name}  {output.dim(_details(one))}".rstrip())
    return ExitCode.DONE


def _change(call: Call, workspace: Workspace, operation: AuthorityOperation) -> ExitCode:
    if call.options.dry_run:
        _tell_plan(call, workspace.authorities.plan(operation))
        return ExitCode.DONE
    with call.watching() as (report, _):
        done = Done(workspace.authorities.apply(operation, report=report))
    if call.output.is_json:
        call.output.result({"dry_run": False, **change_forms.done_json(done)})
    else:
        change_forms.print_done(done, call.output)
    return ExitCode.DONE


def _tell_plan(call: Call, plan: AuthorityPlan) -> None:
    output = call.output
    if output.is_json:
        ids = [document.id for document in plan.documents]
        output.result({"dry_run": True, "plan": {"documents": ids}})
        return
    for document in plan.documents:
        output.line(f"  {document.id}  {document.title}")
    output.line(output.say("authority-plan", count=len(plan.documents)))
    output.line(output.say("dry-run"))


def _json(entry: Authority) -> dict[str, object]:
    return {
        "name": entry.name,
        "variants": list(entry.variants),
        "abbreviation": entry.abbreviation,
        "from": entry.valid_from.isoformat() if entry.valid_from else None,
        "until": entry.valid_until.isoformat() if entry.valid_until else None,
    }


def _details(entry: Authority) -> str:
    days = [day.isoformat() if day else "" for day in (entry.valid_from, entry.valid_until)]
    span = " – ".join(days) if any(days) else ""
    return " · ".join(filter(None, (entry.abbreviation, ", ".join(entry.variants), span)))
