from pathlib import Path

import pytest

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.ingest.proposals import propose


def text(*lines, metadata=None, kind=BlockKind.PARAGRAPH):
    blocks = tuple(Block(kind, line) for line in lines)
    return ExtractedText(
        "pdf", "test", (PageText(1, ()), PageText(2, blocks)), True, (), metadata or {}
    )


def values(path, extracted):
    return {name: proposal.value for name, proposal in propose(Path(path), extracted).items()}


def test_a_decision_laid_out_by_the_rules():
    found = propose(
        Path("qd.pdf"),
        text(
            "BỘ CÔNG AN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 518/QĐ-BCA-V03\tHà Nội, ngày 21 tháng 01 năm 2022",
            "QUYẾT ĐỊNH",
            "Ban hành Chương trình công tác năm 2022",
            "BỘ TRƯỞNG BỘ CÔNG AN",
            "Căn cứ Nghị định số 01/2018/NĐ-CP ngày 06/8/2018 về cơ cấu của Bộ Công an;",
        ),
    )
    assert {name: proposal.value for name, proposal in found.items()} == {
        "type": "decision",
        "number": "518/QĐ-BCA-V03",
        "date": "2022-01-21",
        "issuer": "Bộ Công an",
        "title": "Quyết định ban hành Chương trình công tác năm 2022",
        "subject": "Ban hành Chương trình công tác năm 2022",
        "place": "Hà Nội",
        "language": "vi",
    }
    assert all(0 < proposal.confidence <= 1 for proposal in found.values())
    assert found["number"].where == "page 2: Số: 518/QĐ-BCA-V03"
    assert found["language"].where == "text"


def test_a_party_document_without_colon():
    found = values(
        "nq.pdf",
        text(
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "Số 43-NQ/TW",
            "Hà Nội, ngày 24 tháng 01 năm 2019",
            "NGHỊ QUYẾT",
            "CỦA BỘ CHÍNH TRỊ VỀ XÂY DỰNG VÀ PHÁT TRIỂN THÀNH PHỐ",
        ),
    )
    assert found["number"] == "43-NQ/TW"
    assert found["type"] == "resolution"
    assert found["date"] == "2019-01-24"
    assert found["title"].startswith("Nghị quyết về xây dựng")


def test_a_title_in_capitals_is_spelled_as_the_text_spells_it():
    found = values(
        "nd.pdf",
        text(
            "NGHỊ ĐỊNH",
            "QUY ĐỊNH CHI TIẾT LUẬT XÂY DỰNG",
            "Chính phủ ban hành Nghị định quy định chi tiết Luật Xây dựng.",
        ),
    )
    assert found["title"] == "Nghị định quy định chi tiết Luật Xây dựng"


def test_an_official_letter_has_its_subject_as_title():
    found = values(
        "cv.pdf", text("UBND THÀNH PHỐ", "V/v: hướng dẫn áp dụng bộ thông số", "Kính gửi: các sở")
    )
    assert found["title"] == "Hướng dẫn áp dụng bộ thông số"
    assert "type" not in found


@pytest.mark.parametrize(
    "line",
    [
        "Căn cứ Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị;",
        "Từ năm 1930, thành công, ngày 2 tháng 9 năm 1945, khai sinh ra nước Việt Nam",
        "Theo nghị quyết 43-NQ/TW",
    ],
)
def test_references_in_the_text_are_not_the_documents_own(line):
    found = values("a.pdf", text("Bài viết", line))
    assert "number" not in found
    assert "date" not in found


def test_a_date_that_does_not_exist_is_not_proposed():
    assert "date" not in values("a.pdf", text("Hà Nội, ngày 31 tháng 02 năm 2019"))


def test_the_title_of_a_speech_is_its_heading():
    extracted = ExtractedText(
        "md", "test", (PageText(1, (Block(BlockKind.HEADING, "Phát biểu khai mạc", 1),)),), False
    )
    [title] = [p for name, p in propose(Path("a.md"), extracted).items() if name == "title"]
    assert (title.value, title.where) == ("Phát biểu khai mạc", "page 1: Phát biểu khai mạc")


def test_without_anything_better_the_name_of_the_file_is_the_title():
    found = propose(Path("Nghi_quyet 43.pdf"), text())
    assert found["title"].value == "Nghi quyet 43"
    assert found["title"].where == "file-name"
    assert "language" not in found


def test_the_files_own_title_counts_unless_a_program_wrote_it():
    assert values("a.pdf", text("x", metadata={"title": "Báo cáo năm"}))["title"] == "Báo cáo năm"
    made = text("x", metadata={"title": "Microsoft Word - bao cao"})
    assert values("bao-cao.pdf", made)["title"] == "bao-cao"


def test_languages_are_told_by_accents():
    assert values("a.txt", text("Đà Nẵng xây dựng thành phố thông minh"))["language"] == "vi"
    english = text("The city of Đà Nẵng has built a smart city and an open data portal for all.")
    assert values("a.txt", english)["language"] == "en"


def test_vietnamese_typed_without_accents_is_told_with_doubt():
    found = propose(Path("a.txt"), text("Uy ban nhan dan thanh pho giao cac so xay dung ke hoach."))
    assert found["language"].value == "vi"
    assert found["language"].confidence <= 0.5
