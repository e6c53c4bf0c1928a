import pytest

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.extractors.pdf_paragraphs import joined, paragraphs
from summit_kb.ingest.extractors.pdf_words import HYPHEN


def test_a_page_of_a_decree(laid_out):
    page = laid_out(
        "                 2",
        "Điều 1. Phạm vi điều chỉnh",
        "   Nghị định này quy định chi tiết một số điều của Luật",
        "Xây dựng về quản lý hoạt động xây dựng trong cả nước.",
        "a) Khoản 6 Điều 49 của Luật Xây dựng năm 2014 được sửa",
        "đổi, bổ sung;",
        "----------",
        "Tổng kinh phí | 2.200 tỷ đồng",
    )
    blocks, label = paragraphs(page, 2, {})
    assert label == "2"
    assert blocks == [
        (BlockKind.HEADING, "Điều 1. Phạm vi điều chỉnh", 5),
        (
            BlockKind.PARAGRAPH,
            "Nghị định này quy định chi tiết một số điều của Luật Xây dựng về quản lý hoạt động "
            "xây dựng trong cả nước.",
            0,
        ),
        (
            BlockKind.LIST_ITEM,
            "a) Khoản 6 Điều 49 của Luật Xây dựng năm 2014 được sửa đổi, bổ sung;",
            0,
        ),
        (BlockKind.TABLE_ROW, "Tổng kinh phí\t2.200 tỷ đồng", 0),
    ]


def test_larger_type_and_lines_of_the_outline_are_headings(laid_out):
    page = laid_out(
        ("Kinh phí của đề án", 70.0, 70.0, 18.0),
        ("Nguồn vốn", 70.0, 100.0),
        ("Vốn do ngân sách thành phố và doanh nghiệp cùng đóng góp.", 70.0, 130.0),
    )
    blocks, _label = paragraphs(page, 1, {"nguồn vốn": 2})
    assert [(kind.value, level) for kind, _text, level in blocks] == [
        ("heading", 2),
        ("heading", 2),
        ("paragraph", 0),
    ]


def test_a_number_far_from_the_pages_own_is_text(laid_out):
    blocks, label = paragraphs(laid_out("2030", "là năm mục tiêu"), 1, {})
    assert label is None
    assert blocks[0][1].startswith("2030")


def test_an_empty_page(laid_out):
    assert paragraphs(laid_out(), 1, {}) == ([], None)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["một", "hai"], "một hai"),
        ([f"infor{HYPHEN}", "mation"], "information"),
        ([f"43{HYPHEN}", "NQ/TW"], "43-NQ/TW"),
        (["43-", "NQ/TW"], "43-NQ/TW"),
        ([f"Hà Nội{HYPHEN}", "Hải Phòng"], "Hà Nội-Hải Phòng"),
        (["một -", "hai"], "một - hai"),
        ([f"cuối{HYPHEN}"], "cuối-"),
    ],
)
def test_hyphens_at_line_ends(lines, text):
    assert joined(lines) == text


def test_leaders_of_a_table_of_contents_are_shortened(laid_out):
    blocks, _label = paragraphs(laid_out("Chương trình ................... 5", "Xong"), 40, {})
    assert blocks[0][1] == "Chương trình … 5"
