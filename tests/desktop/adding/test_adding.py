"""Adding: started, cancelled, reported, never in the way."""

import threading
from pathlib import Path

import pytest

from summit_kb.app.reports import AddReport
from summit_kb.desktop.adding.add_bar import AddBar
from summit_kb.desktop.adding.adding import Adding
from summit_kb.desktop.adding.report_dialog import ReportDialog
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def adding(desk, workspace, qtbot):
    bar = AddBar(desk)
    qtbot.addWidget(bar)
    adding = Adding(desk, bar)
    adding.use(workspace)
    adding.bar = bar
    return adding


def _dialogs(adding):
    return [one for one in adding.bar.findChildren(ReportDialog) if one.isVisible()]


def test_documents_are_added_and_reported(adding, workspace, qtbot):
    with qtbot.waitSignal(adding.finished) as heard:
        adding.add([Path("một.pdf"), Path("hai.pdf")])
        assert adding.is_running
    assert [one.path.name for one in heard.args[0].added] == ["một.pdf", "hai.pdf"]
    assert not adding.is_running
    assert adding.bar.text == "2 documents added"
    assert _dialogs(adding) == []
    assert len(workspace.library.documents) == 42


def test_failures_open_the_report_by_themselves(adding, qtbot):
    with qtbot.waitSignal(adding.finished):
        adding.add([Path("hong.pdf"), Path("trung.pdf")])
    assert len(_dialogs(adding)) == 1


def test_cancel_stops_and_says_so(adding, workspace, qtbot, monkeypatch):
    begun = threading.Event()

    def slow(_paths, *, report, cancel):
        begun.set()
        while not cancel.requested:
            threading.Event().wait(0.005)
        return AddReport(cancelled=True)

    monkeypatch.setattr(workspace, "add", slow)
    with qtbot.waitSignal(adding.finished):
        adding.add([Path("x.pdf")])
        assert begun.wait(10)
        adding.bar.cancelled.emit()
    assert adding.bar.text == "0 documents added · stopped"


def test_an_index_that_could_not_be_written_is_reported(adding, workspace, qtbot, monkeypatch):
    trouble = AddReport(index_error=StorageError(path="index", detail="full"))
    monkeypatch.setattr(workspace, "add", lambda _paths, **_others: trouble)
    with qtbot.waitSignal(adding.finished):
        adding.add([Path("x.pdf")])
    assert len(_dialogs(adding)) == 1


def test_a_failure_of_the_whole_is_told(adding, workspace, qtbot, monkeypatch):
    def refuse(_paths, **_others):
        raise StorageError(path="x", detail="full")

    monkeypatch.setattr(workspace, "add", refuse)
    with qtbot.waitSignal(adding.failed) as heard:
        adding.add([Path("x.pdf")])
    assert heard.args[0].code == "storage"
    assert adding.bar.isHidden()


def test_nothing_chosen_or_no_library_is_nothing(adding, desk):
    adding.add([])
    other = Adding(desk, adding.bar)
    other.add([Path("x.pdf")])
    other.show_report()
    assert not adding.is_running
    assert not other.is_running
