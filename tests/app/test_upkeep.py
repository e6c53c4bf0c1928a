"""The index follows its library, in this process or in one of its own."""

import os
from pathlib import Path

import pytest

from summit_kb.app import upkeep as upkeep_module
from summit_kb.app.apart import Apart, WorkEndedError
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation.work import Progress
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


def test_a_library_far_ahead_of_its_index_is_indexed_apart(workspace, add_record, monkeypatch):
    for n in range(5):
        add_record(f"record-{n}")
    monkeypatch.setattr(upkeep_module, "_FEW", 3)
    monkeypatch.setattr(type(workspace.derived), "bring_up_to_date", None)
    workspace.library.reload()
    assert workspace.derived.index.lag(workspace.library) == 5
    assert workspace.refresh()
    assert workspace.derived.index.lag(workspace.library) == 0


def test_few_documents_do_not_wait_for_a_process(workspace, add_record, monkeypatch):
    add_record("record")
    workspace.library.reload()
    monkeypatch.setattr(Apart, "bring_up_to_date", None)
    assert workspace.refresh()
    assert workspace.derived.index.lag(workspace.library) == 0


def test_a_refresh_that_ends_before_its_time_leaves_the_index(workspace, add_record, monkeypatch):
    def ended(*_given):
        raise WorkEndedError(path="", detail="")

    add_record("first")
    assert workspace.refresh()
    monkeypatch.setattr(Apart, "bring_up_to_date", ended)
    monkeypatch.setattr(upkeep_module, "_FEW", 0)
    add_record("second")
    assert not workspace.refresh()
    assert workspace.search(Request("")).total == 1


def test_while_it_works_searches_do_not_read_the_library(workspace, add_record, monkeypatch):
    workspace.refresh()
    add_record("new")
    monkeypatch.setattr(type(workspace.upkeep), "refresh", None)
    with workspace.upkeep.apart._turn:
        assert workspace.search(Request("")).total == 0


def test_a_library_that_others_hold_is_looked_at_now_and_then(workspace, library, add_record):
    add_record("there")
    workspace.refresh()
    looked = []
    reload = workspace.library.reload
    workspace.library.reload = lambda: (looked.append(1), reload())
    stranger = Library.open(library.root)
    with stranger.writing():
        (library.documents_folder / "another").mkdir()
        os.utime(library.documents_folder)
        workspace.upkeep.stale = True
        for _ in range(5):
            assert workspace.search(Request("")).total == 1
    assert len(looked) <= 1


def test_files_are_added_by_another_process_and_found_by_this_one(workspace, folder, monkeypatch):
    def refused(*_given, **_more):
        raise AssertionError("the window's own process must not add")

    monkeypatch.setattr(upkeep_module, "add_files", refused)
    told, outcomes = [], []
    done = workspace.add([folder], jobs=1, report=told.append, each=outcomes.append)
    assert len(done.added) == 3
    assert [type(one.error).code for one in done.failed] == ["empty-file"]
    assert len(outcomes) == 4
    assert {"read", "store", "index"} <= {one.stage for one in told}
    assert set(workspace.library.documents) == {one.document.id for one in done.added}
    assert workspace.search(Request("dữ liệu")).total == 3
    assert not workspace.library.changed_outside()


def test_what_was_indexed_can_be_opened_while_the_rest_is_added(workspace, folder):
    there = []

    def report(progress):
        if progress == Progress("index", progress.total, progress.total) and progress.total:
            there.append(len(workspace.library.documents))

    workspace.add([folder], jobs=1, report=report)
    assert there == [3]


def test_many_changed_at_the_desk_are_indexed_apart_under_our_lock(
    workspace, add_record, monkeypatch
):
    ids = [add_record(f"record-{n}").id for n in range(3)]
    workspace.refresh()
    monkeypatch.setattr(upkeep_module, "_FEW", 1)
    monkeypatch.setattr(type(workspace.derived), "bring_up_to_date", None)
    workspace.remove(ids[:2])
    assert workspace.search(Request("")).total == 1
    assert not workspace.upkeep.stale
