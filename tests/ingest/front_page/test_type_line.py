import pytest

from summit_kb.ingest.front_page.heading import read_heading
from summit_kb.ingest.front_page.number import read_number
from summit_kb.ingest.front_page.type_line import find_type_line, read_type

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def read(lines, *given):
    heading = read_heading(lines(*given))
    return read_type(heading, find_type_line(heading.lines), read_number(heading))


@pytest.mark.parametrize(
    ("line", "type_id"),
    [
        ("NGHỊ QUYẾT", "resolution"),
        ("QUYẾT ĐỊNH:", "decision"),
        ("QUY ĐỊNH", "rules"),
        ("C H Ỉ  T H Ị", "directive"),
        ("THÔNG TƯ LIÊN TỊCH", "joint-circular"),
        ("THÔNG CÁO BÁO CHÍ", "press-release"),
        ("LUẬT", "law"),
        ("HIẾN PHÁP", "constitution"),
        ("PHÁP LỆNH", "ordinance"),
        ("TỜ TRÌNH", "submission"),
        ("KẾT LUẬN", "conclusion"),
    ],
)
def test_a_line_that_is_the_name_of_a_type(lines, line, type_id):
    found = read(lines, STATE, line)
    assert found is not None
    assert (found.value, found.confidence) == (type_id, 0.95)


def test_a_title_that_begins_with_a_type_is_less_sure(lines):
    found = read(lines, STATE, "BÁO CÁO TỔNG KẾT NĂM 2019")
    assert found is not None
    assert found.value == "report"
    assert found.confidence == 0.8


def test_words_in_small_letters_name_no_type(lines):
    assert read(lines, "Quyết định nào cũng cần dữ liệu") is None


def test_the_number_tells_the_type_when_no_line_does(lines):
    found = read(lines, STATE, "Số: 12/KH-UBND")
    assert found is not None
    assert found.value == "plan"
    assert found.where == "page 1: Số: 12/KH-UBND"


def test_line_and_number_that_disagree_are_doubted(lines):
    found = read(lines, STATE, "Số: 12/KH-UBND", "BÁO CÁO")
    assert found is not None
    assert (found.value, found.confidence) == ("report", 0.65)


def test_an_official_letter_has_a_subject_and_an_addressee(lines):
    found = read(lines, STATE, "Số: 12/SXD-QH", "V/v góp ý quy hoạch", "Kính gửi: Bộ Xây dựng")
    assert found is not None
    assert found.value == "official-letter"
    assert found.confidence > 0.9


def test_a_technical_regulation(lines):
    found = read(lines, STATE, "QCVN 32:2026/BXD", "QUY CHUẨN KỸ THUẬT QUỐC GIA")
    assert found is not None
    assert found.value == "technical-regulation"
