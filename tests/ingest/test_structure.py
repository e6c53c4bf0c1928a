import pytest

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.structure import heading_level, is_bare, is_item, kind_of


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("PHẦN THỨ NHẤT", 1),
        ("Phần II. Nội dung", 1),
        ("CHƯƠNG I", 2),
        ("Chương II: Quy định cụ thể", 2),
        ("Mục 1. Dự án", 3),
        ("Tiểu mục 2", 4),
        ("Điều 1. Phạm vi điều chỉnh", 5),
        ("Điều 12a. Áp dụng", 5),
        ("Điều 2.Đối tượng áp dụng", 5),
        ("Điều 7", 5),
        ("Điều 5 của Luật này quy định", 0),
        ("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", 0),
        ("điều 1. phạm vi", 0),
        ("Chương II của Luật này", 0),
        ("Chương trình hành động", 0),
        ("Mục tiêu của đề án", 0),
        ("Phần mềm dùng chung", 0),
        ("", 0),
        ("Điều 3. " + "a" * 300, 0),
    ],
)
def test_only_a_clear_heading_is_one(line, level):
    assert heading_level(line) == level


def test_a_bare_heading_waits_for_its_title():
    assert is_bare("Chương I")
    assert is_bare("Điều 7.")
    assert not is_bare("Điều 7. Hiệu lực")
    assert not is_bare("Đà Nẵng")


@pytest.mark.parametrize(
    "line", ["- một", "1. một", "a) một", "đ) một", "(2) một", "2.1.3 một", "• một"]
)
def test_signs_of_lists(line):
    assert is_item(line)
    assert kind_of(line) == (BlockKind.LIST_ITEM, 0)


@pytest.mark.parametrize("line", ["một", "43-NQ/TW", "2.200 tỷ đồng", "-5 độ", "TP. Đà Nẵng"])
def test_ordinary_lines_are_paragraphs(line):
    assert kind_of(line) == (BlockKind.PARAGRAPH, 0)
