"""Queries are superseded, changes run one after another, answers come home."""

import threading

import pytest
from PySide6.QtCore import QObject, QThread

from summit_kb.desktop.bridge import Bridge
from summit_kb.foundation.errors import CancelledError, StorageError, SummitError
from summit_kb.foundation.work import Progress


@pytest.fixture
def bridge(qapp):
    bridge = Bridge()
    yield bridge
    bridge.close()


def test_answer_arrives_in_the_windows_thread(bridge, qtbot):
    seen = []
    bridge.query("a", lambda: 21 * 2, lambda value: seen.append((value, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] == 42
    assert seen[0][1] is bridge.thread()


def test_a_newer_question_drops_the_older_answer(bridge, qtbot):
    gate, seen = threading.Event(), []

    def slow():
        gate.wait(10)
        return "old"

    bridge.query("search", slow, seen.append)
    bridge.query("search", lambda: "new", seen.append)
    qtbot.waitUntil(lambda: seen == ["new"])
    gate.set()
    bridge.query("other", lambda: "end", seen.append)
    qtbot.waitUntil(lambda: "end" in seen)
    qtbot.wait(50)
    assert seen == ["new", "end"]


def test_stale_questions_not_begun_are_never_worked_on(qapp, qtbot):
    bridge = Bridge(threads=1)
    gate, worked, seen = threading.Event(), [], []
    bridge.query("blocker", lambda: gate.wait(10), lambda _value: None)
    for number in range(20):
        bridge.query("search", lambda number=number: worked.append(number), seen.append)
    gate.set()
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert worked == [19]
    bridge.close()


def test_channels_do_not_disturb_each_other(bridge, qtbot):
    seen = set()
    for name in "abcdef":
        bridge.query(name, lambda name=name: name, seen.add)
    qtbot.waitUntil(lambda: seen == set("abcdef"))


def test_a_page_does_not_wait_behind_long_work(qapp, qtbot):
    bridge = Bridge(threads=1)
    gate, seen = threading.Event(), []
    bridge.query("similar", lambda: gate.wait(10), lambda _value: seen.append("similar"))
    bridge.query("page-pictures-0", lambda: None, lambda _value: seen.append("page"))
    qtbot.waitUntil(lambda: seen == ["page"])
    gate.set()
    qtbot.waitUntil(lambda: seen == ["page", "similar"])
    bridge.close()


def test_forget_drops_what_is_on_its_way(bridge, qtbot):
    gate, seen = threading.Event(), []
    bridge.query("a", lambda: gate.wait(10), lambda _value: seen.append("a"))
    bridge.forget("a")
    gate.set()
    bridge.query("b", lambda: None, lambda _value: seen.append("b"))
    qtbot.waitUntil(lambda: "b" in seen)
    qtbot.wait(30)
    assert seen == ["b"]


def test_named_failure_goes_to_failed(bridge, qtbot):
    errors = []

    def work():
        raise StorageError(path="/x", detail="full")

    bridge.query("a", work, lambda _value: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code == "storage"


@pytest.mark.logs
def test_failure_nobody_asked_for_is_signalled(bridge, qtbot, caplog):
    with qtbot.waitSignal(bridge.failure) as blocker:
        bridge.query("a", lambda: 1 / 0, lambda _value: None)
    error = blocker.args[0]
    assert type(error) is SummitError
    assert "ZeroDivisionError" in error.facts["detail"]


def test_answer_for_a_closed_widget_is_dropped(bridge, qtbot):
    heard = []

    class Listener(QObject):
        def hear(self, value):
            heard.append(value)

    listener, seen, gate = Listener(), [], threading.Event()
    bridge.query("a", lambda: gate.wait(10), listener.hear)
    listener.deleteLater()
    qtbot.wait(10)
    gate.set()
    bridge.query("b", lambda: 1, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.wait(30)
    assert heard == []


def test_changes_run_one_after_another(bridge, qtbot):
    running, most, seen = [], [], []

    def work(_report, _cancel):
        running.append(1)
        most.append(len(running))
        threading.Event().wait(0.01)
        running.pop()

    for _ in range(5):
        bridge.change(work, seen.append)
    assert bridge.busy
    qtbot.waitUntil(lambda: len(seen) == 5)
    assert max(most) == 1
    assert not bridge.busy


def test_progress_is_throttled_but_the_last_one_arrives(bridge, qtbot):
    steps, seen = [], []

    def work(report, _cancel):
        for number in range(10_000):
            report(Progress("read", number + 1, 10_000))
        return "done"

    job = bridge.change(work, seen.append)
    job.progressed.connect(steps.append)
    qtbot.waitUntil(lambda: seen == ["done"])
    assert steps[-1].done == 10_000
    assert len(steps) < 1_000


def test_cancel_stops_the_work(bridge, qtbot):
    errors, begun = [], threading.Event()

    def work(_report, cancel):
        begun.set()
        while True:
            cancel.check()
            threading.Event().wait(0.005)

    job = bridge.change(work, lambda _value: None, errors.append)
    assert begun.wait(10)
    job.cancel()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], CancelledError)


def test_close_waits_and_lets_nothing_through(qapp, qtbot):
    bridge, seen, begun = Bridge(), [], threading.Event()

    def work(_report, cancel):
        begun.set()
        while not cancel.requested:
            threading.Event().wait(0.005)
        return "stopped"

    bridge.change(work, seen.append)
    assert begun.wait(10)
    bridge.close()
    bridge.query("late", lambda: 1, seen.append)
    qtbot.wait(30)
    assert seen == []


def test_long_work_aside_does_not_wait_for_the_lane(bridge, qtbot):
    gate, seen, told = threading.Event(), [], []
    bridge.change(lambda _report, _cancel: gate.wait(10), lambda _value: None)

    def print_it(report, _cancel):
        report(Progress("print", 1, 2))
        return "printed"

    job = bridge.aside(print_it, seen.append)
    job.progressed.connect(told.append)
    qtbot.waitUntil(lambda: seen == ["printed"])
    assert told == [Progress("print", 1, 2)]
    gate.set()


def test_closing_stops_what_runs_aside(qapp, qtbot):
    bridge, began, ended = Bridge(), threading.Event(), []

    def work(_report, cancel):
        began.set()
        while not cancel.requested:
            threading.Event().wait(0.01)
        ended.append(True)

    bridge.aside(work, lambda _value: None)
    qtbot.waitUntil(began.is_set)
    assert not bridge.busy
    bridge.close()
    assert ended == [True]
