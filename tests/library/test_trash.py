"""What lies in the trash is listed, and can be deleted for good."""

from pathlib import Path

import pytest

from summit_kb.domain.change import DocumentChange, Moved
from summit_kb.foundation.errors import StorageError
from summit_kb.library import trash
from summit_kb.library.errors import NotInTrashError
from summit_kb.library.history import History
from summit_kb.library.store import Library


@pytest.fixture
def trashed(library: Library, add_document) -> Library:
    for name in ("a", "b"):
        add_document(content=f"Văn bản {name}", id=name, title=f"Tài liệu {name}")
    with library.writing() as writer:
        writer.remove("a")
        writer.remove("b")
    return library


def test_nothing_was_removed_yet(library: Library) -> None:
    assert trash.entries(library.root) == []


def test_the_last_removed_comes_first(trashed: Library) -> None:
    found = trash.entries(trashed.root)
    assert [one.document for one in found] == ["b", "a"]
    assert [one.record.title for one in found if one.record] == ["Tài liệu b", "Tài liệu a"]
    assert all(one.removed.endswith("Z") and one.size > 10 for one in found)


def test_what_cannot_be_read_is_listed_all_the_same(trashed: Library) -> None:
    folder = trash.entries(trashed.root)[0].folder
    (folder / "document.toml").write_text("title = ", encoding="utf-8")
    strange = folder.with_name("by hand-c")
    strange.mkdir()
    found = trash.entries(trashed.root)
    assert [(one.document, one.record is None) for one in found] == [
        ("c", True),
        ("b", True),
        ("a", False),
    ]
    assert found[0].removed == ""


def test_deleting_for_good_is_told_and_frees_the_id(trashed: Library, add_document) -> None:
    with trashed.writing() as writer:
        writer.delete(["a"])
    assert [one.document for one in trash.entries(trashed.root)] == ["b"]
    assert [path.name.partition("-")[2] for path in (trashed.root / ".trash").iterdir()] == ["b"]
    last = trashed.history.sets()[-1]
    assert (last.action, last.changes) == ("delete", (DocumentChange("a", Moved.DELETED),))
    assert add_document(id="a").id == "a"


def test_one_that_is_not_there_stops_all(trashed: Library) -> None:
    with trashed.writing() as writer, pytest.raises(NotInTrashError) as caught:
        writer.delete(["a", "none"])
    assert caught.value.facts == {"document": "none"}
    assert len(trash.entries(trashed.root)) == 2


def test_what_cannot_be_told_is_not_deleted(trashed: Library, monkeypatch) -> None:
    def full(_history: History, _told: object) -> None:
        raise StorageError(path="history", detail="full")

    monkeypatch.setattr(History, "append", full)
    with trashed.writing() as writer, pytest.raises(StorageError):
        writer.delete(["a", "b"])
    assert len(trash.entries(trashed.root)) == 2


def test_what_a_killed_writer_left_is_swept(trashed: Library) -> None:
    folder = trash.entries(trashed.root)[0].folder
    hidden: Path = folder.with_name(f".gone-{folder.name}")
    folder.rename(hidden)
    with trashed.writing():
        assert not hidden.exists()
