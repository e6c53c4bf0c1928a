"""summit-kb trash: what was removed, and by whom; with --empty --yes it is deleted for good."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.app.trash import Trashed
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode, UsageError
from summit_kb.library.errors import NotInTrashError


def run(call: Call) -> ExitCode:
    options = call.options
    if (options.ids or options.yes) and not options.empty:
        raise UsageError(detail=call.words.say("usage", "required", names="--empty"))
    with call.workspace() as workspace:
        found = _chosen(workspace.trash(), options.ids)
        change = None
        if options.empty and options.yes and found:
            change = workspace.delete([one.id for one in found])
    if call.output.is_json:
        told: dict[str, object] = {"trash": [_as_json(one) for one in found]}
        if options.empty:
            told["deleted"] = change is not None
            told["change"] = change.id if change else None
        call.output.result(told)
    else:
        _print(call, found, is_deleted=change is not None)
    return ExitCode.DONE


def _chosen(found: Sequence[Trashed], ids: Sequence[str]) -> list[Trashed]:
    """All of them, or those named; raises NotInTrashError before anything is deleted."""
    there = {one.id: one for one in found}
    for name in ids:
        if name not in there:
            raise NotInTrashError(document=name)
    return [there[name] for name in dict.fromkeys(ids)] if ids else list(found)


def _as_json(one: Trashed) -> dict[str, object]:
    return {
        "document": one.id,
        "title": one.title,
        "removed": one.removed or None,
        "removed_by": one.removed_by,
        "size": one.size,
        "readable": one.record is not None,
    }


def _print(call: Call, found: Sequence[Trashed], *, is_deleted: bool) -> None:
    output = call.output
    for one in found:
        moment = one.removed.replace("T", " ").replace("Z", " UTC") or "?"
        size = f"{one.size / 1000:.0f} kB"
        output.line(f"{output.bold(one.id)}\n    {one.title}")
        output.line(output.dim(f"    {moment}  {one.removed_by or '?'}  {size}"))
    if is_deleted:
        output.line(output.say("trash-emptied", count=len(found)))
    elif call.options.empty and found:
        output.line(output.say("trash-would-empty", count=len(found)))
    else:
        output.line(output.say("trash-summary", count=len(found)))
