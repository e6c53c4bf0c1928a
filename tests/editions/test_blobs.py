from pathlib import Path

import pytest

from summit_kb.editions import blobs
from summit_kb.editions.catalogue import Stored
from summit_kb.editions.errors import EditionDamagedError


def written(tmp_path: Path, data: bytes = b"abc") -> tuple[Path, Stored]:
    path = tmp_path / "a"
    path.write_bytes(data)
    return path, blobs.described(path)


def test_the_same_bytes_are_laid_once(tmp_path: Path) -> None:
    path, stored = written(tmp_path)
    assert blobs.put(tmp_path / "blobs", path, stored)
    assert not blobs.put(tmp_path / "blobs", path, stored)
    assert blobs.place(tmp_path / "blobs", stored.sha256).read_bytes() == b"abc"


def test_a_blob_cut_short_by_a_crash_is_laid_again(tmp_path: Path) -> None:
    path, stored = written(tmp_path)
    place = blobs.place(tmp_path / "blobs", stored.sha256)
    place.parent.mkdir(parents=True)
    place.write_bytes(b"a")
    assert blobs.put(tmp_path / "blobs", path, stored)
    assert place.read_bytes() == b"abc"


@pytest.mark.parametrize("data", [b"abd", b"ab", b"abcd", b""])
def test_other_bytes_leave_nothing_behind(tmp_path: Path, data: bytes) -> None:
    path, stored = written(tmp_path)
    path.write_bytes(data)
    target = tmp_path / "new" / "b"
    with pytest.raises(EditionDamagedError):
        blobs.copy_verified(path, target, stored, shown="b")
    assert list(target.parent.iterdir()) == []


def test_a_missing_source_is_damage(tmp_path: Path) -> None:
    _, stored = written(tmp_path)
    with pytest.raises(EditionDamagedError):
        blobs.copy_verified(tmp_path / "x", tmp_path / "b", stored, shown="b")


class Endless:
    """A file that goes on for ever, and tells who reads on."""

    def __init__(self, size: int) -> None:
        self.left = size + 1

    def __enter__(self) -> "Endless":
        return self

    def __exit__(self, *_error: object) -> None:
        pass

    def read(self, size: int) -> bytes:
        assert 0 < size <= self.left, "more is read than was signed for"
        self.left -= size
        return b"a" * size


def test_no_more_is_read_than_was_signed_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, stored = written(tmp_path, b"a" * 3_000_000)
    monkeypatch.setattr(blobs.plain_files, "opened", lambda *_paths: Endless(stored.size))
    with pytest.raises(EditionDamagedError):
        blobs.copy_verified(tmp_path / "x", tmp_path / "b", stored, shown="b", top=tmp_path)
    assert not (tmp_path / "b").exists()


def test_a_stick_pulled_out_while_it_is_read_is_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, stored = written(tmp_path)

    class Pulled(Endless):
        def read(self, size: int) -> bytes:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(blobs.plain_files, "opened", lambda *_paths: Pulled(1))
    with pytest.raises(EditionDamagedError):
        blobs.copy_verified(tmp_path / "x", tmp_path / "b", stored, shown="b", top=tmp_path)


def test_a_link_in_the_publishers_folder_gives_way_to_the_file(tmp_path: Path) -> None:
    path, stored = written(tmp_path)
    place = blobs.place(tmp_path / "blobs", stored.sha256)
    place.parent.mkdir(parents=True)
    place.symlink_to(path)
    assert blobs.put(tmp_path / "blobs", path, stored)
    assert not place.is_symlink()
    assert place.read_bytes() == b"abc"


def test_a_blob_changed_in_the_publishers_folder_is_laid_again(tmp_path: Path) -> None:
    path, stored = written(tmp_path)
    blobs.put(tmp_path / "blobs", path, stored)
    place = blobs.place(tmp_path / "blobs", stored.sha256)
    place.write_bytes(b"abd")
    assert blobs.put(tmp_path / "blobs", path, stored)
    assert place.read_bytes() == b"abc"
