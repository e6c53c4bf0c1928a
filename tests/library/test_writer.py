import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from summit_kb.domain.change import ChangeSet, DocumentChange, FieldChange, Moved
from summit_kb.domain.document import DocumentFile, Identity, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.foundation import atomic
from summit_kb.foundation.account import account
from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.library import errors
from summit_kb.library.edits import Edits
from summit_kb.library.history import History
from summit_kb.library.store import Library


def file_of(path: Path) -> DocumentFile:
    data = path.read_bytes()
    return DocumentFile(path.name, "original", hashlib.sha256(data).hexdigest(), len(data))


def visible(library: Library) -> list[str]:
    return sorted(path.name for path in library.documents_folder.iterdir())


def test_an_added_document_is_there_for_everyone(library: Library, add_document) -> None:
    document = add_document("Xin chào", title="Lời chào")
    other = Library.open(library.root)
    assert document.id == "loi-chao"
    assert other.get("loi-chao") == document == library.get("loi-chao")
    assert other.file_path(document, document.files[0]).read_text(encoding="utf-8") == "Xin chào"


def test_ids_are_never_handed_out_twice(library: Library, add_document) -> None:
    first = add_document("1", title="A")
    with library.writing() as writer:
        writer.remove(first.id)
    second = add_document("2", title="A")
    assert (first.id, second.id) == ("a", "a-2")
    with library.writing() as writer:
        assert writer.restore("a") == first
    assert visible(library) == ["a", "a-2"]


def test_a_source_that_changed_leaves_nothing(
    library: Library, make_document, tmp_path: Path
) -> None:
    source = tmp_path / "a.txt"
    source.write_text("1")
    before = file_of(source)
    source.write_text("2")
    with library.writing() as writer, pytest.raises(errors.SourceChangedError):
        writer.add(make_document(), [(source, before)])
    source.unlink()
    with library.writing() as writer, pytest.raises(errors.SourceChangedError):
        writer.add(make_document(), [(source, before)])
    assert visible(library) == []


def test_a_document_that_could_not_be_read_is_not_written(
    library: Library, make_document, tmp_path: Path
) -> None:
    source = tmp_path / "a.txt"
    source.write_text("1")
    with library.writing() as writer, pytest.raises(SummitError):
        writer.add(make_document(identity=Identity("nonsense")), [(source, file_of(source))])
    assert visible(library) == []


def test_a_disk_that_refuses_leaves_nothing(
    library: Library, make_document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "a.txt"
    source.write_text("1")

    def refuse(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    with library.writing() as writer:
        monkeypatch.setattr("os.fsync", refuse)
        with pytest.raises(StorageError) as caught:
            writer.add(make_document(), [(source, file_of(source))])
        monkeypatch.undo()
    assert caught.value.facts["detail"] == "No space left on device"
    assert visible(library) == []
    assert not library.documents


def test_what_a_killed_writer_left_is_swept(library: Library, add_document) -> None:
    document = add_document()
    left = library.documents_folder / ".new-1"
    left.mkdir()
    (left / "a.pdf").write_text("half")
    assert set(Library.open(library.root).documents) == {document.id}
    with library.writing():
        pass
    assert visible(library) == [document.id]


def test_an_update_keeps_the_hands_comments(library: Library, add_document) -> None:
    document = add_document(title="Cũ")
    path = library.documents_folder / document.id / "document.toml"
    path.write_text("# của Lan\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    with library.writing() as writer:
        updated = writer.update(replace(document, title="Mới"))
    assert library.get(document.id) == updated
    assert updated.title == "Mới"
    assert path.read_text(encoding="utf-8").startswith("# của Lan\n")


def test_what_is_not_there_is_named(library: Library, make_document) -> None:
    with library.writing() as writer:
        with pytest.raises(errors.DocumentNotFoundError):
            writer.update(make_document(id="none"))
        with pytest.raises(errors.DocumentNotFoundError):
            writer.remove("none")
        with pytest.raises(errors.NotInTrashError):
            writer.restore("none")


def test_restore_takes_the_last_one_and_never_overwrites(library: Library, add_document) -> None:
    document = add_document(id="a", title="1")
    with library.writing() as writer:
        writer.remove("a")
        restored = writer.restore("a")
        assert restored == document
        with pytest.raises(errors.DocumentExistsError):
            writer.restore("a")
        writer.remove("a")
        assert "a" not in library.documents
    trash = list((library.root / ".trash").iterdir())
    assert [path.name.partition("-")[2] for path in trash] == ["a"]


def test_a_taken_id_is_refused(add_document) -> None:
    add_document(id="a")
    with pytest.raises(errors.DocumentExistsError):
        add_document(id="a")


def test_everything_is_in_the_history(library: Library, add_document) -> None:
    document = add_document(id="a", title="Cũ")
    with library.writing() as writer:
        writer.update(replace(document, title="Mới"))
        writer.remove("a")
        writer.restore("a")
    told = [(one.action, one.changes) for one in library.history.sets()]
    assert told == [
        ("add", (DocumentChange("a", Moved.ADDED),)),
        ("edit", (FieldChange("a", "title", "Cũ", "Mới"),)),
        ("remove", (DocumentChange("a", Moved.REMOVED),)),
        ("restore", (DocumentChange("a", Moved.RESTORED),)),
    ]
    assert len({one.id for one in library.history.sets()}) == 4
    assert all(one.by == account() and one.at.endswith("Z") for one in library.history.sets())


def test_one_writers_additions_are_one_change_set(
    library: Library, make_document, tmp_path: Path
) -> None:
    source = tmp_path / "a.txt"
    source.write_text("1")
    with library.writing() as writer:
        for name in ("a", "b"):
            writer.add(make_document(id=name), [(source, file_of(source))])
    [added] = library.history.sets()
    assert added.documents == ("a", "b")


def test_a_change_set_is_applied_as_a_whole(library: Library, add_document) -> None:
    first, second = add_document("1", id="a"), add_document("2", id="b")
    with library.writing() as writer:
        done = writer.apply(
            Edits(
                "topics",
                documents=(replace(first, topics=("x",)), second),
                removed=("b",),
                files={"topics.toml": '[[topics]]\nid = "x"\nvi = "X"\nen = "X"\n'},
            )
        )
        assert [topic.id for topic in library.thesaurus] == ["x"]
    assert done is not None
    assert done.documents == ("b", "a")
    assert library.history.sets()[-1] == done
    assert set(library.documents) == {"a"}
    assert Library.open(library.root).get("a").topics == ("x",)


def test_what_is_so_already_is_no_change(library: Library, add_document) -> None:
    document = add_document(id="a")
    before = library.history.mark()
    with library.writing() as writer:
        text = (library.root / "topics.toml").read_text(encoding="utf-8")
        assert writer.apply(Edits("edit", (document,), files={"topics.toml": text})) is None
    assert library.history.mark() == before


def test_one_wrong_part_stops_the_whole_change(
    library: Library, add_document, make_document
) -> None:
    document = add_document(id="a", title="Cũ")
    with library.writing() as writer:
        for wrong in (
            Edits("edit", (replace(document, title="Mới"), make_document(id="none"))),
            Edits("edit", (replace(document, title="Mới"),), removed=("none",)),
            Edits("edit", (replace(document, title="Mới"),), restored=("none",)),
            Edits("edit", (replace(document, language="xx"),)),
        ):
            with pytest.raises(SummitError):
                writer.apply(wrong)
    assert Library.open(library.root).get("a").title == "Cũ"
    assert len(library.history.sets()) == 1


def test_an_addition_that_cannot_be_told_did_not_happen(
    library: Library, make_document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "a.txt"
    source.write_text("1")

    def refuse(history: History, _change_set: ChangeSet) -> None:
        raise StorageError.from_os(history.folder, OSError(28, "No space left on device"))

    monkeypatch.setattr(History, "append", refuse)
    with library.writing() as writer, pytest.raises(StorageError):
        writer.add(make_document(id="a"), [(source, file_of(source))])
    assert visible(library) == []


def test_a_new_version_takes_the_place_of_the_original(
    library: Library, add_document, tmp_path: Path
) -> None:
    document = add_document("cũ", title="A")
    source = tmp_path / "nguon" / "a.txt"
    source.parent.mkdir()
    source.write_text("mới", encoding="utf-8")
    with library.writing() as writer:
        newer = writer.add_version(document.id, source, file_of(source))
    assert newer == Library.open(library.root).get(document.id)
    assert newer.original is not None
    assert library.file_path(newer, newer.original).read_text(encoding="utf-8") == "mới"
    [_, older] = newer.files
    assert (older.name, older.role) == ("a.txt", "version")
    assert library.file_path(newer, older).read_text(encoding="utf-8") == "cũ"
    last = History(library.root).sets()[-1]
    assert last.action == "version"
    assert [change.field for change in last.changes] == ["files"]


def test_a_version_that_cannot_be_taken_leaves_the_document_as_it_was(
    library: Library, add_document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = add_document("cũ", title="A")
    source = tmp_path / "b.txt"
    source.write_text("mới", encoding="utf-8")

    def refuse(*_: object) -> None:
        raise StorageError(path="x", detail="No space left on device")

    with library.writing() as writer:
        monkeypatch.setattr(writer, "apply", refuse)
        with pytest.raises(StorageError):
            writer.add_version(document.id, source, file_of(source))
        with pytest.raises(errors.SourceChangedError):
            writer.add_version(document.id, tmp_path / "none.txt", file_of(source))
    folder = library.documents_folder / document.id
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "document.toml"]
    assert Library.open(library.root).get(document.id) == document


def test_files_of_an_undone_version_wait_out_of_sight(
    library: Library, add_document, tmp_path: Path
) -> None:
    document = add_document("cũ", name="a.txt", title="A")
    newer = tmp_path / "newer" / "a.txt"
    newer.parent.mkdir()
    newer.write_text("mới", encoding="utf-8")
    with library.writing() as writer:
        version = writer.add_version("a", newer, file_of(newer))
        folder = library.documents_folder / "a"
        assert sorted(path.name for path in folder.iterdir()) == [
            "a-2.txt",
            "a.txt",
            "document.toml",
        ]
        writer.apply(Edits("undo", documents=(document,)))
        shown = [path.name for path in folder.iterdir() if not path.name.startswith(".")]
        assert sorted(shown) == ["a.txt", "document.toml"]
        writer.apply(Edits("redo", documents=(version,)))
    assert (folder / "a-2.txt").read_text(encoding="utf-8") == "mới"
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_files_that_were_not_taken_in_are_gone_again(
    library: Library, add_document, tmp_path: Path
) -> None:
    add_document("cũ", name="a.txt", title="A")
    newer = tmp_path / "b.txt"
    newer.write_text("mới", encoding="utf-8")

    def refuse(files: object) -> Edits:
        raise errors.DocumentNotFoundError(document="x")

    with library.writing() as writer, pytest.raises(errors.DocumentNotFoundError):
        writer.absorb("a", [(newer, file_of(newer))], refuse)
    assert sorted(path.name for path in (library.documents_folder / "a").iterdir()) == [
        "a.txt",
        "document.toml",
    ]


def test_an_id_promised_to_an_absent_document_is_not_given_to_another(
    library: Library, add_document
) -> None:
    absent = Identity("resolution", "43-NQ/TW")
    known = Identity("resolution", "43-NQ/TW", None, date(2019, 1, 24))
    add_document(
        "1",
        title="Báo cáo",
        relations=(
            Relation(RelationKind.CITES, "nghi-quyet-43-nq-tw", absent),
            Relation(RelationKind.CITES, "nghi-quyet-43-nq-tw-2019-01-24", known),
        ),
    )
    assert add_document("2", identity=absent).id == "nghi-quyet-43-nq-tw-2"
    assert add_document("3", identity=known).id == "nghi-quyet-43-nq-tw-2019-01-24"


def test_a_folder_that_is_looked_through_for_a_moment_is_moved_after_it(
    library: Library, add_document, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As virus scanners do on Windows with what has just been written."""
    moved, left = Path.replace, [3]

    def busy(path: Path, to: Path) -> Path:
        if path.is_dir() and left[0]:
            left[0] -= 1
            raise PermissionError(13, "being used by another process")
        return moved(path, to)

    monkeypatch.setattr(atomic, "_TRIES", 4)
    monkeypatch.setattr(atomic, "_PAUSE", 0)
    monkeypatch.setattr(Path, "replace", busy)
    added = add_document("1", title="A")
    assert left == [0]
    assert visible(library) == [added.id]
