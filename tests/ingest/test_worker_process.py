import sys
import threading
from dataclasses import asdict, replace

import psutil
import pytest

from summit_kb.foundation.errors import CancelledError
from summit_kb.ingest.error_json import error_from_json
from summit_kb.ingest.errors import (
    WorkerCrashedError,
    WorkerMemoryError,
    WorkerStartError,
    WorkerTimeoutError,
)
from summit_kb.ingest.worker_process import WorkerProcess


@pytest.fixture
def ask(poison, write, limits):
    """Sends a file with one word in it to a fresh worker."""
    workers = []

    def send(word, *, seconds=30.0, memory=limits.memory, stop=None, name="a.txt"):
        worker = WorkerProcess([*poison, "--memory", str(memory)], memory=memory, path="a.txt")
        workers.append(worker)
        path = str(write(name, word))
        message = {"path": path, "limits": asdict(replace(limits, memory=memory))}
        return worker.call(message, path=path, seconds=seconds, stop=stop).message

    yield send
    for worker in workers:
        worker.close()
        assert not worker.is_alive


def test_a_request_is_answered(ask):
    assert "good" in ask("good")["text"]["pages"][0]["blocks"][0][1]


def test_what_a_library_prints_does_not_spoil_the_pipe(ask):
    assert "text" in ask("noise")


def test_a_crash_carries_the_last_words(ask):
    with pytest.raises(WorkerCrashedError) as caught:
        ask("exit")
    assert caught.value.facts["detail"] == "exit code 3: last words"


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("word", ["crash kill", "crash"])
def test_a_signal_is_a_crash(ask, word):
    with pytest.raises(WorkerCrashedError):
        ask(word)


def test_an_endless_loop_is_stopped(ask):
    with pytest.raises(WorkerTimeoutError) as caught:
        ask("loop", seconds=1.0)
    assert caught.value.facts["seconds"] == 1.0


def test_a_memory_hog_is_stopped(ask):
    try:
        # On Linux the system may say no before the owner looks; the worker then answers itself.
        error = error_from_json(ask("hog", memory=150_000_000)["error"])
    except WorkerMemoryError as caught:
        error = caught
    assert type(error) is WorkerMemoryError
    assert error.facts["megabytes"] == 150


def test_a_stop_ends_the_call_and_the_children(ask, tmp_path):
    stop = threading.Event()
    pid_file = tmp_path / "a.pid"

    def stop_when_started():
        while not (pid_file.exists() and pid_file.read_text()):
            stop.wait(0.02)
        stop.set()

    thread = threading.Thread(target=stop_when_started)
    thread.start()
    with pytest.raises(CancelledError):
        ask("child", stop=stop)
    thread.join()
    child = int(pid_file.read_text())
    # The kill is sent; the kernel may need a moment to end a busy process.
    psutil.wait_procs([psutil.Process(child)] if psutil.pid_exists(child) else [], timeout=5)
    assert not psutil.pid_exists(child) or psutil.Process(child).status() == "zombie"


def test_a_command_that_does_not_exist_is_named(tmp_path):
    with pytest.raises(WorkerStartError):
        WorkerProcess([str(tmp_path / "nothing")], memory=1, path="a.txt")


def test_noise_instead_of_an_answer_is_a_crash():
    command = [sys.executable, "-c", "print('this is not a frame at all, is it?')"]
    worker = WorkerProcess(command, memory=10**9, path="a.txt")
    with pytest.raises(WorkerCrashedError):
        worker.call({}, path="a.txt", seconds=10)
    worker.close()
