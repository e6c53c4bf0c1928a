from pathlib import Path

from summit_kb.app.updating.marker import is_marker, source_of


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
