"""Changes are told, with undoing; failures are told in words."""

from summit_kb.app.assignments import Assignment
from summit_kb.foundation.errors import CancelledError, InUseError


def _edit(context, *values):
    desk = context.workspace.desk
    wanted = [Assignment("signer", values)]
    return lambda report, _cancel: desk.edit(["de-an"], wanted, report=report)


def test_what_was_done_is_told_and_undone_by_its_id(context, told, qtbot):
    changes = context.changes
    with qtbot.waitSignal(changes.changed):
        changes.run(_edit(context, "Lê A"), lambda done: changes.tell_done("Changed", done))
    assert told[0].wording.sentence == "Changed"
    assert told[0].change is not None
    with qtbot.waitSignal(changes.changed):
        changes.undo(told[0].change)
    assert context.workspace.library.get("de-an").signer is None
    assert told[1].wording.sentence == "Undone: 1 document changed"
    with qtbot.waitSignal(changes.changed):
        changes.redo()
    assert (told[2].kind, told[2].change is not None) == ("success", True)


def test_who_is_in_the_way_is_named(context, told):
    context.changes.tell_failure(InUseError(path="/x", holder="lan@thu-vien", since="08:00"))
    context.changes.tell_failure(CancelledError())
    assert len(told) == 1
    assert "lan@thu-vien" in told[0].wording.sentence


def test_a_failure_somebody_takes_is_not_told(context, told, qtbot):
    taken = []
    desk = context.workspace.desk
    context.changes.run(
        lambda report, _cancel: desk.edit(["none"], (), confirm=["all"], report=report),
        lambda _done: None,
        taken.append,
    )
    assert context.changes.busy
    qtbot.waitUntil(lambda: bool(taken))
    assert taken[0].code == "edit-refused"
    assert told == []
    assert not context.changes.busy
