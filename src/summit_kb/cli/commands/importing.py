"""summit-kb import --csv FILE [--yes]: records that were changed in a spreadsheet.
summit-kb import --bag DIR|FILE.zip DIR: a BagIt bag as a new library.
"""

from __future__ import annotations

from pathlib import Path

from summit_kb.app.exchange.bags import import_bag
from summit_kb.app.exchange.errors import SheetRefusedError
from summit_kb.app.exchange.plan import SheetPlan
from summit_kb.app.exchange.sheet_import import import_sheet
from summit_kb.app.exchange.sheet_reading import read_plan
from summit_kb.cli import sheet_forms
from summit_kb.cli.call import Call
from summit_kb.domain.change import ChangeSet
from summit_kb.foundation.errors import ExitCode, UsageError


def run(call: Call) -> ExitCode:
    options = call.options
    if bool(options.bag) != bool(options.directory):
        key = "required" if options.bag else "unknown"
        names = "DIR" if options.bag else options.directory
        raise UsageError(detail=call.words.say("usage", key, names=names))
    return _bag(call) if options.bag else _sheet(call)


def _sheet(call: Call) -> ExitCode:
    options = call.options
    path = Path(options.csv).expanduser().absolute()
    writes = options.yes and not options.dry_run
    with call.workspace() as workspace, call.watching() as (report, cancel):
        plan = read_plan(
            workspace.library,
            path,
            takes_conflicts=options.overwrite,
            report=report,
            cancel=cancel,
        )
        if plan.faults:
            raise SheetRefusedError(path=str(path), count=len(plan.faults), faults=plan.faults)
        change = None
        if writes:
            change = import_sheet(workspace, plan, report=report, cancel=cancel).change
    return _told(call, plan, change, is_written=writes)


def _told(call: Call, plan: SheetPlan, change: ChangeSet | None, *, is_written: bool) -> ExitCode:
    if call.output.is_json:
        call.output.result(sheet_forms.as_json(plan, change, is_written=is_written))
    else:
        sheet_forms.print_plan(plan, change, call.output, is_written=is_written)
    left = is_written and plan.conflicts and not plan.takes_conflicts
    return ExitCode.PARTLY if left else ExitCode.DONE


def _bag(call: Call) -> ExitCode:
    options = call.options
    source = Path(options.bag).expanduser().absolute()
    with call.watching() as (report, cancel):
        target = Path(options.directory).expanduser()
        done = import_bag(source, target, report=report, cancel=cancel)
    if call.output.is_json:
        told = {"library": str(done.root), "documents": done.documents, "faults": done.faults}
        call.output.result(told | {"files": done.payload.files, "bytes": done.payload.octets})
    else:
        said = call.output.say("bag-imported", documents=done.documents, path=done.root)
        call.output.line(said)
        if done.faults:
            call.output.message(call.output.say("bag-faults", count=done.faults))
    return ExitCode.PARTLY if done.faults else ExitCode.DONE
