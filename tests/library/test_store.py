from pathlib import Path

import pytest

from summit_kb.foundation.errors import InUseError
from summit_kb.library import errors
from summit_kb.library.store import Library


def test_a_new_library_opens_empty(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "thư viện", 'Tên "lạ"')
    assert library.name == 'Tên "lạ"'
    assert library.languages == ("vi", "en")
    assert not library.documents
    assert not library.faults
    assert not list(library.thesaurus)


def test_a_library_is_not_made_twice(library: Library) -> None:
    with pytest.raises(errors.LibraryExistsError):
        Library.create(library.root)


def test_a_folder_is_not_a_library(tmp_path: Path) -> None:
    with pytest.raises(errors.LibraryNotFoundError):
        Library.open(tmp_path)


def test_a_newer_library_is_refused(library: Library) -> None:
    text = (library.root / "library.toml").read_text(encoding="utf-8")
    (library.root / "library.toml").write_text(text.replace("format = 1", "format = 2"), "utf-8")
    with pytest.raises(errors.LibraryNewerError):
        Library.open(library.root)


def test_a_bad_vocabulary_is_a_fault_and_documents_are_read(library: Library, add_document) -> None:
    document = add_document()
    (library.root / "topics.toml").write_text("[[topics]]\nid = 1\n", encoding="utf-8")
    (library.root / "events.toml").write_text("= 1\n", encoding="utf-8")
    again = Library.open(library.root)
    assert [type(fault) for fault in again.faults] == [
        errors.WrongTypeError,
        errors.TomlSyntaxError,
    ]
    assert again.get(document.id) == document


def test_an_unknown_document_is_named(library: Library) -> None:
    with pytest.raises(errors.DocumentNotFoundError) as caught:
        library.get("none")
    assert caught.value.facts == {"document": "none"}


def test_the_signature_changes_with_the_record_only(library: Library, add_document) -> None:
    a, b = add_document("1", title="A"), add_document("2", title="B")
    before = library.signature()
    path = library.documents_folder / a.id / "document.toml"
    path.write_text(path.read_text(encoding="utf-8") + "\n# xem lại\n", encoding="utf-8")
    library.reload()
    after = library.signature()
    assert after[a.id] != before[a.id]
    assert after[b.id] == before[b.id]


def test_other_writers_wait_and_readers_do_not(library: Library, add_document) -> None:
    document = add_document()
    with library.writing():
        other = Library.open(library.root)
        assert other.get(document.id) == document
        with pytest.raises(InUseError) as caught, other.writing():
            pass
    assert caught.value.facts["holder"] != "?"
    with other.writing():
        pass


def test_changes_of_others_are_noticed(library: Library, add_document) -> None:
    add_document("1")
    other = Library.open(library.root)
    assert not other.changed_outside()
    document = add_document("2")
    assert other.changed_outside()
    other.reload()
    assert not other.changed_outside()
    assert document.id in other.documents


def test_own_changes_are_not_changes_of_others(library: Library, add_document) -> None:
    add_document()
    assert not library.changed_outside()


def test_reloading_while_writing_keeps_the_writers_view(library: Library, add_document) -> None:
    document = add_document()
    with library.writing() as writer:
        writer.remove(document.id)
        library.reload()
        assert document.id not in library.documents


def test_derived_data_may_live_elsewhere(library: Library, add_document, tmp_path: Path) -> None:
    add_document()
    Library.open(library.root, derived=tmp_path / "elsewhere")
    assert (tmp_path / "elsewhere" / "catalogue").exists()
