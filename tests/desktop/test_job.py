"""A job passes on the latest progress and ends once."""

from summit_kb.desktop.job import Job
from summit_kb.foundation.work import Progress


def test_only_the_latest_progress_is_passed_on(qtbot):
    job, steps = Job(), []
    job.progressed.connect(steps.append)
    for number in range(100):
        job.report(Progress("read", number, 100))
    qtbot.waitUntil(lambda: bool(steps))
    assert [step.done for step in steps] == [99]
    job.finish()


def test_the_last_progress_comes_before_the_end(qtbot):
    job, heard = Job(), []
    job.progressed.connect(lambda step: heard.append(step.done))
    job.ended.connect(lambda: heard.append("end"))
    job.report(Progress("read", 7, 7))
    job.finish()
    assert heard == [7, "end"]


def test_cancel_raises_the_flag(qtbot):
    job = Job()
    assert not job.cancel_flag.requested
    job.cancel()
    assert job.cancel_flag.requested
    job.finish()
