import pickle
import threading

import pytest

from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel, Progress, silent


def test_work_stops_at_the_next_check_after_the_request():
    cancel = Cancel()
    done: list[int] = []

    def work():
        for number in range(10):
            cancel.check()
            done.append(number)
            if number == 3:
                cancel.request()

    with pytest.raises(CancelledError):
        work()
    assert done == [0, 1, 2, 3]


def test_a_request_from_another_thread_is_seen():
    cancel = Cancel()
    assert not cancel.requested
    thread = threading.Thread(target=cancel.request)
    thread.start()
    thread.join()
    assert cancel.requested
    with pytest.raises(CancelledError):
        cancel.check()


def test_a_request_stays_requested():
    cancel = Cancel()
    cancel.check()
    cancel.request()
    cancel.request()
    for _ in range(2):
        with pytest.raises(CancelledError):
            cancel.check()


def test_progress_crosses_processes_and_silence_takes_it():
    progress = Progress("read", done=3, total=24, item="Tài liệu.pdf")
    assert pickle.loads(pickle.dumps(progress)) == progress
    assert silent(progress) is None
