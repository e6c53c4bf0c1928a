from dataclasses import replace
from datetime import date

import pytest

from summit_kb.app.late_texts import LateTexts
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document, Proposal
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.foundation.work import silent

HEADING = """\
ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THÀNH PHỐ ĐÀ NẴNG\tĐộc lập - Tự do - Hạnh phúc
Số: 15/2019/QĐ-UBND\tĐà Nẵng, ngày 24 tháng 01 năm 2019
QUYẾT ĐỊNH
Về việc ban hành quy chế quản lý dữ liệu mở của thành phố
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
"""


@pytest.fixture
def text() -> ExtractedText:
    blocks = tuple(
        Block(BlockKind.TABLE_ROW if "\t" in line else BlockKind.PARAGRAPH, line)
        for line in HEADING.splitlines()
    )
    return ExtractedText("png", "pillow", (PageText(1, blocks),), paged=True)


@pytest.fixture
def bare(workspace: Workspace, write_file) -> Document:
    """A document of which little more than the name of its file is known."""
    [added] = workspace.add([write_file("quet-0001.txt", "★ ★")], jobs=1).added
    return added.document


def test_what_the_text_proposes_stands_in_where_nothing_was_known(
    workspace: Workspace, bare: Document, text: ExtractedText
) -> None:
    found = LateTexts(workspace.library).described(bare, text)
    assert found.id == bare.id
    assert found.identity.number == "15/2019/QĐ-UBND"
    assert found.identity.date == date(2019, 1, 24)
    assert found.proposed["number"].page == 1
    assert "dữ liệu mở" in found.title
    assert [one.topic for one in found.proposed_topics] == ["du-lieu-mo"]


def test_what_a_librarian_has_said_stays(
    workspace: Workspace, bare: Document, text: ExtractedText
) -> None:
    identity = replace(bare.identity, number="16/2019/QĐ-UBND")
    named = {name: one for name, one in bare.proposed.items() if name != "title"}
    said = replace(bare, title="Quy chế", identity=identity, proposed=named)
    found = LateTexts(workspace.library).described(said, text)
    assert (found.title, found.identity.number) == ("Quy chế", "16/2019/QĐ-UBND")
    assert not {"title", "number"} & set(found.proposed)
    assert found.identity.date == date(2019, 1, 24)


def test_a_proposal_nobody_confirmed_gives_way(
    workspace: Workspace, bare: Document, text: ExtractedText
) -> None:
    wrong = replace(
        bare,
        identity=replace(bare.identity, number="1/X"),
        proposed={**bare.proposed, "number": Proposal("1/X", 0.2, "file-name")},
    )
    found = LateTexts(workspace.library).described(wrong, text)
    assert found.identity.number == found.proposed["number"].value == "15/2019/QĐ-UBND"


def test_it_can_be_undone(workspace: Workspace, bare: Document, text: ExtractedText) -> None:
    assert bare.original is not None
    workspace.derived.texts.put(bare.original.sha256, text)
    workspace.derived.finished.add(bare.original.sha256)
    workspace._describe_recognized(silent)
    assert workspace.library.get(bare.id).identity.number == "15/2019/QĐ-UBND"
    workspace.desk.undo()
    assert workspace.library.get(bare.id).identity.number is None
