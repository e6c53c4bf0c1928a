import subprocess
import sys

import psutil

from summit_kb.ingest.process_tree import kill_tree, memory_of, tree_of

_PARENT = (
    "import subprocess, sys;"
    "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)']);"
    "print(child.pid, flush=True);"
)


def start(then):
    return subprocess.Popen(
        [sys.executable, "-c", _PARENT + then],
        stdout=subprocess.PIPE,
        start_new_session=sys.platform != "win32",
    )


def is_gone(pid):
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_a_tree_is_weighed_and_ended_as_one():
    with start("import time; time.sleep(600)") as process:
        child = int(process.stdout.readline())
        assert {member.pid for member in tree_of(process.pid)} >= {process.pid, child}
        alone = psutil.Process(process.pid).memory_info().rss
        assert memory_of(process.pid) > alone
        kill_tree(process)
        assert process.returncode is not None
    psutil.wait_procs([psutil.Process(child)] if psutil.pid_exists(child) else [], timeout=5)
    assert is_gone(child)


def test_children_of_a_parent_that_is_already_gone_are_ended_too():
    with start("") as process:
        child = int(process.stdout.readline())
        process.wait()
        kill_tree(process)
    psutil.wait_procs([psutil.Process(child)] if psutil.pid_exists(child) else [], timeout=5)
    assert is_gone(child)


def test_a_process_that_does_not_exist_weighs_nothing():
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    assert tree_of(process.pid) == []
    assert memory_of(process.pid) == 0
