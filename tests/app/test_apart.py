"""Long work in a process of its own: told, stopped, and safe when that process ends."""

import sys
from pathlib import Path

import pytest

from summit_kb.app import apart as module
from summit_kb.app.apart import Apart, WorkEndedError
from summit_kb.app.storing import AddOptions
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import CancelledError, InUseError
from summit_kb.foundation.work import Cancel, silent
from summit_kb.library.store import Library


@pytest.fixture
def workspace(library: Library):
    opened = Workspace.open(library.root, apart=True)
    yield opened
    opened.close()


@pytest.fixture
def folder(write_file) -> Path:
    for n in range(3):
        path = write_file(f"{n}.txt", f"Tài liệu thứ {n} về dữ liệu")
    write_file("empty.txt", "")
    return path.parent


def test_the_index_is_made_anew_by_another_process(workspace, folder, monkeypatch):
    workspace.add([folder], jobs=1)
    monkeypatch.setattr(type(workspace.derived), "rebuild", None)
    before = workspace.derived.index.mark()
    workspace.index(rebuild=True)
    assert workspace.derived.index.mark() != before
    assert workspace.search(Request("dữ liệu")).total == 3


def test_stopping_is_a_request_that_keeps_what_is_done(workspace, folder):
    cancel = Cancel()

    def report(progress):
        if progress.stage == "store":
            cancel.request()

    done = workspace.add([folder], jobs=1, report=report, cancel=cancel)
    assert len(done.added) >= 1
    assert set(workspace.library.documents) == {one.document.id for one in done.added}
    assert workspace.search(Request("dữ liệu")).total == len(done.added)


def test_a_stopped_index_says_so(workspace, folder):
    workspace.add([folder], jobs=1)
    cancel = Cancel()
    cancel.request()
    with pytest.raises(CancelledError):
        workspace.index(rebuild=True, cancel=cancel)


def test_the_other_process_takes_the_lock_in_our_name(workspace, folder):
    writers = []

    def report(progress):
        if progress.stage == "store":
            writers.append(workspace.library.other_writer())

    workspace.add([folder], jobs=1, report=report)
    assert writers == [None] * 3


def test_another_writer_keeps_it_out(workspace, library, folder):
    stranger = Library.open(library.root)
    with stranger.writing(), pytest.raises(InUseError):
        workspace.add([folder], jobs=1)


def test_its_end_before_time_has_a_name_and_harms_nothing(workspace, library, folder):
    workspace.add([folder], jobs=1)
    dying = Apart(library, [sys.executable, "-c", "import os; os._exit(3)"])
    with pytest.raises(WorkEndedError) as caught:
        dying.add([folder], AddOptions(), silent, None, None)
    assert caught.value.facts["path"] == str(library.root)
    assert not dying.is_busy
    assert workspace.search(Request("dữ liệu")).total == 3


def test_values_come_out_as_they_went_in():
    error = InUseError(path="p", holder="h", since="s")
    there = module.unpacked(module.packed(error))
    assert (type(there), there.facts) == (InUseError, error.facts)
