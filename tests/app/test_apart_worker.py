"""What the process does with a task, and what it tells on the way."""

import ctypes
import os
import sys
from types import SimpleNamespace

import pytest

from summit_kb.app import apart_worker
from summit_kb.app.apart import Task, unpacked
from summit_kb.app.apart_worker import Work
from summit_kb.app.reports import Added
from summit_kb.foundation import lock
from summit_kb.foundation.work import Cancel, Progress


@pytest.fixture
def work(library, monkeypatch):
    monkeypatch.setattr(lock, "_owner", os.getpid())
    told = []

    def make(do, *, root=library.root, cancel=None, **more):
        task = Task(do, root, library.derived, True, os.getpid(), **more)
        made = Work(task, told.append, cancel or Cancel())
        made.told = told
        return made

    return make


def test_files_become_documents_and_each_is_told(work, write_file):
    path = write_file("a.txt", "Xin chào")
    adding = work("add", paths=(path,))
    report = adding.answer()
    assert [one.path for one in report.added] == [path]
    outcomes = [unpacked(one["outcome"]) for one in adding.told if "outcome" in one]
    assert [type(one) for one in outcomes] == [Added]
    assert {"stage": "store", "done": 1, "total": 0, "item": report.added[0].document.id} in (
        adding.told
    )


@pytest.mark.parametrize("do", ["refresh", "follow", "index"])
def test_the_index_follows(work, library, add_record, do):
    add_record("record")
    assert work(do).answer() is None
    assert (library.derived / "index").is_dir()


def test_a_failure_is_an_answer(work, tmp_path):
    assert work("refresh", root=tmp_path / "nothing").answer().code == "library-not-found"


def test_a_stop_is_one_too(work, add_record):
    cancel = Cancel()
    cancel.request()
    add_record("record")
    assert work("refresh", cancel=cancel).answer().code == "cancelled"


@pytest.mark.parametrize(("do", "every_file"), [("add", True), ("index", False)])
def test_of_many_steps_the_first_and_the_last_are_told_and_every_file_added(work, do, every_file):
    quick = work(do)
    for done in range(1, 101):
        quick._report(Progress("index", done, 100))
        quick._report(Progress("read", done, 200, f"{done}.pdf"))
    stages = [one["stage"] for one in quick.told]
    assert (stages.count("read") == 100) is every_file
    assert 2 <= stages.count("index") < 50
    assert {"stage": "index", "done": 100, "total": 100, "item": ""} in quick.told


def test_on_windows_the_process_itself_is_named_with_all_its_bits(monkeypatch):
    class Kernel:
        asked = ()

        def GetCurrentProcess(self):  # noqa: N802 - Windows names it so
            return -1

        def SetPriorityClass(self, process, priority):  # noqa: N802 - Windows names it so
            self.asked = (process.value, priority)

    kernel = Kernel()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    apart_worker._step_back()
    assert kernel.asked == (2 ** (8 * ctypes.sizeof(ctypes.c_void_p)) - 1, 0x4000)
