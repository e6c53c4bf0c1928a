from dataclasses import replace

import pytest

from summit_kb.foundation.errors import CancelledError, SummitError
from summit_kb.foundation.work import Cancel
from summit_kb.ingest.pool import Pool


@pytest.fixture
def outcomes(poison, write, limits):
    """Runs words as files through a pool; outcomes by file name, and the pids that read them."""

    def run(words, *, jobs=2, **changes):
        paths = [write(f"{number}.txt", word) for number, word in enumerate(words)]
        pool = Pool(paths, jobs=jobs, limits=replace(limits, **changes), command=poison)
        with pool:
            found = {outcome.path.name: outcome for outcome in pool.outcomes(Cancel())}
        return [found[path.name] for path in paths]

    return run


def pid_of(outcome):
    return outcome.text.pages[0].text.split(" ")[0]


def test_bad_files_fail_alone_with_their_reason(outcomes):
    words = ["good", "exit", "good", "loop", "good", "crash", "good", "good"]
    found = outcomes(words, seconds=2.0)
    codes = [outcome.error.code if outcome.error else "" for outcome in found]
    assert codes == ["", "worker-crashed", "", "worker-timeout", "", "worker-crashed", "", ""]
    assert all(
        outcome.error.facts["path"] == str(outcome.path) for outcome in found if outcome.error
    )


def test_a_worker_reads_many_files(outcomes):
    assert len({pid_of(outcome) for outcome in outcomes(["good"] * 6, jobs=1)}) == 1


def test_a_worker_is_replaced_after_its_share(outcomes):
    pids = [pid_of(outcome) for outcome in outcomes(["good"] * 5, jobs=1, recycle=2)]
    assert pids[0] == pids[1] != pids[2] == pids[3] != pids[4]


def test_a_worker_that_is_spent_is_replaced(outcomes):
    pids = [pid_of(outcome) for outcome in outcomes(["spent", "good"], jobs=1)]
    assert pids[0] != pids[1]


def test_there_are_never_more_lanes_than_files(poison, write, limits):
    pool = Pool([write("a.txt", "good")], jobs=8, limits=limits, command=poison)
    assert len(pool._lanes) == 1


def test_leaving_early_ends_the_work(poison, write, limits):
    paths = [write(f"{number}.txt", "good" if number else "loop") for number in range(4)]
    with Pool(paths, jobs=1, limits=limits, command=poison) as pool:
        lane = pool._lanes[0]
        assert lane.is_alive()
    assert not lane.is_alive()


def test_a_cancel_is_heard_while_a_file_is_read(poison, write, limits):
    cancel = Cancel()
    with Pool([write("a.txt", "loop")], jobs=1, limits=limits, command=poison) as pool:
        cancel.request()
        with pytest.raises(CancelledError):
            list(pool.outcomes(cancel))


@pytest.mark.logs
def test_a_fault_of_our_own_is_an_outcome_too(outcomes, monkeypatch):
    def broken(_data):
        raise RuntimeError("ours")

    monkeypatch.setattr("summit_kb.ingest.pool.from_json", broken)
    [outcome] = outcomes(["good"])
    assert isinstance(outcome.error, SummitError)
    assert "ours" in outcome.error.facts["detail"]
