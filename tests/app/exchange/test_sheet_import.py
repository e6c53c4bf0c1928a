from dataclasses import replace

import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.app.exchange.errors import SheetRefusedError, SheetStaleError
from summit_kb.app.exchange.sheet_import import import_sheet
from summit_kb.domain.finding import Request


def test_a_table_is_one_change_set_that_can_be_undone(table) -> None:
    workspace = table.workspace
    before = dict(workspace.library.documents)
    table.put("ke-hoach", "title", "Kế hoạch trồng cây")
    table.put("bao-cao", "proposed.signer", "")
    done = import_sheet(workspace, table.plan())
    assert done.change is not None
    assert (done.change.action, done.change.documents) == ("import", ("bao-cao", "ke-hoach"))
    assert [document.id for document in done.documents] == ["bao-cao", "ke-hoach"]
    assert workspace.library.get("ke-hoach").title == "Kế hoạch trồng cây"
    assert "signer" not in workspace.library.get("bao-cao").proposed
    assert [hit.document for hit in workspace.search(Request("trồng cây")).hits] == ["ke-hoach"]
    assert table.export().plan().changes == ()
    workspace.desk.undo()
    assert dict(workspace.library.documents) == before


def test_nothing_changes(table) -> None:
    assert import_sheet(table.workspace, table.plan()).change is None
    assert table.workspace.desk.history()[0].change.action == "add"


def test_faults_stop_everything(table) -> None:
    table.put("ke-hoach", "title", "Mới")
    table.put("bao-cao", "type", "x")
    plan = table.plan()
    with pytest.raises(SheetRefusedError) as refused:
        import_sheet(table.workspace, plan)
    assert refused.value.faults == plan.faults
    assert table.workspace.library.get("ke-hoach").title != "Mới"


def test_what_was_not_previewed_is_not_written(table) -> None:
    table.put("ke-hoach", "signer", "Lan")
    plan = table.plan()
    table.workspace.desk.edit(["ke-hoach"], [Assignment("signer", ("Minh",))])
    with pytest.raises(SheetStaleError):
        import_sheet(table.workspace, plan)
    assert table.workspace.library.get("ke-hoach").signer == "Minh"
    taken = replace(table.plan(takes_conflicts=True))
    import_sheet(table.workspace, taken)
    assert table.workspace.library.get("ke-hoach").signer == "Lan"
