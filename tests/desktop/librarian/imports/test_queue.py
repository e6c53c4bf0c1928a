"""The queue: a row a file, outcomes as they come, stopping, trying again, accepting."""

import threading
import zipfile

import pytest

from summit_kb.app.reports import Added, AddReport, Failed
from summit_kb.desktop.librarian.imports.batch import Choices
from summit_kb.desktop.librarian.imports.queue import ImportQueue
from summit_kb.desktop.librarian.imports.row import State
from summit_kb.foundation.errors import CancelledError, InUseError, StorageError
from summit_kb.foundation.work import Progress
from summit_kb.ingest.errors import NoTextError


def _states(queue):
    return {row.path.name: row.state for row in queue.model}


def test_every_file_has_a_row_with_its_outcome(add, queue, files):
    add(files("một.pdf", "hong.doc", "trung.pdf", "mat.docx"))
    assert _states(queue) == {
        "một.pdf": State.ADDED,
        "hong.doc": State.FAILED,
        "trung.pdf": State.DUPLICATE,
        "mat.docx": State.SECRET,
    }
    row = queue.model.get(next(row.path for row in queue.model))
    assert (row.title, row.document) == ("một", "moi-một")


def test_folders_are_taken_apart_and_litter_left_out(add, queue, files):
    paths = files("a.pdf", "sub/b.pdf", "Thumbs.db")
    add([paths[0].parent])
    assert sorted(_states(queue)) == ["a.pdf", "b.pdf"]


def test_what_is_not_there_fails_by_itself(add, queue, files, tmp_path, qtbot):
    with qtbot.waitSignal(queue.finished) as heard:
        add([tmp_path / "không có.pdf"])
    assert len(heard.args[0].failed) == 1
    assert _states(queue) == {"không có.pdf": State.FAILED}
    assert next(iter(queue.model)).error.code == "unreadable-file"


def test_choices_go_with_the_files(add, queue, files, workspace):
    queue.choices = Choices(("city",), "report", accept_duplicates=True)
    add(files("trung.pdf"))
    given = workspace.added_with[-1]
    assert (given["topics"], given["type"], given["accept_duplicates"]) == (
        ("city",),
        "report",
        True,
    )
    assert _states(queue) == {"trung.pdf": State.ADDED}


def test_outcomes_are_seen_while_others_are_still_read(
    queue, files, workspace, fake, qtbot, monkeypatch
):
    go_on = threading.Event()

    def slow(paths, *, report, cancel, each, **_given):
        report(Progress("read", 1, 2, paths[0].name))
        each(Added(paths[0], fake.make_document(1), 1))
        report(Progress("ocr", 3, 12, paths[1].name))
        assert go_on.wait(20)
        each(Failed(paths[1], NoTextError(path=str(paths[1]))))
        return AddReport()

    monkeypatch.setattr(workspace, "add", slow)
    paths = files("a.pdf", "b.pdf")
    queue.add(paths)
    qtbot.waitUntil(lambda: queue.model.get(paths[1]) is not None)
    qtbot.waitUntil(lambda: queue.model.get(paths[1]).state is State.OCR)
    row = queue.model.get(paths[1])
    assert (row.page, row.pages) == (3, 12)
    assert queue.model.get(paths[0]).state is State.ADDED
    assert queue.done_and_total == (1, 2)
    go_on.set()
    qtbot.waitUntil(lambda: not queue.is_running)
    assert row.state is State.FAILED


def test_stopping_is_seen_at_once_and_keeps_what_was_added(
    queue, files, workspace, fake, qtbot, monkeypatch
):
    begun = threading.Event()

    def slow(paths, *, report, cancel, each, **_given):
        each(Added(paths[0], fake.make_document(1), 1))
        begun.set()
        while not cancel.requested:
            threading.Event().wait(0.005)
        return AddReport(cancelled=True)

    monkeypatch.setattr(workspace, "add", slow)
    paths = files(*(f"{number:02}.pdf" for number in range(40)))
    queue.add(paths)
    qtbot.waitUntil(begun.is_set)
    queue.cancel()
    assert queue.is_stopping
    assert queue.model.counts()[State.WAITING] == 0
    qtbot.waitUntil(lambda: not queue.is_running)
    assert queue.model.counts() == {State.ADDED: 1, State.CANCELLED: 39}


def test_several_adds_wait_for_their_turn(queue, files, qtbot, workspace):
    queue.add(files("a.pdf", folder="one"))
    queue.add(files("b.pdf", folder="two"))
    qtbot.waitUntil(lambda: not queue.is_running)
    assert len(workspace.added_with) == 2
    assert set(_states(queue).values()) == {State.ADDED}


def test_the_same_file_twice_is_one_row(queue, add, files):
    paths = files("a.pdf")
    add([*paths, *paths])
    add(paths)
    assert len(queue.model) == 1


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (StorageError(path="x", detail="full"), State.FAILED),
        (InUseError(path="x", holder="lan", since="now"), State.FAILED),
        (CancelledError(), State.CANCELLED),
    ],
)
def test_a_failure_of_the_whole_is_told_and_can_be_tried_again(
    queue, files, workspace, qtbot, monkeypatch, error, state
):
    def refuse(_paths, **_given):
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(workspace, "add", refuse)
        with qtbot.waitSignal(queue.failed):
            queue.add(files("a.pdf", "b.pdf"))
    assert set(_states(queue).values()) == {state}
    assert not queue.is_running
    queue.accept(list(queue.model))
    qtbot.waitUntil(lambda: not queue.is_running)
    assert set(_states(queue).values()) == {State.ADDED}


def test_what_was_stopped_for_its_mark_is_added_when_somebody_answers(queue, add, files, qtbot):
    add(files("mat.docx"))
    queue.accept(list(queue.model), Choices(accept_secret=True))
    qtbot.waitUntil(lambda: not queue.is_running)
    row = next(iter(queue.model))
    assert row.state is State.ADDED
    assert row.accepted
    assert row.error is None


def test_an_index_that_could_not_be_written_is_told(
    queue,
    files,
    workspace,
    qtbot,
    monkeypatch,
):
    trouble = AddReport(index_error=StorageError(path="index", detail="full"))
    monkeypatch.setattr(workspace, "add", lambda _paths, **_given: trouble)
    with qtbot.waitSignal(queue.failed) as heard:
        queue.add(files("a.pdf"))
    assert heard.args[0].code == "storage"


def test_what_is_inside_an_archive_has_rows_of_its_own(
    queue, tmp_path, workspace, fake, qtbot, monkeypatch
):
    archive = tmp_path / "thư.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("một.txt", "một")

    def unfold(paths, *, each, **_given):
        inner = type(archive)(f"{paths[0]} › một.txt")
        each(Added(inner, fake.make_document(1), 1))
        return AddReport()

    monkeypatch.setattr(workspace, "add", unfold)
    queue.add([archive])
    qtbot.waitUntil(lambda: not queue.is_running)
    assert [(row.name, row.state) for row in queue.model] == [
        ("thư.zip", State.UNFOLDED),
        ("một.txt", State.ADDED),
    ]
    assert next(iter(queue.model)).inside == 1


def test_offered_files_wait_for_the_librarian(queue, files, qtbot, workspace):
    paths = files("a.pdf", "b.pdf")
    queue.offer(paths)
    assert set(_states(queue).values()) == {State.OFFERED}
    assert workspace.added_with == []
    queue.accept([queue.model.get(paths[0])])
    qtbot.waitUntil(lambda: not queue.is_running)
    assert _states(queue) == {"a.pdf": State.ADDED, "b.pdf": State.OFFERED}
    queue.clear_finished()
    assert _states(queue) == {"b.pdf": State.OFFERED}
    with qtbot.waitSignal(queue.dismissed):
        queue.dismiss(list(queue.model))
    assert len(queue.model) == 0


def test_another_library_has_another_queue(queue, add, files, fake, desk):
    add(files("a.pdf"))
    queue.use(fake.make_workspace(2))
    assert len(queue.model) == 0


def test_without_a_library_nothing_is_added(desk, files):
    queue = ImportQueue(desk)
    queue.add(files("a.pdf"))
    queue.accept([])
    assert not queue.is_running
