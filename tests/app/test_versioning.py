import pytest

from summit_kb.app.versioning import Merging, VersionRefusedError, kept_beside
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Relation
from summit_kb.domain.finding import Request
from summit_kb.domain.kinds import RelationKind
from summit_kb.library.errors import DocumentNotFoundError

CITES, SAME = RelationKind.CITES, RelationKind.SAME_TEXT


@pytest.fixture
def pair(workspace: Workspace, add_record) -> Workspace:
    """A draft that cites a law and is cited by a report, and the same text signed."""
    add_record("luat", "Luật Giao dịch điện tử")
    add_record("du-thao", "Dự thảo phê duyệt dữ liệu mở", topics=("du-lieu",),
               relations=(Relation(CITES, "luat"), Relation(CITES, "ky")))  # fmt: skip
    add_record("ky", "Quyết định phê duyệt dữ liệu mở", topics=("du-lieu-mo",))
    add_record("bao-cao", "Báo cáo tiến độ",
               relations=(Relation(CITES, "du-thao"), Relation(CITES, "ky")))  # fmt: skip
    workspace.library.reload()
    workspace.refresh()
    return workspace


def test_the_newest_version_brings_its_text(pair: Workspace) -> None:
    done = pair.desk.make_version("du-thao", "ky")
    [document] = done.documents
    assert document.original is not None
    assert [(file.name, file.role) for file in document.files] == [
        ("du-thao.txt", "original"),
        ("ky.txt", "version"),
    ]
    assert pair.library.file_path(document, document.original).read_text(encoding="utf-8") == (
        "Dự thảo phê duyệt dữ liệu mở"
    )
    assert "du-thao" not in pair.library.documents
    assert [hit.document for hit in pair.search(Request('"dự thảo"')).hits] == ["ky"]
    assert pair.search(Request('"quyết định phê duyệt"')).total == 0


def test_an_older_version_leaves_the_text_as_it_is(pair: Workspace) -> None:
    [document] = pair.desk.make_version("du-thao", "ky", is_newest=False).documents
    assert [file.role for file in document.files] == ["original", "version"]
    assert document.original is not None
    assert document.original.name == "ky.txt"
    assert document.files[1].replaced is not None


def test_topics_and_relations_are_taken_over(pair: Workspace) -> None:
    [document] = pair.desk.make_version("du-thao", "ky").documents
    assert document.topics == ("du-lieu-mo", "du-lieu")
    assert document.relations == (Relation(CITES, "luat"),)
    assert pair.library.get("bao-cao").relations == (Relation(CITES, "ky"),)


def test_undo_and_redo_bring_everything_back_and_forth(pair: Workspace) -> None:
    before = dict(pair.library.documents)
    change = pair.desk.make_version("du-thao", "ky").change
    assert change is not None
    after = dict(pair.library.documents)
    pair.desk.undo()
    assert dict(pair.library.documents) == before
    assert {problem.code for problem in pair.check()}.isdisjoint(
        {"file-unlisted", "file-missing", "file-changed"}
    )
    assert pair.search(Request('"quyết định phê duyệt"')).total == 1
    pair.desk.redo()
    assert dict(pair.library.documents) == after
    assert {problem.code for problem in pair.check()}.isdisjoint(
        {"file-unlisted", "file-missing", "file-changed"}
    )
    assert pair.search(Request('"quyết định phê duyệt"')).total == 0


def test_the_same_bytes_are_not_kept_twice(workspace: Workspace, add_record) -> None:
    add_record("mot", "Xin chào")
    add_record("hai", "Xin chào")
    workspace.library.reload()
    [document] = workspace.desk.make_version("hai", "mot").documents
    assert [file.name for file in document.files] == ["mot.txt"]
    assert list(workspace.library.documents) == ["mot"]


def test_refused(pair: Workspace, add_record) -> None:
    add_record("law", "The law", language="en")
    pair.library.reload()
    for document, of in (("ky", "ky"), ("law", "luat")):
        with pytest.raises(VersionRefusedError):
            Merging.of(pair.library, document, of, is_newest=True)
    with pytest.raises(DocumentNotFoundError):
        pair.desk.make_version("ky", "khong-co")
    assert "ky" in pair.library.documents


def test_both_are_kept_and_said_to_be_alike_once(pair: Workspace) -> None:
    done = pair.desk.keep_both("du-thao", "ky")
    assert done.change is not None
    assert Relation(SAME, "ky") in pair.library.get("du-thao").relations
    assert kept_beside(pair.library, "du-thao", "ky") == ()
    assert pair.desk.keep_both("ky", "du-thao").change is None
    assert pair.desk.keep_both("ky", "ky").change is None
