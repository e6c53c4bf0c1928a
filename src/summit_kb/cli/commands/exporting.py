"""summit-kb export --csv FILE [ID...] [filters]: records for a spreadsheet.
summit-kb export --bag DIR|FILE.zip: the whole library as a BagIt bag.
"""

from __future__ import annotations

from pathlib import Path

from summit_kb.app.exchange.bags import export_bag
from summit_kb.app.exchange.sheet_export import SheetOptions, export_sheet
from summit_kb.app.workspace import Workspace
from summit_kb.cli.call import Call
from summit_kb.cli.exchange_options import SEPARATORS
from summit_kb.cli.filters import filters_of
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import ExitCode, UsageError


def run(call: Call) -> ExitCode:
    return _bag(call) if call.options.bag else _sheet(call)


def _sheet(call: Call) -> ExitCode:
    options = call.options
    path = Path(options.csv).expanduser().absolute()
    form = SheetOptions(SEPARATORS[options.separator], options.headings)
    with call.workspace() as workspace, call.watching() as (report, cancel):
        ids = _chosen(call, workspace)
        done = export_sheet(workspace.library, path, ids, form, report=report, cancel=cancel)
        for fault in workspace.library.faults:
            call.output.message(call.words.error(fault).sentence)
    if call.output.is_json:
        told = {"file": str(done.path), "documents": done.rows, "columns": list(done.columns)}
        call.output.result(told)
    else:
        call.output.line(call.output.say("exported", count=done.rows, path=done.path))
    return ExitCode.DONE


def _chosen(call: Call, workspace: Workspace) -> list[str] | None:
    """Ids named or filtered; both together must hold. None means all documents."""
    named: list[str] = call.options.ids
    filters = filters_of(call, workspace.library)
    if filters.is_empty:
        return named or None
    request = Request("", filters, limit=len(workspace.library.documents) + 1)
    found = [hit.document for hit in workspace.search(request).hits]
    return [name for name in named if name in found] if named else sorted(found)


def _bag(call: Call) -> ExitCode:
    options = call.options
    target = Path(options.bag).expanduser().absolute()
    if options.ids:
        names = ", ".join(options.ids)
        raise UsageError(detail=call.words.say("usage", "unknown", names=names))
    with call.workspace() as workspace, call.watching() as (report, cancel):
        done = export_bag(
            workspace, target, with_trash=options.with_trash, report=report, cancel=cancel
        )
    if call.output.is_json:
        told = {"bag": str(done.path), "files": done.payload.files, "bytes": done.payload.octets}
        call.output.result(told)
    else:
        files, octets = done.payload.files, f"{done.payload.octets / 1_000_000:.1f}"
        said = call.output.say("bag-exported", files=files, megabytes=octets, path=done.path)
        call.output.line(said)
    return ExitCode.DONE
