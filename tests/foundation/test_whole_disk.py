import ctypes
import errno
import os
import sys
from pathlib import Path

import pytest

from summit_kb.foundation import atomic, whole_disk


def files(folder: Path, count: int) -> list[Path]:
    made = [folder / str(number) for number in range(count)]
    for path in made:
        path.write_bytes(b"x")
    return made


def answering(monkeypatch: pytest.MonkeyPatch, number: int) -> list[int]:
    """A system that answers with that error; the handles it was asked for."""
    asked: list[int] = []

    def call(handle: int) -> int:
        asked.append(handle)
        ctypes.set_errno(number)
        return -1 if number else 0

    monkeypatch.setattr(whole_disk, "_call", lambda: call)
    return asked


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens no folder")
def test_one_disk_is_asked_once_for_files_and_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answering(monkeypatch, 0)
    assert whole_disk.sync([*files(tmp_path, 3), tmp_path])
    assert len(asked) == 1
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(asked[0])  # closed again


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.EPERM])
def test_where_it_cannot_be_asked_each_file_is_pushed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    asked = answering(monkeypatch, number)
    pushed: list[Path] = []
    monkeypatch.setattr(atomic, "_sync", pushed.append)
    made = files(tmp_path, 101)
    atomic.sync_together(*made)
    assert len(asked) == 1
    assert sorted(pushed) == sorted(made)


def test_a_disk_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, errno.EIO)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        atomic.sync_together(*files(tmp_path, 101))


def test_few_files_do_not_push_the_whole_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answering(monkeypatch, 0)
    atomic.sync_together(*files(tmp_path, 3))
    assert asked == []


def test_the_system_itself_takes_it_or_is_not_asked(tmp_path: Path) -> None:
    made = files(tmp_path, 101)
    assert whole_disk.sync(made) in (True, False)
    atomic.sync_together(*made)
    assert all(path.read_bytes() == b"x" for path in made)
