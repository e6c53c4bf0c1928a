from pathlib import Path

import pytest

from summit_kb.app.page_texts import PageNotFoundError
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Like, Request
from summit_kb.foundation import paths
from summit_kb.library.errors import DocumentNotFoundError
from summit_kb.library.store import Library
from summit_kb.search.language import QueryError


def found(workspace: Workspace, text: str) -> list[str]:
    return [hit.source for hit in workspace.search(Request(text)).hits]


@pytest.fixture
def filled(workspace: Workspace, write_file) -> Workspace:
    write_file("mo.txt", "Dữ liệu mở của thành phố")
    folder = write_file("giao-thong.txt", "Giám sát giao thông").parent
    assert len(workspace.add([folder], jobs=1).added) == 2
    return workspace


def test_what_is_added_is_found(filled: Workspace) -> None:
    assert found(filled, "giam sat") == ["giao-thong.txt"]


def test_an_edit_by_hand_is_found_at_the_next_start(filled: Workspace) -> None:
    document = next(iter(filled.library.documents.values()))
    path = filled.library.documents_folder / document.id / "document.toml"
    path.write_text('subject = "Hạ tầng xyz"\n' + path.read_text(encoding="utf-8"), "utf-8")
    with_edit = Workspace.open(filled.library.root)
    assert found(with_edit, "xyz") == [document.files[0].name]
    with_edit.close()


def test_what_another_process_adds_is_found_without_a_restart(
    filled: Workspace, write_file
) -> None:
    other = Workspace.open(filled.library.root)
    other.add([write_file("moi.txt", "Tài liệu hoàn toàn mới")], jobs=1)
    other.close()
    assert found(filled, "hoàn toàn mới") == ["moi.txt"]


def test_searching_goes_on_while_another_writes(filled: Workspace) -> None:
    other = Library.open(filled.library.root)
    with other.writing() as writer:
        name = next(iter(other.documents))
        writer.remove(name)
        assert found(filled, "giao thông") == ["giao-thong.txt"]


def test_a_damaged_index_is_mended_by_the_search_that_meets_it(filled: Workspace) -> None:
    filled.close()
    index = filled.library.derived / "index"
    for path in [path for path in index.rglob("*") if path.is_file()]:
        path.write_bytes(b"")
    again = Workspace.open(filled.library.root, refresh=False)
    assert found(again, "giao thông") == ["giao-thong.txt"]
    again.close()


def test_a_query_that_cannot_be_read_is_an_error(filled: Workspace) -> None:
    with pytest.raises(QueryError):
        filled.search(Request("[a"))


def test_suggestions_and_matches(filled: Workspace) -> None:
    assert any("giao" in s.text.lower() for s in filled.suggest("gia"))
    assert filled.match_finder("giao thong").spans("về giao thông") != []


def test_removed_documents_are_not_found_and_restored_ones_are(filled: Workspace) -> None:
    [name] = [d.id for d in filled.library.documents.values() if d.files[0].name == "mo.txt"]
    filled.remove([name])
    assert "mo.txt" not in found(filled, "dữ liệu mở")
    filled.restore([name])
    assert found(filled, "dữ liệu mở")[0] == "mo.txt"


def test_remove_is_all_or_nothing(filled: Workspace) -> None:
    name = next(iter(filled.library.documents))
    with pytest.raises(DocumentNotFoundError):
        filled.remove([name, "khong-co"])
    assert name in filled.library.documents


def test_pages_of_a_text(filled: Workspace) -> None:
    document = next(iter(filled.library.documents.values()))
    assert len(filled.pages_of_text(document, 1)) == 1
    with pytest.raises(PageNotFoundError) as caught:
        filled.pages_of_text(document, 2)
    assert caught.value.facts == {"document": document.id, "page": 2, "pages": 1}


def test_the_newest_first(filled: Workspace) -> None:
    assert len(filled.recent(1)) == 1
    times = [document.added for document in filled.recent(9)]
    assert times == sorted(times, reverse=True)


def test_the_default_library_is_a_copy_that_is_found_in(own_home: Path) -> None:
    workspace = Workspace.open(None)
    assert workspace.library.root == own_home / "library"
    assert set(workspace.library.documents) == set(
        Library.open(paths.starter_library(), derived=own_home / "elsewhere").documents
    )
    assert workspace.search(Request("da nang")).total > 0
    workspace.close()


def test_what_is_like_a_document_or_a_passage_is_a_search_too(filled: Workspace) -> None:
    document = next(iter(filled.library.documents))
    alike = filled.search(Request("", like=Like(document)))
    assert document not in {hit.document for hit in alike.hits}
    of_passage = filled.search(Request("", like=Like(document, text="dữ liệu mở của thành phố")))
    assert document not in {hit.document for hit in of_passage.hits}
    anything = filled.similar_to("dữ liệu mở của thành phố")
    assert {hit.document for hit in of_passage.hits} <= {hit.document for hit in anything.hits}
    with pytest.raises(DocumentNotFoundError):
        filled.search(Request("", like=Like("khong-co")))
