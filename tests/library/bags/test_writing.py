import hashlib
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from summit_kb.foundation.errors import CancelledError, StorageError
from summit_kb.foundation.work import Cancel, Progress
from summit_kb.library.bags import writing
from summit_kb.library.bags.errors import BagFormatError, BagTargetError
from summit_kb.library.bags.tag_lines import info_values
from summit_kb.library.bags.writing import payload_files, write_bag

KEPT = [
    "documents/ke-hoach/Kế hoạch 100%.txt",
    "documents/ke-hoach/document.toml",
    "history/2026-01.jsonl",
    "library.toml",
]


def test_what_is_part_of_the_library(root: Path) -> None:
    assert payload_files(root) == KEPT
    trashed = ".trash/20260101T000000Z-cu/document.toml"
    assert payload_files(root, with_trash=True) == sorted([trashed, *KEPT])


def test_a_bag_in_a_folder(root: Path, bag: Path) -> None:
    there = sorted(p.relative_to(bag).as_posix() for p in bag.rglob("*") if p.is_file())
    assert there == sorted(
        [
            *(f"data/{name}" for name in KEPT),
            *("bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt"),
            *("tagmanifest-sha256.txt", "tagmanifest-sha512.txt"),
        ]
    )
    for name in KEPT:
        assert (bag / "data" / name).read_bytes() == (root / name).read_bytes()
    values = info_values((bag / "bag-info.txt").read_text(encoding="utf-8"))
    size = sum((root / name).stat().st_size for name in KEPT)
    assert (values["external-description"], values["payload-oxum"]) == ("Thử", f"{size}.4")
    digest = hashlib.sha512((root / "library.toml").read_bytes()).hexdigest()
    assert f"{digest}  data/library.toml\n" in (bag / "manifest-sha512.txt").read_text("utf-8")


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
def test_another_program_agrees(root: Path, tmp_path: Path) -> None:
    # Names with a percent sign are coded in manifests, which sha256sum does not know.
    (root / "documents/ke-hoach/Kế hoạch 100%.txt").rename(root / "documents/ke-hoach/a b.txt")
    bag = write_bag(root, tmp_path / "goi", []).path
    names = ["manifest-sha256.txt", "tagmanifest-sha256.txt"]
    done = subprocess.run(
        ["sha256sum", "--strict", "--check", *names], cwd=bag, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(b": OK") == 8


def test_a_bag_in_a_zip_file(root: Path, bag: Path, tmp_path: Path) -> None:
    zipped = write_bag(root, tmp_path / "gói.zip", [("External-Description", "Thử")]).path
    with zipfile.ZipFile(zipped) as archive:
        assert archive.testzip() is None
        for path in bag.rglob("*"):
            if path.is_file():
                name = f"gói/{path.relative_to(bag).as_posix()}"
                assert archive.read(name) == path.read_bytes()


def test_progress_names_every_file(root: Path, tmp_path: Path) -> None:
    told: list[Progress] = []
    write_bag(root, tmp_path / "goi", [], report=told.append)
    assert [(step.stage, step.done, step.total, step.item) for step in told] == [
        ("export", done, 4, name) for done, name in enumerate(KEPT)
    ]


@pytest.mark.parametrize("name", ["goi", "goi.zip"])
def test_cancelled_half_way_leaves_nothing(root: Path, tmp_path: Path, name: str) -> None:
    cancel = Cancel()

    def stop(step: Progress) -> None:
        if step.done == 2:
            cancel.request()

    with pytest.raises(CancelledError):
        write_bag(root, tmp_path / "out" / name, [], report=stop, cancel=cancel)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("name", ["goi", "goi.zip"])
def test_a_full_disk_leaves_nothing(
    root: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing, "_write_tags", refuse)
    with pytest.raises(StorageError) as caught:
        write_bag(root, tmp_path / "out" / name, [])
    assert caught.value.facts["detail"] == "No space left on device"
    assert list((tmp_path / "out").iterdir()) == []


def test_places_where_nothing_can_be_made(root: Path, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"x")
    for target, reason in ((tmp_path / "a.zip", "exists"), (root / "goi", "inside")):
        with pytest.raises(BagTargetError) as caught:
            write_bag(root, target, [])
        assert caught.value.facts["reason"] == reason
    assert (tmp_path / "a.zip").read_bytes() == b"x"


def test_a_name_no_other_system_can_hold(root: Path) -> None:
    (root / "ghi chú: mới.txt").touch()
    with pytest.raises(BagFormatError):
        payload_files(root)
