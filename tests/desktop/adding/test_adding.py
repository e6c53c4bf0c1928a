"""Adding: one queue behind every way in, told at the foot of the window."""

import threading

import pytest

from summit_kb.app.reports import AddReport
from summit_kb.desktop.adding.add_bar import AddBar
from summit_kb.desktop.adding.adding import Adding
from summit_kb.desktop.librarian.imports.row import State
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def adding(desk, workspace, qtbot):
    bar = AddBar(desk)
    qtbot.addWidget(bar)
    adding = Adding(desk, bar)
    adding.use(workspace)
    adding.bar = bar
    yield adding
    adding.close()


@pytest.fixture
def files(tmp_path):
    def make(*names):
        paths = [tmp_path / name for name in names]
        for path in paths:
            path.write_text("x", encoding="utf-8")
        return paths

    return make


def test_documents_are_added_and_told(adding, workspace, files, qtbot):
    with qtbot.waitSignal(adding.finished) as heard:
        adding.add(files("một.pdf", "hai.pdf"))
        assert adding.is_running
        assert adding.bar.isVisible()
    assert [one.path.name for one in heard.args[0].added] == ["một.pdf", "hai.pdf"]
    assert not adding.is_running
    assert adding.bar.text == "2 documents added"
    assert len(workspace.library.documents) == 42


def test_what_failed_is_counted_and_kept_in_the_queue(adding, files, qtbot):
    with qtbot.waitSignal(adding.finished):
        adding.add(files("hong.pdf", "trung.pdf"))
    assert adding.bar.text == "0 documents added · 1 was there already · 1 could not be added"
    assert {row.state for row in adding.queue.model} == {State.FAILED, State.DUPLICATE}
    with qtbot.waitSignal(adding.queue_wanted):
        adding.bar._details.click()


def test_cancel_stops_and_says_so(adding, workspace, files, qtbot, monkeypatch):
    begun = threading.Event()

    def slow(_paths, *, cancel, **_given):
        begun.set()
        while not cancel.requested:
            threading.Event().wait(0.005)
        return AddReport(cancelled=True)

    monkeypatch.setattr(workspace, "add", slow)
    with qtbot.waitSignal(adding.finished):
        adding.add(files("x.pdf"))
        qtbot.waitUntil(begun.is_set)
        adding.bar.cancelled.emit()
    assert adding.bar.text == "0 documents added · stopped"


def test_a_failure_of_the_whole_is_told(adding, workspace, files, qtbot, monkeypatch):
    def refuse(_paths, **_others):
        raise StorageError(path="x", detail="full")

    monkeypatch.setattr(workspace, "add", refuse)
    with qtbot.waitSignal(adding.failed) as heard:
        adding.add(files("x.pdf"))
    assert heard.args[0].code == "storage"
    assert adding.bar.text == "0 documents added · 1 could not be added"


def test_nothing_chosen_is_nothing(adding):
    adding.add([])
    assert not adding.is_running
    assert adding.bar.isHidden()
