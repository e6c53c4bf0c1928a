import json
import os
from pathlib import Path

import pytest

from summit_kb.editions import marker


def test_what_is_published_can_be_double_clicked(publisher) -> None:
    path = publisher.folder / "SUMMIT-KB.edition"
    assert json.loads(path.read_bytes()) == {"format": 1, "library": "Thư viện của sở"}


def test_it_is_written_once(tmp_path: Path) -> None:
    marker.write(tmp_path, "Một")
    before = (tmp_path / marker.NAME).stat().st_mtime_ns
    marker.write(tmp_path, "Một")
    assert (tmp_path / marker.NAME).stat().st_mtime_ns == before
    marker.write(tmp_path, "Hai")
    assert json.loads((tmp_path / marker.NAME).read_bytes())["library"] == "Hai"


@pytest.mark.parametrize("kind", ["link", "endless"])
def test_what_lies_in_its_place_is_replaced_and_not_read(tmp_path: Path, kind: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"x")
    path = tmp_path / "usb" / marker.NAME
    path.parent.mkdir()
    if kind == "link":
        path.symlink_to(elsewhere)
    else:
        path.write_bytes(b"")
        os.truncate(path, 1 << 36)
    marker.write(path.parent, "Một")
    assert not path.is_symlink()
    assert path.stat().st_size < 100
    assert elsewhere.read_bytes() == b"x"
