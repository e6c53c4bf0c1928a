import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(first=st.binary(max_size=2000), second=st.binary(max_size=2000))
def test_the_last_write_is_what_is_read(tmp_path: Path, first: bytes, second: bytes):
    path = tmp_path / "deep" / "file"
    atomic.write_bytes(path, first)
    atomic.write_bytes(path, second)
    assert path.read_bytes() == second
    assert list(path.parent.iterdir()) == [path]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_text_keeps_its_newlines_and_letters(tmp_path: Path, text: str):
    atomic.write_text(tmp_path / "văn bản.toml", text)
    assert (tmp_path / "văn bản.toml").read_bytes().decode("utf-8") == text


def test_a_name_may_be_as_long_as_the_disk_allows(tmp_path: Path):
    path = tmp_path / ("n" * 255)
    atomic.write_bytes(path, b"x")
    assert path.read_bytes() == b"x"


def test_a_refused_write_names_the_file_and_leaves_nothing(tmp_path: Path):
    target = tmp_path / "folder"
    target.mkdir()
    with pytest.raises(StorageError) as caught:
        atomic.write_bytes(target, b"x")
    assert caught.value.facts["path"] == str(target)
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_in_place_of_a_folder_is_a_storage_error(tmp_path: Path):
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(StorageError) as caught:
        atomic.write_bytes(tmp_path / "taken" / "file", b"x")
    assert caught.value.exit_code == 6
    assert caught.value.facts["detail"]


def test_copies_are_byte_for_byte(tmp_path: Path):
    source = tmp_path / "source"
    source.write_bytes(bytes(range(256)) * 400)
    atomic.copy_file(source, tmp_path / "new" / "copy")
    assert (tmp_path / "new" / "copy").read_bytes() == source.read_bytes()


def test_a_missing_source_is_a_storage_error(tmp_path: Path):
    with pytest.raises(StorageError):
        atomic.copy_file(tmp_path / "absent", tmp_path / "copy")


_WRITER = """
import sys
from pathlib import Path
from summit_kb.foundation import atomic
path = Path(sys.argv[1])
print("ready", flush=True)
while True:
    for letter in b"ab":
        atomic.write_bytes(path, bytes([letter]) * 300_000)
"""


def test_a_writer_killed_at_any_moment_leaves_one_whole_file(tmp_path: Path):
    path = tmp_path / "file"
    for moment in range(6):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE
        )
        with writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(0.013 * moment)
            writer.kill()
        if path.exists():
            content = path.read_bytes()
            assert content in (b"a" * 300_000, b"b" * 300_000)
    assert path.exists()


def test_derived_files_are_replaced_whole(tmp_path: Path):
    path = tmp_path / "deep" / "text.json"
    atomic.write_derived(path, b"old")
    atomic.write_derived(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


def test_a_refused_derived_file_leaves_nothing(tmp_path: Path):
    target = tmp_path / "folder"
    target.mkdir()
    with pytest.raises(StorageError):
        atomic.write_derived(target, b"x")
    assert list(tmp_path.iterdir()) == [target]


def test_files_and_folders_are_pushed_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    pushed: list[int] = []
    monkeypatch.setattr("os.fsync", lambda handle: pushed.append(os.fstat(handle).st_ino))
    files = [tmp_path / name for name in "abc"]
    for file in files:
        file.write_bytes(b"x")
    atomic.sync_together(*files, tmp_path)
    wanted = files if os.name == "nt" else [*files, tmp_path]
    assert sorted(pushed) == sorted(path.stat().st_ino for path in wanted)


def test_one_refusal_among_several_is_told(tmp_path: Path):
    (tmp_path / "there").write_bytes(b"x")
    with pytest.raises(FileNotFoundError):
        atomic.sync_together(tmp_path / "there", tmp_path / "not there", tmp_path)


@pytest.mark.parametrize(("refusals", "is_moved"), [(0, True), (2, True), (3, False)])
def test_a_file_that_is_being_read_is_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int, *, is_moved: bool
):
    source, target, left = tmp_path / "a", tmp_path / "b", [refusals]
    source.write_bytes(b"new")
    target.write_bytes(b"old")
    replace = Path.replace

    def busy(path: Path, to: Path) -> Path:
        if left[0]:
            left[0] -= 1
            raise PermissionError(13, "being used by another process")
        return replace(path, to)

    monkeypatch.setattr(atomic, "_TRIES", 3)
    monkeypatch.setattr(atomic, "_PAUSE", 0)
    monkeypatch.setattr(Path, "replace", busy)
    if is_moved:
        atomic.move(source, target)
        assert target.read_bytes() == b"new"
    else:
        with pytest.raises(PermissionError):
            atomic.move(source, target)
