import pytest

from summit_kb.app.gathering import hashed
from summit_kb.app.storing import AddOptions, Storing
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel
from summit_kb.ingest.extract import extract_files

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


def test_a_cancel_is_heard_between_the_readings_of_one_file(
    workspace: Workspace, write_file
) -> None:
    source = hashed(write_file("a.txt", DECISION.format(number=18, more="ngày ký")), Cancel())
    [outcome] = extract_files([source.path], jobs=1)
    assert outcome.text is not None
    cancel = Cancel()
    cancel.request()
    with workspace.library.writing() as writer:
        storing = Storing(workspace.library, workspace.derived, AddOptions(), None, cancel)
        with pytest.raises(CancelledError):
            storing.store(writer, source, outcome.text)
    assert not workspace.library.documents


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
