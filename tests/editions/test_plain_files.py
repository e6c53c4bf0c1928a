import os
from pathlib import Path

import pytest

from summit_kb.editions import plain_files
from summit_kb.editions.plain_files import NotPlainError


def test_a_file_is_read_and_never_more_than_expected(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b"
    path.parent.mkdir()
    path.write_bytes(b"abc")
    assert plain_files.read(path, tmp_path, 3) == b"abc"
    with pytest.raises(OSError, match="longer"):
        plain_files.read(path, tmp_path, 2)
    with pytest.raises(FileNotFoundError):
        plain_files.read(path.with_name("c"), tmp_path, 3)


@pytest.mark.parametrize("what", ["link", "link on the way", "folder", "pipe", "device"])
def test_what_is_no_file_is_not_opened(tmp_path: Path, what: str) -> None:
    top, path = tmp_path / "top", tmp_path / "top" / "a" / "b"
    (tmp_path / "c").mkdir(parents=True)
    (tmp_path / "c" / "b").write_bytes(b"abc")
    path.parent.mkdir(parents=True)
    match what:
        case "link":
            path.symlink_to(tmp_path / "c" / "b")
        case "link on the way":
            path.parent.rmdir()
            path.parent.symlink_to(tmp_path / "c", target_is_directory=True)
        case "folder":
            path.mkdir()
        case "pipe":
            if not hasattr(os, "mkfifo"):
                pytest.skip("no pipes in folders here")
            os.mkfifo(path)
        case _:
            if not Path("/dev/null").exists():
                pytest.skip("no devices in folders here")
            top, path = Path("/dev"), Path("/dev/null")
    with pytest.raises(NotPlainError):
        plain_files.opened(path, top)


def test_the_top_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a").write_bytes(b"x")
    (tmp_path / "usb").symlink_to(tmp_path / "real", target_is_directory=True)
    assert plain_files.read(tmp_path / "usb" / "a", tmp_path / "usb", 1) == b"x"


@pytest.mark.timeout(20)
@pytest.mark.parametrize("what", ["folder", "link", "pipe"])
def test_what_took_the_place_of_a_file_since_the_look_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    (tmp_path / "b").write_bytes(b"x")
    seen = (tmp_path / "b").lstat()
    monkeypatch.setattr(Path, "lstat", lambda _path: seen)
    path = tmp_path / "a"
    match what:
        case "folder":
            path.mkdir()
        case "link":
            path.symlink_to(tmp_path / "b")
        case _:
            if not hasattr(os, "mkfifo"):
                pytest.skip("no pipes in folders here")
            os.mkfifo(path)
    with pytest.raises(OSError, match=r"plain|symbolic"):
        plain_files.opened(path, tmp_path)


def test_bytes_are_compared_and_no_more_of_them_read(tmp_path: Path) -> None:
    path = tmp_path / "a"
    assert not plain_files.holds(path, tmp_path, b"")
    path.write_bytes(b"abc")
    assert plain_files.holds(path, tmp_path, b"abc")
    assert not plain_files.holds(path, tmp_path, b"ab")
    assert not plain_files.holds(path, tmp_path, b"abcd")
    (tmp_path / "b").symlink_to(path)
    assert not plain_files.holds(tmp_path / "b", tmp_path, b"abc")
