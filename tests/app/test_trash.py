"""The trash says who removed what, and what was deleted for good is no way back any more."""

import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.app.undoing import NothingToUndoError
from summit_kb.app.workspace import Workspace
from summit_kb.foundation.account import account
from summit_kb.library.errors import NotInTrashError


@pytest.fixture
def removed(workspace: Workspace, add_record) -> Workspace:
    for name in ("a", "b"):
        add_record(name, content=f"Văn bản {name}")
    workspace.library.reload()
    workspace.remove(["a", "b"])
    return workspace


def test_who_removed_what(removed: Workspace) -> None:
    found = removed.trash()
    assert {one.id for one in found} == {"a", "b"}
    assert {one.removed_by for one in found} == {account()}
    assert found[0].record is not None
    assert found[0].title == found[0].record.title
    removed.restore(["a"])
    assert [one.id for one in removed.trash()] == ["b"]


def test_a_removal_nobody_told_has_no_name(removed: Workspace) -> None:
    for path in (removed.library.root / "history").glob("*.jsonl"):
        path.unlink()
    assert {one.removed_by for one in removed.trash()} == {None}


def test_undoing_passes_over_what_is_gone_for_good(removed: Workspace) -> None:
    removed.restore(["b"])
    removed.desk.edit(["b"], [Assignment("signer", ("Lê A",))])
    removed.delete(["a"])
    undone = removed.desk.undo()
    assert undone.documents[0].signer is None
    undone = removed.desk.undo()
    assert "b" not in removed.library.documents
    removed.delete(["b"])
    with pytest.raises(NothingToUndoError):
        removed.desk.undo()


def test_a_deletion_itself_cannot_be_undone(removed: Workspace) -> None:
    change = removed.delete(["a"])
    with pytest.raises(NotInTrashError):
        removed.desk.undo(change.id)
