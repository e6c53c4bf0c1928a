"""A folder is tried, made where it is missing, and left as it was."""

from summit_kb.foundation.writable import takes_files


def test_a_folder_that_takes_files_is_made_and_left_empty(tmp_path):
    assert takes_files(tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []


def test_what_is_no_folder_takes_none(tmp_path):
    (tmp_path / "file").write_text("x")
    assert not takes_files(tmp_path / "file")
    assert not takes_files(tmp_path / "missing" / "below")
