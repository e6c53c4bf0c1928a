import json
from pathlib import Path

import pytest

from summit_kb.editions import marker


def test_what_is_published_can_be_double_clicked(publisher) -> None:
    path = publisher.folder / "SUMMIT-KB.edition"
    assert json.loads(path.read_bytes()) == {"format": 1, "library": "Thư viện của sở"}
    assert marker.library_named(path) == "Thư viện của sở"


@pytest.mark.parametrize("data", [b"", b"\xff", b"[]", b'{"library": 7}', b'{"format": 1}'])
def test_a_marker_that_says_nothing_is_no_failure(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / marker.NAME
    path.write_bytes(data)
    assert marker.library_named(path) == ""


def test_it_is_written_once(tmp_path: Path) -> None:
    marker.write(tmp_path, "Một")
    before = (tmp_path / marker.NAME).stat().st_mtime_ns
    marker.write(tmp_path, "Một")
    assert (tmp_path / marker.NAME).stat().st_mtime_ns == before
    marker.write(tmp_path, "Hai")
    assert marker.library_named(tmp_path / marker.NAME) == "Hai"
