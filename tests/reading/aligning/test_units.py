from __future__ import annotations

from summit_kb.domain.text import Block, BlockKind
from summit_kb.reading.aligning.units import units_of


def test_a_paragraph_that_goes_on_behind_the_page_is_one(text_of):
    text = text_of(
        ["Mở đầu.", "Một hệ thống chỉ chạy riêng trong phạm vi một ngành thì"],
        ["chưa đạt yêu cầu.", "Kết thúc."],
    )
    units = units_of(text)
    assert [unit.text for unit in units] == [
        "Mở đầu.",
        "Một hệ thống chỉ chạy riêng trong phạm vi một ngành thì chưa đạt yêu cầu.",
        "Kết thúc.",
    ]
    assert units[1].places == ((1, 1), (2, 0))


def test_words_that_both_pages_have_stand_once(text_of):
    text = text_of(
        ["Ba điều kiện: cơ quan có người chịu trách nhiệm,"],
        ["cơ quan có người chịu trách nhiệm, có lịch cập nhật."],
    )
    (unit,) = units_of(text)
    assert unit.text == "Ba điều kiện: cơ quan có người chịu trách nhiệm, có lịch cập nhật."


def test_what_stands_on_every_page_is_no_paragraph(text_of):
    row = BlockKind.TABLE_ROW
    text = text_of(
        ["Đoạn thứ nhất.", Block(row, "Tên tài liệu\t1 / 2")],
        ["Đoạn thứ hai.", Block(row, "Tên tài liệu\t2 / 2")],
    )
    assert [unit.text for unit in units_of(text)] == ["Đoạn thứ nhất.", "Đoạn thứ hai."]


def test_what_ends_one_page_and_begins_the_next_is_no_header(text_of):
    item = Block(BlockKind.LIST_ITEM, "• làm sao để không ai bị bỏ lại phía sau;")
    text = text_of(["Câu hỏi:", item], [item, "Mỗi câu hỏi đều có mặt."])
    assert [unit.text for unit in units_of(text)] == [
        "Câu hỏi:",
        "• làm sao để không ai bị bỏ lại phía sau;",
        "Mỗi câu hỏi đều có mặt.",
    ]


def test_a_number_alone_is_a_page_number_only_where_pages_are(text_of):
    assert units_of(text_of(["Chữ.", "12"])) == units_of(text_of(["Chữ."]))
    assert len(units_of(text_of(["Chữ.", "2014"], paged=False))) == 2


def test_cells_stay_parted_and_count_no_spaces(text_of):
    (unit,) = units_of(text_of([Block(BlockKind.TABLE_ROW, "Kinh phí\t2.200  tỷ đồng")]))
    assert unit.text == "Kinh phí \t 2.200 tỷ đồng"
    assert unit.length == len("Kinhphí2.200tỷđồng")
