import os
import zipfile
from pathlib import Path

import pytest

from summit_kb.foundation.errors import StorageError
from summit_kb.library.bags.errors import BagFormatError
from summit_kb.library.bags.sources import opened

DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def _refused(path: Path) -> str:
    with pytest.raises(BagFormatError) as caught, opened(path):
        pass
    return str(caught.value.facts["reason"])


def test_files_of_a_folder_and_of_a_zip(make_bag, make_zip, tmp_path: Path) -> None:
    folder = make_bag(tmp_path / "goi", {"a/b.txt": b"xin"})
    zipped = make_zip({"x/bagit.txt": DECLARED, "x/data/a/b.txt": "xin", "x/data/": ""})
    for path in (folder, zipped):
        with opened(path) as source:
            assert source.sizes["data/a/b.txt"] == 3
            with source.open("data/a/b.txt") as file:
                assert file.read() == b"xin"


@pytest.mark.parametrize(
    ("entries", "reason"),
    [
        ({"x/a": "1"}, "no-bag"),
        ({"x/bagit.txt": "", "y/a": ""}, "top"),
        ({}, "top"),
        ({"bagit.txt": ""}, "twice"),
        ({"x/bagit.txt": "", "x/../../a": ""}, "name"),
        ({"x/bagit.txt": "", "x//a": ""}, "name"),
        ({"x/bagit.txt": "", "x/data/con": ""}, "name"),
        ({"x/bagit.txt": "", "x/data/a": "", "x/data/A": ""}, "twice"),
    ],
)
def test_zip_files_with_a_trick(make_zip, entries: dict[str, str], reason: str) -> None:
    assert _refused(make_zip(entries)) == reason


def test_a_link_in_a_zip_file(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x/bagit.txt", DECLARED)
        entry = zipfile.ZipInfo("x/data/a")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    assert _refused(path) == "link"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_in_a_folder(make_bag, tmp_path: Path) -> None:
    folder = make_bag(tmp_path / "goi", {"a.txt": b"x"})
    (folder / "data" / "b").symlink_to(tmp_path)
    assert _refused(folder) == "link"


def test_no_zip_file_and_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 and no more")
    assert _refused(tmp_path / "a.zip") == "zip"
    with pytest.raises(StorageError), opened(tmp_path / "b.zip"):
        pass
