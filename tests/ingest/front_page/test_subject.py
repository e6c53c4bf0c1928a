import pytest

from summit_kb.ingest.front_page.capitals import Spelling
from summit_kb.ingest.front_page.heading import read_heading
from summit_kb.ingest.front_page.subject import read_subject
from summit_kb.ingest.front_page.type_line import find_type_line


@pytest.fixture
def read(lines, text):
    def reading(*given):
        heading = read_heading(lines(*given)).lines
        return read_subject(heading, find_type_line(heading), Spelling(text(*given)))

    return reading


def test_lines_that_go_on_are_put_together(read):
    found = read(
        "CHỈ THỊ",
        "Về tăng cường phổ biến pháp luật",
        "của lực lượng công an xã",
        "Trong những năm qua, công tác này được coi trọng.",
    )
    assert found.printed == "Về tăng cường phổ biến pháp luật của lực lượng công an xã"
    assert found.value == "Tăng cường phổ biến pháp luật của lực lượng công an xã"


def test_the_body_that_acts_ends_the_subject(read):
    found = read(
        "QUYẾT ĐỊNH",
        "Ban hành Quy chế làm việc của thành phố",
        "ỦY BAN NHÂN DÂN THÀNH PHỐ LÂM HÀ",
    )
    assert found.value == "Ban hành Quy chế làm việc của thành phố"


def test_capitals_are_spelled_as_the_text_spells_them(read):
    found = read(
        "NGHỊ ĐỊNH",
        "QUY ĐỊNH CHI TIẾT LUẬT XÂY DỰNG",
        "CHÍNH PHỦ",
        "Căn cứ Luật Xây dựng; Chính phủ quy định chi tiết Luật Xây dựng.",
    )
    assert found.value == "Quy định chi tiết Luật Xây dựng"


def test_the_subject_of_a_letter_stands_behind_v_v(read):
    found = read(
        "Số: 12/SXD-QH", "V/v góp ý quy hoạch", "phân khu ven sông", "Kính gửi: Bộ Xây dựng"
    )
    assert found.value == "Góp ý quy hoạch phân khu ven sông"


def test_number_date_and_issuer_in_a_title_are_no_subject(read):
    found = read("THÔNG TƯ", "NGÀY 12-12-2007 CỦA BỘ CÔNG AN HƯỚNG DẪN THI HÀNH MỘT SỐ ĐIỀU")
    assert found.value == "Hướng dẫn thi hành một số điều"


def test_a_type_with_its_subject_on_one_line(read):
    assert read("BÁO CÁO KẾT QUẢ THÍ ĐIỂM").value == "Kết quả thí điểm"


@pytest.mark.parametrize("after", ["(Ban hành kèm theo Quyết định số 1/QĐ-UBND)", "Chương I"])
def test_what_never_is_a_subject(read, after):
    assert read("QUY CHẾ", after) is None


def test_no_type_and_no_mark_no_subject(read):
    assert read("Thành phố họp bàn về giao thông") is None


@pytest.mark.parametrize("about", ["Về công tác bảo vệ", "Về kết quả thi đua của cả nam"])
def test_a_word_that_is_a_link_without_its_marks_does_not_go_on(read, about):
    found = read("BÁO CÁO", about, "Năm qua, các đơn vị đã làm tốt.")
    assert found.printed == about


def test_without_marks_links_are_links_all_the_same(read):
    found = read("BAO CAO", "Ve cong tac quan ly thanh pho", "Lam Ha nam 2020", "Can cu ke hoach;")
    assert found.printed == "Ve cong tac quan ly thanh pho Lam Ha nam 2020"
