import os
import random
from collections import namedtuple
from pathlib import Path

import pytest

from summit_kb.foundation.errors import CancelledError, StorageError, SummitError
from summit_kb.foundation.work import Cancel, Progress
from summit_kb.library.bags import verifying
from summit_kb.library.bags.verifying import take_out
from summit_kb.library.bags.writing import write_bag

SPACE = namedtuple("Space", "total used free")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def _refused(bag: Path, target: Path) -> tuple[str, str, str]:
    with pytest.raises(SummitError) as caught:
        take_out(bag, target)
    facts = caught.value.facts
    return caught.value.code, str(facts["reason"]), str(facts["file"])


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("name", ["b", "b.zip"])
def test_there_and_back_to_the_byte(root: Path, tmp_path: Path, target: Path, name: str) -> None:
    written = write_bag(root, tmp_path / name, [], with_trash=True)
    told: list[Progress] = []
    assert take_out(written.path, target, report=told.append) == written.payload
    kept = {n: d for n, d in _files(root).items() if n in _files(target)}
    assert _files(target) == kept
    assert len(kept) == written.payload.files == len(told) == 5


def test_a_bag_of_another_tool(make_bag, tmp_path: Path, target: Path) -> None:
    payload = {"library.toml": b"x", ".derived/catalogue": b"evil", "a%41.txt": b"y"}
    bag = make_bag(tmp_path / "b", payload, version="0.97")
    assert take_out(bag, target).files == 3
    assert _files(target) == {"library.toml": b"x", "a%41.txt": b"y"}


def _change(path: Path, text: str = "x") -> None:
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (
            lambda b: _change(b / "data/library.toml", "format = 2\n"),
            ("bag-damaged", "changed", "data/library.toml"),
        ),
        (
            lambda b: _change(b / "data/library.toml", "longer than it was"),
            ("bag-damaged", "oxum", "bag-info.txt"),
        ),
        (
            lambda b: (b / "data/library.toml").unlink(),
            ("bag-damaged", "missing", "data/library.toml"),
        ),
        (lambda b: _change(b / "data/more.txt"), ("bag-damaged", "extra", "data/more.txt")),
        (lambda b: _change(b / "bag-info.txt"), ("bag-damaged", "changed", "bag-info.txt")),
        (lambda b: (b / "bag-info.txt").unlink(), ("bag-damaged", "missing", "bag-info.txt")),
        (
            lambda b: _change(b / "manifest-sha256.txt", ""),
            ("bag-damaged", "changed", "manifest-sha256.txt"),
        ),
        (lambda b: _change(b / "fetch.txt"), ("bag-format", "fetch", "fetch.txt")),
        (lambda b: _change(b / "bagit.txt"), ("bag-format", "version", "bagit.txt")),
        (
            lambda b: _change(b / "manifest-blake3.txt", ""),
            ("bag-format", "algorithm", "manifest-blake3.txt"),
        ),
    ],
)
def test_what_is_wrong_is_named(bag: Path, target: Path, spoil, expected) -> None:
    spoil(bag)
    assert _refused(bag, target) == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("manifest-sha512.txt", "aa data/../../a\n", ("bag-damaged", "missing", "data/../../a")),
        ("manifest-sha512.txt", "no line\n", ("bag-format", "manifest", "manifest-sha512.txt")),
        (
            "bagit.txt",
            "BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8",
            ("bag-format", "version", "bagit.txt"),
        ),
        ("tagmanifest-md5.txt", "aa data/a\n", ("bag-damaged", "missing", "data/a")),
    ],
)
def test_tag_files_of_a_stranger(make_bag, tmp_path, target, name, text, expected) -> None:
    bag = make_bag(tmp_path / "b", {"a": b"x"})
    (bag / name).write_text(text, encoding="utf-8")
    assert _refused(bag, target) == expected


def test_no_manifest_and_no_utf8(make_bag, tmp_path: Path, target: Path) -> None:
    bag = make_bag(tmp_path / "b", {"a": b"x"})
    (bag / "manifest-sha512.txt").write_bytes(b"\xff")
    assert _refused(bag, target)[1] == "encoding"
    (bag / "manifest-sha512.txt").unlink()
    assert _refused(bag, target)[1] == "no-manifest"


@pytest.mark.parametrize("place", range(5))
def test_a_damaged_zip_file(root: Path, tmp_path: Path, target: Path, place: int) -> None:
    (root / "documents/ke-hoach/scan.bin").write_bytes(os.urandom(50_000))
    zipped = write_bag(root, tmp_path / "b.zip", []).path
    data = bytearray(zipped.read_bytes())
    start = data.index(b"scan.bin")
    data[start + 200 + place * 9_000] ^= 0x20
    zipped.write_bytes(data)
    assert _refused(zipped, target) == (
        "bag-damaged",
        "changed",
        "data/documents/ke-hoach/scan.bin",
    )


def test_cancelled(bag: Path, target: Path) -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(CancelledError):
        take_out(bag, target, cancel=cancel)


def test_a_disk_too_small_is_told_before(
    bag: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifying.shutil, "disk_usage", lambda _: SPACE(1, 1, 0))
    with pytest.raises(StorageError):
        take_out(bag, target)
    assert _files(target) == {}


def test_a_spoilt_zip_file_is_refused_or_whole(root: Path, tmp_path: Path) -> None:
    """A hundred ways to spoil one; nothing is ever taken out otherwise than it went in."""
    zipped = write_bag(root, tmp_path / "b.zip", []).path
    whole, chance = zipped.read_bytes(), random.Random(2019)
    refused = 0
    for turn in range(100):
        data = bytearray(whole)
        for _ in range(turn % 4 + 1):
            data[chance.randrange(len(data))] = chance.randrange(256)
        zipped.write_bytes(data[: chance.randrange(len(data))] if turn % 5 == 0 else data)
        target = tmp_path / f"out-{turn}"
        target.mkdir()
        try:
            take_out(zipped, target)
        except SummitError as error:
            refused += error.code in ("bag-format", "bag-damaged")
        else:
            assert all(data == (root / name).read_bytes() for name, data in _files(target).items())
            refused += 1
    assert refused == 100
