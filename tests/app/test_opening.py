import shutil
from pathlib import Path

import pytest

from summit_kb.app import opening
from summit_kb.app.searches.library_key import library_key
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation import paths, portable
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.policy import FeatureOffError, Policy, put_in_force
from summit_kb.library.errors import (
    DocumentNotFoundError,
    LibraryNotEditableError,
    LibraryNotFoundError,
)
from summit_kb.library.store import Library


def test_the_first_start_copies_the_starter_library_whole(own_home: Path) -> None:
    root = opening.default_library()
    assert root == own_home / "library"
    for file in paths.starter_library().glob("documents/*/*"):
        copy = root / file.relative_to(paths.starter_library())
        assert copy.read_bytes() == file.read_bytes()
    assert sorted(path.name for path in own_home.iterdir()) == ["library"]


def test_the_copy_of_what_may_only_be_read_may_be_written(
    own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "shipped"
    (shipped / "documents" / "a").mkdir(parents=True)
    (shipped / "documents" / "a" / "file").touch(mode=0o444)
    (shipped / "library.toml").touch(mode=0o444)
    places = [shipped, *shipped.rglob("*/")]
    for place in places:
        place.chmod(0o555)
    monkeypatch.setattr(opening.paths, "starter_library", lambda: shipped)
    copy = opening.default_library()
    for place in places:
        place.chmod(0o755)
    for place in (copy, *copy.rglob("*")):
        assert place.stat().st_mode & 0o200, place


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
    monkeypatch.setattr(opening, "takes_files", lambda _folder: False)
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


def only_topics(*topics: str) -> None:
    put_in_force(Policy(topics=topics))


def test_a_department_sees_the_topics_that_are_shown(library: Library, add_record) -> None:
    add_record("du-lieu", "Kho dữ liệu", topics=("du-lieu",))
    add_record("mo", "Dữ liệu mở", topics=("du-lieu-mo",))
    add_record("khac", "Dữ liệu khác")
    everything = Workspace.open(library.root)
    assert everything.search(Request("dữ liệu")).total == 3
    everything.close()
    only_topics("du-lieu-mo")
    shown = Workspace.open(library.root)
    assert list(shown.library.documents) == ["mo"]
    assert [(topic.id, topic.broader) for topic in shown.library.thesaurus] == [
        ("du-lieu-mo", None)
    ]
    found = shown.search(Request("dữ liệu"))
    assert [hit.document for hit in found.hits] == ["mo"]
    assert shown.suggest("du lieu kh") == []
    with pytest.raises(DocumentNotFoundError):
        shown.library.get("khac")
    with pytest.raises(LibraryNotEditableError):
        shown.remove(["mo"])
    shown.close()
    only_topics("du-lieu")
    wider = Workspace.open(library.root)
    assert sorted(wider.library.documents) == ["du-lieu", "mo"]
    assert wider.search(Request("dữ liệu")).total == 2
    assert wider.library.derived != shown.library.derived
    wider.close()
    put_in_force(Policy())
    everything = Workspace.open(library.root, refresh=False)
    assert everything.derived.is_current()
    everything.close()


def test_a_topic_nobody_has_shows_nothing(library: Library, add_record) -> None:
    add_record("mo", "Dữ liệu mở", topics=("du-lieu-mo",))
    only_topics("cham-sai")
    shown = opening.open_library(library.root)
    assert len(shown.documents) == len(shown.thesaurus) == 0


def test_other_libraries_are_refused_where_the_policy_leaves_none(
    library: Library, own_home: Path
) -> None:
    put_in_force(Policy(features_off=frozenset({"other-libraries"})))
    with pytest.raises(FeatureOffError):
        opening.open_library(library.root)
    assert opening.open_library(None).root == own_home / "library"
    assert opening.open_library(own_home / "library").root == own_home / "library"
    assert opening.open_library(paths.starter_library()).root == paths.starter_library()
    put_in_force(Policy(editions=own_home / "none", features_off=frozenset({"other-libraries"})))
    with pytest.raises(FeatureOffError):
        opening.open_library(own_home / "library")


def test_the_library_of_the_policy_is_the_usual_one(library: Library, tmp_path: Path) -> None:
    rules = {"settings": {"library": str(library.root)}}
    put_in_force(Policy(**rules))
    assert opening.open_library(None).root == library.root
    put_in_force(Policy(**rules, features_off=frozenset({"other-libraries"})))
    assert opening.open_library(library.root).root == library.root
    with pytest.raises(FeatureOffError):
        opening.open_library(tmp_path / "other")


def test_a_stick_that_cannot_be_written_to_is_read(
    library: Library, add_record, own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_record("mo", "Dữ liệu mở")
    monkeypatch.setattr(portable, "home", lambda: own_home)
    data = tmp_path / "E" / "Summit KB Data"
    shutil.copytree(library.root, data / "library", ignore=shutil.ignore_patterns(".derived"))
    for name in ("read_only_data", "data_folder"):
        monkeypatch.setattr(portable, name, lambda: data)
    before = sorted(data.rglob("*"))
    reader = Workspace.open(None)
    assert reader.library.root == data / "library"
    assert reader.search(Request("dữ liệu")).total == 1
    assert library_key(reader.library) == "name:Thử nghiệm"
    with pytest.raises(LibraryNotEditableError):
        reader.remove(["mo"])
    reader.close()
    assert sorted(data.rglob("*")) == before
    shutil.rmtree(data / "library")
    assert opening.open_library(None).root == paths.starter_library()


def test_a_library_beside_the_program_on_a_stick_is_known_by_its_place_there(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = library.root.parent / "Summit KB Data"
    monkeypatch.setattr(portable, "data_folder", lambda: data)
    assert library_key(library) == "stick:library"


def test_nothing_stands_in_for_the_editions_it_keeps(library: Library, own_home: Path) -> None:
    put_in_force(Policy(editions=own_home / "none", contact="4321"))
    with pytest.raises(opening.SharedEditionsError) as told:
        opening.open_library(None)
    assert told.value.facts == {"path": str(own_home / "none"), "contact": "4321"}
    assert not (own_home / "library").exists()
    assert opening.open_library(library.root).root == library.root
