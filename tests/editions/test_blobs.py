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
