"""What is watched, kept from start to start."""

from pathlib import Path

import pytest

from summit_kb.desktop.librarian.imports.watch_file import Watched, load, save, watch_file


def test_what_was_kept_comes_back(tmp_path):
    path = watch_file(tmp_path)
    watched = Watched(tmp_path / "hộp thư", automatic=True, known={Path("/a.pdf"): (3, 12)})
    save(path, watched)
    assert load(path) == watched
    assert watch_file(tmp_path / "other") != path


@pytest.mark.parametrize(
    "spoilt",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"version": 9}',
        '{"version": 1, "folder": "", "automatic": 1, "known": 3}',
    ],
)
def test_what_cannot_be_used_is_nothing(tmp_path, spoilt):
    path = tmp_path / "watched.json"
    path.write_text(spoilt, encoding="utf-8")
    assert load(path) == Watched()


def test_a_disk_that_refuses_costs_only_the_memory(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    path = tmp_path / "file" / "watched.json"
    save(path, Watched(tmp_path))
    assert not path.exists()
