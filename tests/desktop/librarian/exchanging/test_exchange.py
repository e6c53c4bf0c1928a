"""Each command from its menu to its end, on a real library."""

import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.app.exchange.bags import import_bag
from summit_kb.desktop.librarian.exchanging import choosing
from summit_kb.desktop.librarian.exchanging.exchange import Exchange


@pytest.fixture
def exchange(context, qtbot):
    made = Exchange(context.desk, context.workspace, context.changes)
    qtbot.addWidget(made)
    return made


def test_a_table_is_written(exchange, context, told, tmp_path, monkeypatch, qtbot):
    path = tmp_path / "a.csv"
    monkeypatch.setattr(choosing, "ask_table_to_write", lambda *_: path)
    with qtbot.waitSignal(context.changes.changed):
        exchange.export_table.trigger()
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 5
    assert str(path) in told[0].wording.sentence


def test_chosen_documents_only(exchange, context, tmp_path, monkeypatch, qtbot):
    path = tmp_path / "a.csv"
    monkeypatch.setattr(choosing, "ask_table_to_write", lambda *_: path)
    with qtbot.waitSignal(context.changes.changed):
        exchange.export_chosen(["de-an"])
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 2


def test_nothing_chosen_nothing_done(exchange, context, told, monkeypatch):
    for name in ("ask_table_to_write", "ask_table_to_read", "ask_bag_to_write"):
        monkeypatch.setattr(choosing, name, lambda *_: None)
    for action in (exchange.export_table, exchange.import_table, exchange.export_library):
        action.trigger()
    assert (told, exchange.dialog, context.changes.busy) == ([], None, False)


def test_a_table_is_seen_then_written_then_undone(
    exchange, context, told, table, monkeypatch, qtbot
):
    path = table({("de-an", "place"): "Huế"})
    monkeypatch.setattr(choosing, "ask_table_to_read", lambda *_: path)
    exchange.import_table.trigger()
    qtbot.waitUntil(lambda: exchange.dialog is not None)
    assert context.workspace.library.get("de-an").place is None
    with qtbot.waitSignal(context.changes.changed):
        exchange.dialog.write.click()
    assert context.workspace.library.get("de-an").place == "Huế"
    qtbot.waitUntil(lambda: exchange.dialog is None)
    assert told[0].change is not None
    with qtbot.waitSignal(context.changes.changed):
        context.changes.undo(told[0].change)
    assert context.workspace.library.get("de-an").place is None


def test_documents_edited_since_are_taken_when_asked_for(exchange, context, table, qtbot):
    path = table({("de-an", "place"): "Huế"})
    context.workspace.desk.edit(["de-an"], [Assignment("signer", ("Lan",))])
    exchange.preview(path)
    qtbot.waitUntil(lambda: exchange.dialog is not None)
    dialog = exchange.dialog
    dialog.with_conflicts.click()
    qtbot.waitUntil(dialog.write.isVisible)
    assert dialog.plan.takes_conflicts
    dialog.reject()
    qtbot.waitUntil(lambda: exchange.dialog is None)


def test_a_file_that_is_no_table(exchange, told, tmp_path, qtbot):
    (tmp_path / "a.csv").write_bytes(b"PK\x03\x04\x00\x00")
    exchange.preview(tmp_path / "a.csv")
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].kind == "error"


def test_the_whole_library(exchange, context, told, tmp_path, monkeypatch, qtbot):
    path = tmp_path / "a.zip"
    monkeypatch.setattr(choosing, "ask_bag_to_write", lambda *_: path)
    with qtbot.waitSignal(context.changes.changed):
        exchange.export_library.trigger()
    assert told[0].kind == "success"
    assert import_bag(path, tmp_path / "back").documents == 4
