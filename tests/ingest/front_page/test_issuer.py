import pytest

from summit_kb.ingest.front_page.capitals import Spelling
from summit_kb.ingest.front_page.heading import Form, read_heading
from summit_kb.ingest.front_page.issuer import (
    issuer_of_number,
    read_issuer,
    read_issuer_in_title,
    without_issuer,
)
from summit_kb.ingest.front_page.number import read_number


@pytest.fixture
def spelling(text):
    return Spelling(text("x"))


def read(lines, spelling, *given):
    found = read_issuer(lines(*given), Form.STATE, spelling)
    return {name: proposal.value for name, proposal in found.items()}


def test_a_name_over_two_lines(lines, spelling):
    assert read(lines, spelling, "ỦY BAN NHÂN DÂN", "TỈNH BÌNH DƯƠNG") == {
        "issuer": "Ủy ban nhân dân tỉnh Bình Dương"
    }


def test_the_parent_body_stands_above(lines, spelling):
    assert read(lines, spelling, "UBND TỈNH PHÚ THỌ", "SỞ NỘI VỤ") == {
        "parent_body": "UBND tỉnh Phú Thọ",
        "issuer": "Sở Nội vụ",
    }


def test_a_body_named_twice_is_no_parent_of_itself(lines, spelling):
    assert read(lines, spelling, "QUỐC HỘI", "QUỐC HỘI NƯỚC") == {"issuer": "Quốc hội"}


def test_no_body_no_issuer(lines, spelling):
    assert read(lines, spelling, "Một dòng", "TIN TỨC") == {}


@pytest.mark.parametrize(
    ("title", "issuer"),
    [
        ("CỦA BỘ CHÍNH TRỊ VỀ XÂY DỰNG VÀ PHÁT TRIỂN THÀNH PHỐ", "Bộ Chính trị"),
        ("của Ban Chấp hành Trung ương khóa XII", "Ban Chấp hành Trung ương"),
        ("NGÀY 12-12-2007 CỦA BỘ TRƯỞNG BỘ CÔNG AN HƯỚNG DẪN THI HÀNH LUẬT", "Bộ Công an"),
    ],
)
def test_the_issuer_told_in_the_title(lines, spelling, title, issuer):
    found = read_issuer_in_title(lines(title), spelling)
    assert found is not None
    assert found.value == issuer


def test_who_a_deed_is_about_is_not_who_issues_it(lines, spelling):
    assert read_issuer_in_title(lines("của lực lượng Công an nhân dân"), spelling) is None
    assert without_issuer("của lực lượng Công an nhân dân") == "của lực lượng Công an nhân dân"
    assert without_issuer("CỦA BỘ CHÍNH TRỊ VỀ ĐÀ NẴNG") == "VỀ ĐÀ NẴNG"


@pytest.mark.parametrize(
    ("line", "issuer"),
    [("Số: 30/2020/NĐ-CP", "Chính phủ"), ("Số: 119/2020/QH14", "Quốc hội"), ("Số: 1/QĐ-ABC", None)],
)
def test_the_code_of_a_number_names_national_bodies(lines, line, issuer):
    number = read_number(read_heading(lines(line)))
    assert number is not None
    found = issuer_of_number(number)
    assert (found.value if found else None) == issuer
