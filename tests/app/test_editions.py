"""From a librarian's library to the search of an official's laptop."""

import shutil
from pathlib import Path

import pytest

from summit_kb.app import derived, editions
from summit_kb.app.assignments import Assignment
from summit_kb.app.publishing import ceremony, publishing
from summit_kb.app.publishing.ceremony import KeyFile
from summit_kb.app.saved_searches import look_for_new
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.domain.sketch import Sketch
from summit_kb.domain.text import ExtractedText
from summit_kb.editions.errors import LibraryNotSoundError, PublishingError
from summit_kb.editions.installing import roll_back
from summit_kb.foundation.errors import StorageError
from summit_kb.library.errors import LibraryNotEditableError


@pytest.fixture
def published(workspace: Workspace, tmp_path: Path, write_file) -> Path:
    """A publisher's folder with a first edition of one document, and this user trusts it."""
    made = ceremony.make_keys(tmp_path / "an-ban", *ceremony.in_one_folder(tmp_path / "keys", "x"))
    workspace.add([write_file("mo.txt", "Cổng dữ liệu mở của thành phố")], jobs=1)
    publish(workspace, tmp_path / "an-ban")
    editions.trust(made.root)
    return tmp_path / "an-ban"


def publish(workspace: Workspace, repository: Path, key: str = "publishing.pem"):
    path = repository.parent / "keys" / key
    return publishing.build(workspace, repository, path, "x", "Văn phòng")


def test_what_is_published_is_found_on_the_laptop(
    workspace: Workspace, published: Path, write_file
) -> None:
    assert editions.install(published).is_new
    laptop = Workspace.open(None, refresh=False)
    assert laptop.derived.is_current()
    assert laptop.search(Request("du lieu mo")).total == 1
    workspace.add([write_file("giao-thong.txt", "Camera giám sát giao thông")], jobs=1)
    built = publish(workspace, published)
    assert [entry.what.value for entry in built.catalogue.changes] == ["added"]
    assert editions.whats_new(published).changes == built.catalogue.changes
    assert laptop.search(Request("giám sát")).total == 0
    laptop.close()
    assert editions.install(published).copied_files == 3
    laptop = Workspace.open(None, refresh=False)
    assert laptop.derived.is_current()
    assert laptop.search(Request("giám sát")).total == 1
    assert editions.whats_new(None).number == 2
    laptop.close()


def test_an_edition_is_read_and_never_written_to(published: Path, write_file) -> None:
    editions.install(published)
    laptop = Workspace.open(None)
    with pytest.raises(LibraryNotEditableError):
        laptop.add([write_file("x.txt", "Không vào được")], jobs=1)
    with pytest.raises(LibraryNotEditableError):
        laptop.remove(list(laptop.library.documents))
    laptop.close()


def test_going_back_reads_the_edition_before(
    workspace: Workspace, published: Path, write_file
) -> None:
    editions.install(published)
    workspace.remove(list(workspace.library.documents))
    workspace.add([write_file("moi.txt", "Hạ tầng viễn thông")], jobs=1)
    publish(workspace, published)
    editions.install(published)
    roll_back(editions.installed())
    laptop = Workspace.open(None)
    assert laptop.search(Request("dữ liệu mở")).total == 1
    assert laptop.search(Request("viễn thông")).total == 0
    laptop.close()


def test_a_library_with_errors_makes_no_edition(workspace: Workspace, published: Path) -> None:
    [document] = workspace.library.documents.values()
    workspace.library.file_path(document, document.files[0]).unlink()
    with pytest.raises(LibraryNotSoundError) as refused:
        publish(workspace, published)
    assert refused.value.facts["document"] == document.id
    assert editions.verify(published).number == 1


def test_a_key_that_was_replaced_counts_no_more(workspace: Workspace, published: Path) -> None:
    editions.install(published)
    keys = published.parent / "keys"
    roots = [KeyFile(keys / f"root-{number}.pem", "x") for number in (1, 3)]
    ceremony.rotate(published, roots, KeyFile(keys / "moi.pem", "x"))
    publish(workspace, published, key="moi.pem")
    assert editions.install(published).catalogue.number == 2
    with pytest.raises(PublishingError, match="stranger"):
        publish(workspace, published)


def test_saved_searches_go_on_with_the_next_edition_and_tell_what_is_new(
    workspace: Workspace, published: Path, write_file
) -> None:
    editions.install(published)
    laptop = Workspace.open(None)
    laptop.searches.save("Dữ liệu", Request("dữ liệu"))
    laptop.close()
    [first] = workspace.library.documents
    workspace.desk.edit([first], [Assignment.parse("title=Cổng dữ liệu mở, bản sửa")])
    workspace.add([write_file("hai.txt", "Dữ liệu của quận")], jobs=1)
    workspace.add([write_file("ba.txt", "Camera giao thông")], jobs=1)
    publish(workspace, published)
    assert editions.install(published).is_new
    laptop = Workspace.open(None)
    [new] = look_for_new(laptop)
    assert new.search.name == "Dữ liệu"
    assert (new.added, new.amended) == (1, 1)
    assert [one.document for one in new.matches if one.is_amended] == [first]
    laptop.searches.mark_seen(new.search, new.look)
    assert look_for_new(laptop) == []
    laptop.close()
    roll_back(editions.installed())
    laptop = Workspace.open(None)
    assert [(one.added, one.amended) for one in look_for_new(laptop)] == [(0, 1)]
    laptop.close()


def test_what_was_made_of_unchanged_documents_is_not_made_again(
    workspace: Workspace, published: Path, write_file, monkeypatch: pytest.MonkeyPatch
) -> None:
    editions.install(published)
    workspace.add([write_file("giao-thong.txt", "Camera giám sát giao thông")], jobs=1)
    publish(workspace, published)
    made: list[ExtractedText] = []
    real = derived.sketch

    def counted(text: ExtractedText) -> Sketch:
        made.append(text)
        return real(text)

    monkeypatch.setattr(derived, "sketch", counted)
    editions.install(published)
    assert ["Camera" in text.pages[0].blocks[0].text for text in made] == [True]
    laptop = Workspace.open(None, refresh=False)
    with laptop.derived.sketches.reading() as sketches:
        assert sketches is not None
        assert len(sketches.names()) == 2
    laptop.close()


@pytest.mark.parametrize("name", ["index", "sketches", "catalogue"])
def test_what_of_it_cannot_be_carried_over_is_told(
    workspace: Workspace, published: Path, write_file, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    editions.install(published)
    workspace.add([write_file("giao-thong.txt", "Camera giám sát giao thông")], jobs=1)
    publish(workspace, published)

    def refuse(source: Path, target: Path, **_named: object) -> None:
        if Path(source).name == name:
            raise PermissionError(13, "in use", str(target))

    with monkeypatch.context() as harm:
        harm.setattr(shutil, "copytree" if name == "index" else "copyfile", refuse)
        with pytest.raises(StorageError):
            editions.install(published)
    assert editions.installed().catalogue().number == 1
