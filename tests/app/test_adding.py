from pathlib import Path

import pytest

from summit_kb.app import adding
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Proposal
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Cancel, Progress
from summit_kb.library.store import Library


@pytest.fixture
def folder(write_file) -> Path:
    for n in range(5):
        path = write_file(f"{n}.txt", f"Tài liệu thứ {n} về dữ liệu")
    return path.parent


def test_a_document_is_safe_before_it_is_reported(workspace: Workspace, folder: Path) -> None:
    seen: list[str] = []

    def report(progress: Progress) -> None:
        if progress.stage == "store":
            seen.append(progress.item)
            assert progress.item in Library.open(workspace.library.root).documents

    done = workspace.add([folder], jobs=1, report=report)
    assert seen == [added.document.id for added in done.added]
    assert len(seen) == 5


def test_stopping_keeps_and_indexes_what_is_done(workspace: Workspace, folder: Path) -> None:
    cancel = Cancel()

    def report(progress: Progress) -> None:
        if progress.stage == "store" and progress.done == 2:
            cancel.request()

    done = workspace.add([folder], jobs=1, report=report, cancel=cancel)
    assert done.cancelled
    assert 2 <= len(done.added) < 5
    assert workspace.search(Request("dữ liệu")).total == len(done.added)
    rest = workspace.add([folder], jobs=1)
    assert len(rest.duplicates) == len(done.added)
    assert len(rest.added) == 5 - len(done.added)


def test_documents_are_found_while_a_long_add_goes_on(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "_BATCH_DOCUMENTS", 2)
    totals: list[int] = []

    def report(progress: Progress) -> None:
        if progress.stage == "store":
            totals.append(workspace.search(Request("dữ liệu")).total)

    workspace.add([folder], jobs=1, report=report)
    assert max(totals) >= 2
    assert workspace.search(Request("dữ liệu")).total == 5


@pytest.mark.logs
def test_a_fault_of_ours_with_one_document_stops_no_other(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def propose(path: Path, _text: object) -> dict[str, Proposal]:
        if path.name == "2.txt":
            raise ZeroDivisionError
        return {}

    monkeypatch.setattr(adding, "propose", propose)
    done = workspace.add([folder], jobs=1)
    assert len(done.added) == 4
    [failed] = done.failed
    assert (failed.path.name, failed.error.code) == ("2.txt", "internal")


def test_an_index_that_cannot_be_written_leaves_the_documents(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise StorageError(path="x", detail="No space left on device")

    monkeypatch.setattr(workspace.derived, "bring_up_to_date", refuse)
    done = workspace.add([folder], jobs=1)
    monkeypatch.undo()
    assert done.index_error is not None
    assert len(done.added) == 5
    assert workspace.search(Request("dữ liệu")).total == 5


def test_an_unreadable_copy_fails_like_its_twin(workspace: Workspace, write_file) -> None:
    paths = [write_file("a.pdf", "%PDF-1.7 x"), write_file("b.pdf", "%PDF-1.7 x")]
    done = workspace.add(paths, jobs=1)
    assert {failed.path.name for failed in done.failed} == {"a.pdf", "b.pdf"}


DECISION = """\
ỦY BAN NHÂN DÂN THÀNH PHỐ LÂM HÀ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Số: {number}/QĐ-UBND

Lâm Hà, ngày 05 tháng 02 năm 2019

QUYẾT ĐỊNH

Về việc phê duyệt Đề án dữ liệu mở

Điều 1. Phê duyệt Đề án dữ liệu mở của thành phố với những nội dung chính sau đây: xây dựng cổng dữ
liệu, công bố danh mục dữ liệu, bảo đảm an toàn thông tin, đào tạo cán bộ và huy động nguồn lực.

Điều 2. Các sở, ban, ngành chịu trách nhiệm thi hành Quyết định này từ {more}.
"""


def test_another_text_of_the_same_identity_is_a_new_version(
    workspace: Workspace, write_file
) -> None:
    old = write_file("cu.txt", DECISION.format(number=18, more="ngày ký"))
    [first] = workspace.add([old], jobs=1).added
    new = write_file("moi.txt", DECISION.format(number=18, more="tháng sau, trừ cấp phường"))
    [second] = workspace.add([new], jobs=1).added
    assert second.document.id == first.document.id
    assert second.version == 2
    assert "new-version" in second.warnings
    assert second.similar == ()
    [document] = workspace.library.documents.values()
    assert [file.role for file in document.files] == ["original", "version"]
    assert workspace.search(Request("trừ cấp phường")).total == 1
    assert workspace.search(Request('"từ ngày ký"')).total == 0
    again = workspace.add([old], jobs=1)
    assert [duplicate.of for duplicate in again.duplicates] == [document.id]


def test_versions_are_documents_of_their_own_when_duplicates_are_wanted(
    workspace: Workspace, write_file
) -> None:
    paths = [write_file(f"{n}.txt", DECISION.format(number=18, more=f"ngày {n}")) for n in (1, 2)]
    done = workspace.add(paths, jobs=1, accept_duplicates=True)
    assert len({added.document.id for added in done.added}) == 2


def test_one_identity_for_texts_with_nothing_in_common_is_told(
    workspace: Workspace, write_file
) -> None:
    head = DECISION.format(number=18, more="nay").partition("QUYẾT ĐỊNH")[0]
    words = " ".join(f"phụ lục số liệu {n} tỷ đồng" for n in range(300))
    paths = [
        write_file("a.txt", DECISION.format(number=18, more="nay")),
        write_file("b.txt", f"{head}QUYẾT ĐỊNH\n\nVề việc khác\n\nĐiều 1. {words}"),
    ]
    done = workspace.add(paths, jobs=1)
    assert len({added.document.id for added in done.added}) == 2
    assert "same-identity" in done.added[1].warnings


def test_near_copies_are_told_within_one_add(workspace: Workspace, write_file) -> None:
    text = DECISION.format(number=18, more="ngày ký")
    plain = text.partition("Điều 1")[2]
    done = workspace.add([write_file("a.txt", plain), write_file("b.txt", plain.upper())], jobs=1)
    [similar] = done.added[1].similar
    assert (similar.document, similar.likeness.value) == (done.added[0].document.id, "same-text")
    assert "same-text" in done.added[1].warnings


def test_a_disk_without_room_for_sketches_stops_no_add(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise StorageError(path="x", detail="No space left on device")

    monkeypatch.setattr(workspace.derived.sketches, "writing", refuse)
    done = workspace.add([folder], jobs=1)
    assert len(done.added) == 5
    assert done.index_error is not None
