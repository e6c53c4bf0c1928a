"""What a table that comes back changes, as people read it and as JSON."""

from __future__ import annotations

from summit_kb.app.exchange.plan import SheetPlan
from summit_kb.cli.change_forms import change_line
from summit_kb.cli.output import Output
from summit_kb.domain.change import ChangeSet
from summit_kb.domain.change_json import change_json


def as_json(plan: SheetPlan, change: ChangeSet | None, *, is_written: bool) -> dict[str, object]:
    return {
        "file": str(plan.path),
        "written": is_written,
        "change": change.id if change else None,
        "rows": len(plan.sheet.rows),
        "changes": [{"row": one.row, **change_json(one.change)} for one in plan.changes],
        "conflicts": [
            {
                "row": one.row,
                "document": one.document,
                "changes": [change_json(change) for change in one.changes],
            }
            for one in plan.conflicts
        ],
        "ignored_columns": list(plan.ignored),
        "fixed_columns": list(plan.fixed),
        "signed": plan.is_signed,
    }


def print_plan(
    plan: SheetPlan, change: ChangeSet | None, output: Output, *, is_written: bool
) -> None:
    for one in plan.changes:
        output.line(f"  {change_line(one.change, output)}")
    for conflict in plan.conflicts:
        key = "sheet-overwritten" if plan.takes_conflicts else "sheet-conflict"
        output.line(output.say(key, row=conflict.row, document=conflict.document))
    if plan.ignored:
        output.message(output.say("sheet-ignored", columns=", ".join(plan.ignored)))
    if plan.fixed:
        output.message(output.say("sheet-fixed", columns=", ".join(plan.fixed)))
    if not plan.is_signed:
        output.message(output.say("sheet-unsigned"))
    output.line(_summary(plan, change, output, is_written=is_written))


def _summary(plan: SheetPlan, change: ChangeSet | None, output: Output, *, is_written: bool) -> str:
    if change is not None:
        return output.say("changed", change=change.id)
    if not plan.changes:
        return output.say("nothing-changed")
    assert not is_written
    return output.say("sheet-preview", changes=len(plan.changes), documents=len(plan.documents))
