"""A table that comes back is written as one change set, after somebody has seen what it changes."""

from __future__ import annotations

from summit_kb.app.desk import Done
from summit_kb.app.exchange.errors import SheetRefusedError, SheetStaleError
from summit_kb.app.exchange.plan import SheetPlan
from summit_kb.app.exchange.sheet_reading import plan_of
from summit_kb.app.workspace import Workspace
from summit_kb.foundation.work import Cancel, Report, silent
from summit_kb.library.edits import Edits

ACTION = "import"


def import_sheet(
    workspace: Workspace,
    plan: SheetPlan,
    *,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Done:
    """Write what ``plan`` told; one change set, or none when nothing changes.

    Raises SheetRefusedError with all faults of the table, and SheetStaleError when the library
    has changed so that something else would be written than was told.
    """
    if plan.faults:
        raise SheetRefusedError(path=str(plan.path), count=len(plan.faults), faults=plan.faults)
    library = workspace.library
    with workspace.changing(report) as writer:
        now = plan_of(
            library,
            plan.path,
            plan.sheet,
            takes_conflicts=plan.takes_conflicts,
            report=report,
            cancel=cancel,
        )
        if (now.changes, now.faults) != (plan.changes, plan.faults):
            raise SheetStaleError(path=str(plan.path))
        change = writer.apply(Edits(ACTION, now.documents))
        written = (library.documents.get(document.id) for document in now.documents)
        return Done(change, tuple(filter(None, written)))
