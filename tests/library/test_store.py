import subprocess
import sys
from pathlib import Path

import pytest

from summit_kb.foundation.errors import InUseError
from summit_kb.library import errors
from summit_kb.library.pending import Pending
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


def test_a_change_set_at_hand_is_not_seen(library: Library, add_document) -> None:
    first, _ = add_document("1", id="a", title="Cũ"), add_document("2", id="b", title="Cũ")
    record = library.documents_folder / "a" / "document.toml"
    topics = library.root / "topics.toml"
    old = {
        "documents/a/document.toml": record.read_text(encoding="utf-8"),
        "topics.toml": topics.read_text(encoding="utf-8"),
    }
    signature = library.signature()
    begun = Pending("1", library.history.mark(), old)
    begun.save(library.root)
    record.write_text(old["documents/a/document.toml"].replace("Cũ", "Mới"), encoding="utf-8")
    topics.write_text('[[topics]]\nid = "x"\nvi = "X"\nen = "X"\n', encoding="utf-8")
    during = Library.open(library.root)
    assert during.get("a") == first
    assert len(during.thesaurus) == 0
    assert during.signature() == signature
    begun.close(library.root)
    assert during.changed_outside()
    during.reload()
    assert during.get("a").title == "Mới"
    assert "x" in during.thesaurus


def test_what_a_killed_writer_began_is_taken_back(library: Library, add_document) -> None:
    add_document("1", id="a", title="Cũ")
    record = library.documents_folder / "a" / "document.toml"
    old = record.read_text(encoding="utf-8")
    Pending("1", library.history.mark(), {"documents/a/document.toml": old}).save(library.root)
    record.write_text(old.replace("Cũ", "Mới"), encoding="utf-8")
    assert Library.open(library.root).get("a").title == "Cũ"
    with library.writing():
        assert library.get("a").title == "Cũ"
    assert record.read_text(encoding="utf-8") == old


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from summit_kb.library.edits import Edits
from summit_kb.library.store import Library

library = Library.open(Path(sys.argv[1]))
with library.writing() as writer:
    print("begun", flush=True)
    for number in range(int(sys.argv[2])):
        documents = tuple(replace(d, title=f"{number}") for d in library.documents.values())
        topic = f'[[topics]]\\nid = "t{number}"\\nvi = "{number}"\\nen = "{number}"\\n'
        writer.apply(Edits("edit", documents, files={"topics.toml": topic}))
"""


def test_another_process_never_sees_half_a_change(library: Library, add_document) -> None:
    for number in range(8):
        add_document(str(number), id=f"d{number}", title="bắt đầu")
    command = [sys.executable, "-c", WRITER, str(library.root), "30"]
    reader, seen = Library.open(library.root), set()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        with pytest.raises(InUseError), library.writing():
            pytest.fail("two writers at once")
        ended = False
        while not ended:
            ended = writer.poll() is not None
            reader.reload()
            [title] = {document.title for document in reader.documents.values()}
            assert [topic.vi for topic in reader.thesaurus] in ([title], [])
            seen.add(title)
    assert writer.returncode == 0
    assert title == "29"
    assert len(seen) > 2


def test_the_state_of_documents_stays_until_one_changes(library: Library, add_document) -> None:
    document = add_document()
    state = library.documents_state
    assert library.documents_state is state
    with library.writing() as writer:
        writer.remove(document.id)
    assert library.documents_state is not state
