from pathlib import Path

import pytest

from sources import Source, conclude, sources


def test_modules_are_named_as_they_are_imported(source):
    assert source("src/summit_kb/search/snippets.py", "").module == "summit_kb.search.snippets"
    assert source("src/summit_kb/search/__init__.py", "").module == "summit_kb.search"
    assert source("tests/search/test_snippets.py", "").module == ""


def test_files_come_in_order_and_only_from_the_folders_asked_for(source, tmp_path: Path):
    for path in ("src/b.py", "src/a/c.py", "tests/test_a.py", "src/notes.txt"):
        source(path, "")
    found = [each.path.as_posix() for each in sources("src", root=tmp_path)]
    assert found == ["src/a/c.py", "src/b.py"]


def test_lines_and_tree_are_the_files(source):
    read: Source = source("src/x.py", "a = 'Đà Nẵng'\n\nb = 2\n")
    assert read.lines == 3
    assert len(read.tree.body) == 2


def test_problems_go_to_stderr_and_fail(capsys: pytest.CaptureFixture[str]):
    assert conclude(["a: wrong", "b: wrong"], "unused") == 1
    assert conclude([], "2 files") == 0
    out, err = capsys.readouterr()
    assert (out, err) == ("2 files\n", "a: wrong\nb: wrong\n")
