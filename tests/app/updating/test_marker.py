import sys
from pathlib import Path

import pytest

from summit_kb.app.updating.errors import SourceAddressError
from summit_kb.app.updating.marker import as_path, is_marker, refuse_address, source_of


def test_the_folder_is_meant_that_a_marker_lies_in(tmp_path: Path) -> None:
    marker = tmp_path / "SUMMIT-KB.edition"
    marker.touch()
    assert source_of(marker) == tmp_path
    assert source_of(tmp_path) == tmp_path
    folder = tmp_path / "so-5.edition"
    folder.mkdir()
    assert source_of(folder) == folder
    assert is_marker(Path("E:/summit-kb.EDITION"))
    assert not is_marker(Path("E:/edition.pdf"))


@pytest.mark.skipif(sys.platform == "win32", reason="file managers of Windows give paths")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/media/usb/SUMMIT-KB.edition", "/media/usb/SUMMIT-KB.edition"),
        ("file:///media/%E1%BA%A4n%20b%E1%BA%A3n/A.edition", "/media/Ấn bản/A.edition"),
        ("FILE://localhost/a/A.edition", "/a/A.edition"),
    ],
)
def test_the_address_of_a_file_is_its_path(text, expected):
    assert as_path(text) == Path(expected)


def test_a_file_of_another_computer_is_no_path_here():
    assert "elsewhere" in str(as_path("file://elsewhere/a/A.edition"))


@pytest.mark.parametrize("place", ["http://x.example/a", "https:/x", "smb://server/share"])
def test_nothing_is_fetched_from_an_address(place: str) -> None:
    with pytest.raises(SourceAddressError):
        refuse_address(place)
    with pytest.raises(SourceAddressError):
        refuse_address(Path(place))


@pytest.mark.parametrize("place", ["/srv/a", "E:/a", "E:\\a", r"\\server\a", "file:///srv/a", "a"])
def test_a_folder_may_be_called_as_systems_do(place: str) -> None:
    refuse_address(place)
    assert source_of(Path(place)) == Path(place)
