import shutil
from pathlib import Path

import pytest

from summit_kb.app import opening
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation import paths
from summit_kb.foundation.errors import StorageError
from summit_kb.library.errors import LibraryNotFoundError
from summit_kb.library.store import Library


def test_the_first_start_copies_the_starter_library_whole(own_home: Path) -> None:
    root = opening.default_library()
    assert root == own_home / "library"
    for file in paths.starter_library().glob("documents/*/*"):
        copy = root / file.relative_to(paths.starter_library())
        assert copy.read_bytes() == file.read_bytes()
    assert sorted(path.name for path in own_home.iterdir()) == ["library"]


def test_the_copy_is_kept_as_the_reader_changed_it(own_home: Path) -> None:
    root = opening.default_library()
    shutil.rmtree(root / "documents")
    assert opening.default_library() == root
    assert not (root / "documents").exists()


def test_the_shipped_library_is_never_written_to(own_home: Path) -> None:
    library = opening.open_library(paths.starter_library())
    assert own_home in library.derived.parents


def test_a_library_nobody_may_write_to_is_searched_all_the_same(
    library: Library, write_file, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writable = Workspace.open(library.root)
    writable.add([write_file("a.txt", "Dữ liệu mở")], jobs=1)
    writable.close()
    shutil.rmtree(library.derived)
    monkeypatch.setattr(opening, "_takes_files", lambda _folder: False)
    workspace = Workspace.open(library.root)
    assert workspace.search(Request("dữ liệu")).total == 1
    assert not library.derived.exists()
    assert own_home in workspace.library.derived.parents
    workspace.close()


def test_a_folder_without_a_library_is_left_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(LibraryNotFoundError):
        opening.open_library(tmp_path)
    with pytest.raises(LibraryNotFoundError):
        opening.open_library(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []


def test_a_home_that_takes_no_files_is_told(own_home: Path) -> None:
    own_home.rmdir()
    own_home.write_text("")
    with pytest.raises(StorageError):
        opening.default_library()
    own_home.unlink()
