import threading

import pytest

from summit_kb.app.updating.errors import SourceUnreachableError
from summit_kb.app.updating.patiently import WAIT, Patiently
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel, Progress


@pytest.fixture
def server():
    """Stands still until it is set; nobody is left waiting for it."""
    made = threading.Event()
    yield made
    made.set()
    for thread in threading.enumerate():
        if thread.name == "patiently":
            thread.join(10)


def test_answers_and_failures_come_back() -> None:
    told: list[Progress] = []

    def work(report, cancel):
        report(Progress("install", 1, 2))
        cancel.check()
        return 5

    assert Patiently().do("/a", work, report=told.append) == 5
    assert told == [Progress("install", 1, 2)]
    with pytest.raises(ZeroDivisionError):
        Patiently().do("/a", lambda _report, _cancel: 1 // 0)


def test_a_share_that_dies_is_told_and_can_be_given_up(server) -> None:
    cancel, told = Cancel(), []
    patiently = Patiently[None](silence=0.1, patience=0.1)
    after: list[str] = []

    def work(report, pulse):
        report(Progress("install", 3, 9, "camera.pdf"))
        server.wait(30)
        pulse.check()
        after.append("went on")

    def hear(progress):
        told.append(progress)
        if progress.stage == WAIT:
            cancel.request()

    with pytest.raises(CancelledError):
        patiently.do("/dead", work, report=hear, cancel=cancel)
    assert told[-1] == Progress(WAIT, 3, 9, "camera.pdf")
    # Nothing is begun beside what hangs; when the server is back, that ends and is forgotten.
    with pytest.raises(SourceUnreachableError):
        patiently.do("/dead", lambda _report, _cancel: None)
    server.set()
    for thread in threading.enumerate():
        if thread.name == "patiently":
            thread.join(10)
    assert after == []
    assert patiently.do("/dead", lambda _report, _cancel: None) is None


def test_what_goes_on_is_told_again_after_a_pause(server) -> None:
    told: list[str] = []

    def work(report, _cancel):
        report(Progress("install", 1, 2))
        server.wait(30)
        report(Progress("install", 2, 2))
        return "whole"

    def hear(progress):
        told.append(progress.stage)
        if progress.stage == WAIT:
            server.set()

    assert Patiently[str](silence=0.05).do("/slow", work, report=hear) == "whole"
    assert told == ["install", WAIT, "install"]


def test_what_writes_here_is_waited_for(server) -> None:
    """Once the files are laid, a stop is answered at the next check alone."""
    cancel = Cancel()

    def work(report, pulse):
        report(Progress("index"))
        cancel.request()
        server.wait(0.5)
        pulse.check()

    with pytest.raises(CancelledError):
        Patiently(silence=0.05, patience=0.05).do("/a", work, cancel=cancel)
    assert not [one for one in threading.enumerate() if one.name == "patiently"]
