import psutil
import pytest

from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel
from summit_kb.ingest.extract import extract_files


def workers():
    return [
        child
        for child in psutil.Process().children(recursive=True)
        if child.status() != psutil.STATUS_ZOMBIE
    ]


@pytest.mark.xdist_group("processes")
def test_every_path_has_one_outcome_and_progress_tells_of_it(write, tmp_path):
    paths = [write("a.txt", "Đà Nẵng"), write("b.html", "<p>Huế"), tmp_path / "gone.txt"]
    told = []
    found = {outcome.path: outcome for outcome in extract_files(paths, jobs=2, report=told.append)}
    assert set(found) == set(paths)
    assert found[paths[0]].text.pages[0].text == "Đà Nẵng"
    assert found[paths[1]].text.format == "html"
    assert found[paths[2]].error.code == "unreadable-file"
    assert [(step.stage, step.done, step.total) for step in told] == [
        ("read", number, 3) for number in range(4)
    ]
    assert {step.item for step in told[1:]} == {path.name for path in paths}


def test_no_files_start_no_process():
    assert list(extract_files([])) == []


@pytest.mark.xdist_group("processes")
def test_a_cancel_leaves_no_process_behind(write, poison):
    before = workers()
    cancel = Cancel()
    paths = [write("a.txt", "good"), write("b.txt", "loop"), write("c.txt", "good")]
    seen = []

    def listen():
        for outcome in extract_files(paths, jobs=1, cancel=cancel, command=poison):
            seen.append(outcome.path.name)
            cancel.request()

    with pytest.raises(CancelledError):
        listen()
    assert seen == ["a.txt"]
    assert workers() == before


@pytest.mark.xdist_group("processes")
def test_a_caller_that_stops_listening_leaves_no_process_behind(write, poison):
    before = workers()
    outcomes = extract_files([write(f"{n}.txt", "good") for n in range(5)], command=poison)
    next(outcomes)
    outcomes.close()
    assert workers() == before
