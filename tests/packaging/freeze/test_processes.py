import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import processes
from processes import Program

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the trial is of Linux")
_WAIT = "import sys; print('on', flush=True); sys.stdin.read()"


@pytest.fixture
def owner():
    """A process with a worker of its own, both waiting."""
    worker = [sys.executable, "-c", _WAIT, "--worker", "pages"]
    code = f"import subprocess; subprocess.run({worker!r})"
    made = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert made.stdout.readline() == "on\n"
    yield made
    made.kill()
    made.communicate()


def test_workers_are_found_by_their_module_and_seen_to_end(owner):
    found = processes.workers(owner.pid)
    assert len(found) == 1
    assert processes.workers(owner.pid, "pages") == found
    assert processes.workers(owner.pid, "others") == []
    assert processes.alive(found) == found
    owner.stdin.close()
    assert processes.until(lambda: not processes.alive(found), 30)
    owner.stdin = None


def test_a_start_has_the_variables_named_and_no_others():
    shell = Program(Path("/bin/sh"), {"A": "á"}, user=os.getuid())
    said = shell.run("-c", 'echo "$A$B${HOME-none}"; exit 3', more={"B": "b"})
    assert (said.code, said.out) == (3, "ábnone\n")


def test_what_is_ended_tells_by_which_signal():
    shell = Program(Path("/bin/sh"), {"PATH": "/usr/bin:/bin"}, user=os.getuid())
    running = shell.start("-c", "exec sleep 100")
    # SIGINT is passed over by all that was started in the background.
    assert processes.end(running, signal.SIGUSR1) == -signal.SIGUSR1


def test_waiting_ends():
    assert processes.until(lambda: True, 0)
    assert not processes.until(lambda: False, 0)
