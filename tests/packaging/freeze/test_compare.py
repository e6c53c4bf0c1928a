import os

import pytest

import compare


@pytest.fixture
def both(tmp_path):
    for name in ("one", "other"):
        folder = tmp_path / name
        (folder / "a").mkdir(parents=True)
        (folder / "a" / "file").write_bytes(b"same")
        (folder / "link").symlink_to("a/file")
        for path in (folder / "a" / "file", folder / "a", folder / "link"):
            _dated(path)
    return tmp_path / "one", tmp_path / "other"


def _dated(path):
    """One date for every file: without it a second may begin between two of them."""
    os.utime(path, (1, 1), follow_symlinks=False)


def test_alike(both, capsys):
    assert compare.differences(*both) == []
    assert compare.main(*map(str, both)) == 0
    assert capsys.readouterr().out == "0 differences\n"


def test_each_kind_of_difference_is_told(both):
    one, other = both
    file = other / "a" / "file"
    file.write_bytes(b"Same")
    (one / "extra").touch()
    (other / "link").unlink()
    (other / "link").symlink_to("a")
    for path in (file, other / "link"):
        _dated(path)
    assert compare.differences(one, other) == [
        f"only in {one}: extra",
        "content of a/file",
        "link of link",
    ]


def test_rights_and_dates_count(both):
    one, other = both
    (one / "a" / "file").chmod(0o755)
    os.utime(other / "a", (5, 5))
    assert compare.differences(one, other) == ["date of a", "kind or rights of a/file"]
    assert compare.main(str(one), str(other)) == 1
