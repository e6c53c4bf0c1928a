from pathlib import Path

import pytest

from summit_kb.app import adding, storing
from summit_kb.app.gathering import hashed
from summit_kb.app.reports import Added, Duplicate, Failed
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Proposal
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Cancel, Progress
from summit_kb.ingest.errors import WorkerTimeoutError
from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.outcome import Outcome
from summit_kb.library.store import Library


@pytest.fixture
def folder(write_file) -> Path:
    for n in range(5):
        path = write_file(f"{n}.txt", f"Tài liệu thứ {n} về dữ liệu")
    return path.parent


def test_a_document_is_safe_before_it_is_reported(workspace: Workspace, folder: Path) -> None:
    seen: list[str] = []

    def report(progress: Progress) -> None:
        if progress.stage == "store":
            seen.append(progress.item)
            assert progress.item in Library.open(workspace.library.root).documents

    done = workspace.add([folder], jobs=1, report=report)
    assert seen == [added.document.id for added in done.added]
    assert len(seen) == 5


def test_stopping_keeps_and_indexes_what_is_done(workspace: Workspace, folder: Path) -> None:
    cancel = Cancel()

    def report(progress: Progress) -> None:
        if progress.stage == "store" and progress.done == 2:
            cancel.request()

    done = workspace.add([folder], jobs=1, report=report, cancel=cancel)
    assert done.cancelled
    assert 2 <= len(done.added) < 5
    assert workspace.search(Request("dữ liệu")).total == len(done.added)
    rest = workspace.add([folder], jobs=1)
    assert len(rest.duplicates) == len(done.added)
    assert len(rest.added) == 5 - len(done.added)


def test_documents_are_found_while_a_long_add_goes_on(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "_BATCH_DOCUMENTS", 2)
    totals: list[int] = []

    def report(progress: Progress) -> None:
        if progress.stage == "store":
            totals.append(workspace.search(Request("dữ liệu")).total)

    workspace.add([folder], jobs=1, report=report)
    assert max(totals) >= 2
    assert workspace.search(Request("dữ liệu")).total == 5


@pytest.mark.logs
def test_a_fault_of_ours_with_one_document_stops_no_other(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def propose(path: Path, _text: object) -> dict[str, Proposal]:
        if path.name == "2.txt":
            raise ZeroDivisionError
        return {}

    monkeypatch.setattr(storing, "propose", propose)
    done = workspace.add([folder], jobs=1)
    assert len(done.added) == 4
    [failed] = done.failed
    assert (failed.path.name, failed.error.code) == ("2.txt", "internal")


def test_an_index_that_cannot_be_written_leaves_the_documents(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise StorageError(path="x", detail="No space left on device")

    monkeypatch.setattr(workspace.derived, "bring_up_to_date", refuse)
    done = workspace.add([folder], jobs=1)
    monkeypatch.undo()
    assert done.index_error is not None
    assert len(done.added) == 5
    assert workspace.search(Request("dữ liệu")).total == 5


def test_an_unreadable_copy_fails_like_its_twin(workspace: Workspace, write_file) -> None:
    paths = [write_file("a.pdf", "%PDF-1.7 x"), write_file("b.pdf", "%PDF-1.7 x")]
    done = workspace.add(paths, jobs=1)
    assert {failed.path.name for failed in done.failed} == {"a.pdf", "b.pdf"}


def test_a_disk_without_room_for_sketches_stops_no_add(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise StorageError(path="x", detail="No space left on device")

    monkeypatch.setattr(workspace.derived.sketches, "writing", refuse)
    done = workspace.add([folder], jobs=1)
    assert len(done.added) == 5
    assert done.index_error is not None


def test_each_outcome_is_told_as_it_happens(workspace: Workspace, folder: Path, write_file) -> None:
    write_file("0-again.txt", "Tài liệu thứ 0 về dữ liệu")
    write_file("empty.pdf", "")
    seen: list[Added | Duplicate | Failed] = []

    def each(outcome: Added | Duplicate | Failed) -> None:
        seen.append(outcome)
        if isinstance(outcome, Added):
            assert outcome.document.id in Library.open(workspace.library.root).documents

    done = workspace.add([folder], jobs=1, each=each)
    assert len(seen) == 7
    assert tuple(one for one in seen if isinstance(one, Added)) == done.added
    assert tuple(one for one in seen if isinstance(one, Duplicate)) == done.duplicates
    assert tuple(one for one in seen if isinstance(one, Failed)) == done.failed


def test_a_file_that_ended_its_reader_twice_is_not_read_again(
    workspace: Workspace, write_file, monkeypatch
) -> None:
    bad, good = write_file("xấu.txt", "Một văn bản."), write_file("tốt.txt", "Một văn bản khác.")
    read: list[Path] = []

    def reading(paths, **_):
        for path in paths:
            read.append(path)
            if path == bad:
                yield Outcome(path, None, WorkerTimeoutError(path=str(path), seconds=120))
            else:
                yield from extract_files([path], jobs=1)

    monkeypatch.setattr("summit_kb.app.adding.extract_files", reading)
    for _ in range(2):
        [failed] = workspace.add([bad]).failed
        assert failed.error.code == "worker-timeout"
    read.clear()
    done = workspace.add([bad, good])
    [failed] = done.failed
    assert failed.error.code == "quarantined-file"
    assert failed.error.facts == {"path": str(bad), "times": 2, "reason": "worker-timeout"}
    assert [added.path for added in done.added] == [good]
    assert read == [good]
    monkeypatch.undo()
    assert len(workspace.add([bad], retry=True).added) == 1
    assert workspace.derived.quarantine.holds(hashed(bad, Cancel()).sha256) is None
