import pytest

from summit_kb.ingest.front_page.heading import Form, read_heading


def told(heading):
    return [line.text for line in heading.lines]


def test_columns_run_together_are_taken_apart(lines):
    heading = read_heading(
        lines(
            "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "TỈNH LÂM HÀ Độc lập - Tự do - Hạnh phúc",
            "QUYẾT ĐỊNH",
            "Căn cứ Luật Xây dựng;",
            "Điều 1. Phạm vi",
        )
    )
    assert heading.form is Form.STATE
    assert told(heading) == ["ỦY BAN NHÂN DÂN", "TỈNH LÂM HÀ", "QUYẾT ĐỊNH"]
    assert heading.ended is not None
    assert heading.ended.text.startswith("Căn cứ")


@pytest.mark.parametrize(
    "motto",
    ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CONG HOA XA HOI CHU NGHIA VIET NAM",
     "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc", "Độc lập-Tự do-Hạnh phúc"],
)  # fmt: skip
def test_the_state_title_in_every_spelling(lines, motto):
    heading = read_heading(lines("BỘ Y TẾ", motto))
    assert heading.form is Form.STATE
    assert told(heading) == ["BỘ Y TẾ"]


def test_a_party_heading(lines):
    heading = read_heading(lines("THÀNH ỦY ĐÀ NẴNG\tĐẢNG CỘNG SẢN VIỆT NAM", "*", "Số 12-CT/TU"))
    assert heading.form is Form.PARTY
    assert told(heading) == ["THÀNH ỦY ĐÀ NẴNG", "Số 12-CT/TU"]


def test_a_sentence_about_the_party_is_no_heading_of_the_party(lines):
    heading = read_heading(lines("Nhân dân và Đảng Cộng sản Việt Nam", "xin chào"))
    assert heading.form is Form.NONE
    assert len(heading.lines) == 2


def test_a_type_and_the_words_behind_it_become_two_lines(lines):
    heading = read_heading(lines("QUYẾT ĐỊNH Về việc giao kế hoạch năm 2020"))
    assert told(heading) == ["QUYẾT ĐỊNH", "Về việc giao kế hoạch năm 2020"]


def test_abbreviations_at_the_start_of_a_line_stay_there(lines):
    assert told(read_heading(lines("UBND TP Đà Nẵng họp báo"))) == ["UBND TP Đà Nẵng họp báo"]


def test_a_letter_is_addressed_to_somebody(lines):
    assert read_heading(lines("Số: 12/STC-NS", "Kính gửi: Bộ Tài chính")).is_letter
    assert not read_heading(lines("Số: 12/STC-NS", "Căn cứ")).is_letter


def test_the_heading_ends_with_the_first_long_paragraph(lines):
    heading = read_heading(lines("BÁO CÁO", "chữ " * 150, "Số: 1/BC-UBND"))
    assert told(heading) == ["BÁO CÁO"]
