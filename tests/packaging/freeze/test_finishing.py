import os

import pytest

import finishing
from compare import differences


@pytest.mark.skipif(os.name == "nt", reason="rights of Unix")
def test_two_folders_made_at_other_times_by_others_become_alike(tmp_path):
    for name, mode in (("one", 0o600), ("other", 0o664)):
        folder = tmp_path / name
        (folder / "a").mkdir(parents=True)
        (folder / "a" / "file").write_text("x")
        (folder / "a" / "file").chmod(mode)
        (folder / "program").write_text("x")
        (folder / "program").chmod(0o700)
        (folder / "link").symlink_to("program")
        finishing.settle(folder, 1_700_000_000)
    assert differences(tmp_path / "one", tmp_path / "other") == []
    states = [(tmp_path / "one" / name).lstat() for name in ("a/file", "program", "link")]
    assert [oct(state.st_mode & 0o777) for state in states[:2]] == ["0o644", "0o755"]
    assert {int(state.st_mtime) for state in states} == {1_700_000_000}
