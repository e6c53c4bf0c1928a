import hashlib
import os
from pathlib import Path

import pytest

from summit_kb.app.gathering import files_under, gather
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel, Progress, silent


def names(tmp_path: Path, *paths: Path) -> list[str]:
    found = gather(paths, leave_out=tmp_path / "library", report=silent, cancel=Cancel())
    assert not found.failed
    return [file.path.name for file in found.files]


def test_folders_are_walked_and_litter_is_left_out(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a/c.txt",
        ".hidden",
        ".git/config",
        "~$report.docx",
        "Thumbs.db",
        "x.part",
        "__MACOSX/d.txt",
    ):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    assert names(tmp_path, tmp_path / "in") == ["b.txt", "c.txt"]


def test_a_file_named_outright_is_taken_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_text("x")
    assert names(tmp_path, tmp_path / ".hidden") == [".hidden"]


def test_the_library_itself_is_not_entered(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "a.txt").write_text("x")
    (tmp_path / "b.txt").write_text("x")
    assert names(tmp_path, tmp_path) == ["b.txt"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    assert names(tmp_path, path, tmp_path, tmp_path / "." / "a.txt") == ["a.txt"]


def test_size_and_hash_are_those_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc" * 1_000_000)
    [file] = gather([path], leave_out=tmp_path / "x", report=silent, cancel=Cancel()).files
    assert (file.size, file.sha256) == (3_000_000, hashlib.sha256(path.read_bytes()).hexdigest())


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    found = gather([tmp_path / "none"], leave_out=tmp_path, report=silent, cancel=Cancel())
    [failed] = found.failed
    assert failed.error.code == "unreadable-file"
    assert failed.path == tmp_path / "none"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_pipes_do_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert names(tmp_path, tmp_path) == []


def test_it_reports_and_stops_when_asked(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text("x")
    cancel, seen = Cancel(), list[Progress]()

    def report(progress: Progress) -> None:
        seen.append(progress)
        cancel.request()

    with pytest.raises(CancelledError):
        gather([tmp_path], leave_out=tmp_path / "x", report=report, cancel=cancel)
    assert [(progress.stage, progress.item) for progress in seen] == [("scan", "0.txt")]


def test_files_are_listed_unread(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "Thumbs.db"):
        (tmp_path / name).write_text("x")
    gone = tmp_path / "gone.txt"
    found, failed = files_under([tmp_path, tmp_path / "a.txt", gone], tmp_path / "library")
    assert [path.name for path in found] == ["a.txt", "b.txt"]
    assert [(one.path, one.error.code) for one in failed] == [(gone, "unreadable-file")]
