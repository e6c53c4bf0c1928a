import json
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from summit_kb.foundation.errors import ExitCode, InUseError, StorageError
from summit_kb.foundation.lock import holder_of, writer_lock

_HOLDER = """
import sys
from pathlib import Path
from summit_kb.foundation.lock import holder_of, writer_lock
with writer_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


@contextmanager
def another_process(path: Path):
    """A process that holds the lock until it is told a line or killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"held"
        yield process
        process.kill()


def test_a_second_writer_is_told_who_holds_the_library(tmp_path: Path):
    path = tmp_path / ".derived" / "lock"
    with another_process(path) as other:
        with pytest.raises(InUseError) as caught, writer_lock(path):
            pytest.fail("two writers at once")
        facts = caught.value.facts
        written = json.loads((tmp_path / ".derived" / "lock.holder").read_text("utf-8"))
    assert written["pid"] == other.pid
    assert facts["holder"] == f"{written['user']}@{written['computer']}"
    assert facts["since"] == written["since"]
    assert facts["path"] == str(path.parent)
    assert caught.value.exit_code is ExitCode.IN_USE


def test_a_killed_writer_leaves_the_library_free(tmp_path: Path):
    path = tmp_path / "lock"
    with another_process(path) as other:
        other.kill()
        other.wait()
    with writer_lock(path):
        assert json.loads((tmp_path / "lock.holder").read_text("utf-8"))["pid"] != other.pid
    assert not (tmp_path / "lock.holder").exists()


def test_who_waits_gets_its_turn(tmp_path: Path):
    path = tmp_path / "lock"
    with another_process(path) as other:
        assert other.stdin is not None
        leave = threading.Timer(0.3, lambda: (other.stdin.write(b"\n"), other.stdin.flush()))
        leave.start()
        with writer_lock(path, wait=60):
            held = (tmp_path / "lock.holder").exists()
        leave.join()
    assert held


def test_two_threads_of_one_process_are_two_writers(tmp_path: Path):
    path = tmp_path / "lock"
    refused: list[InUseError] = []

    def second_writer():
        try:
            with writer_lock(path):
                pass
        except InUseError as error:
            refused.append(error)

    with writer_lock(path):
        thread = threading.Thread(target=second_writer)
        thread.start()
        thread.join()
    assert len(refused) == 1
    second_writer()
    assert len(refused) == 1


def test_a_failure_inside_frees_the_lock(tmp_path: Path):
    with pytest.raises(RuntimeError), writer_lock(tmp_path / "lock"):
        raise RuntimeError
    with writer_lock(tmp_path / "lock"):
        assert (tmp_path / "lock.holder").exists()


@pytest.mark.parametrize("written", ["", "{", '"a word"', '{"user": 1}'])
def test_an_unreadable_holder_is_unknown_not_a_crash(tmp_path: Path, written: str):
    path = tmp_path / "lock"
    with another_process(path):
        (tmp_path / "lock.holder").write_text(written, encoding="utf-8")
        with pytest.raises(InUseError) as caught, writer_lock(path):
            pytest.fail("two writers at once")
    assert caught.value.facts["since"] == "?"


def test_a_folder_that_cannot_be_made_is_a_storage_error(tmp_path: Path):
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(StorageError), writer_lock(tmp_path / "taken" / "lock"):
        pytest.fail("there is no such folder")


def test_an_account_without_a_name_can_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def nameless() -> str:
        raise KeyError("getpwuid(): uid not found: 12345")

    monkeypatch.setattr("getpass.getuser", nameless)
    with writer_lock(tmp_path / "lock"):
        assert json.loads((tmp_path / "lock.holder").read_text("utf-8"))["user"] == "?"


def test_a_full_disk_can_still_be_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", refuse)
    with writer_lock(tmp_path / "lock"):
        assert not (tmp_path / "lock.holder").exists()
        with pytest.raises(InUseError), writer_lock(tmp_path / "lock"):
            pytest.fail("two writers at once")


def test_anybody_can_see_who_holds_the_lock(tmp_path: Path):
    path = tmp_path / "lock"
    assert holder_of(path) is None
    with another_process(path) as other:
        seen = holder_of(path)
        assert seen is not None
        assert not seen.is_this_process
        with pytest.raises(InUseError) as caught, writer_lock(path):
            pytest.fail("two writers at once")
        assert (seen.name, seen.since) == (
            caught.value.facts["holder"],
            caught.value.facts["since"],
        )
        other.kill()
        other.wait()
        assert holder_of(path) is None
    with writer_lock(path):
        mine = holder_of(path)
        assert mine is not None
        assert mine.is_this_process
    assert holder_of(path) is None
