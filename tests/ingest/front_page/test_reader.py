"""Whole front pages, as the extractors of each format give them."""

import tomllib
from pathlib import Path

import pytest

from summit_kb.ingest.front_page.reader import read_front_page


@pytest.fixture
def read(paged):
    def reading(*pages):
        text = paged(*pages)
        found = read_front_page(text).found
        for proposal in found.values():
            printed = text.pages[proposal.page - 1].text
            assert all(line in printed for line in proposal.words.split("\n"))
        return {name: proposal.value for name, proposal in found.items()}

    return reading


FOOT = ["Điều 2. Quyết định này có hiệu lực từ ngày ký./.", "Nơi nhận:", "- Như Điều 2;",
        "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hồ Kỳ Nam"]  # fmt: skip
DECISION = {
    "type": "decision",
    "number": "18/QĐ-UBND",
    "issuer": "Ủy ban nhân dân thành phố Lâm Hà",
    "place": "Lâm Hà",
    "date": "2019-02-05",
    "subject": "Phê duyệt Đề án dữ liệu mở",
    "signer": "Hồ Kỳ Nam",
    "signer_title": "KT. Chủ tịch, Phó Chủ tịch",
    "recipients": "Như Điều 2\nLưu: VT",
}


def test_paragraph_under_paragraph(read):
    assert read(
        ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ LÂM HÀ", "Số: 18/QĐ-UBND",
         "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
         "Lâm Hà, ngày 05 tháng 02 năm 2019", "QUYẾT ĐỊNH", "Về việc phê duyệt Đề án dữ liệu mở",
         "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ LÂM HÀ", "Căn cứ Luật Tổ chức chính quyền;",
         "QUYẾT ĐỊNH:", "Điều 1. Phê duyệt Đề án."],
        FOOT,
    ) == DECISION  # fmt: skip


def test_rows_of_a_table(read):
    assert read(
        ["ỦY BAN NHÂN DÂN THÀNH PHỐ LÂM HÀ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - "
         "Hạnh phúc", "Số: 18/QĐ-UBND\tLâm Hà, ngày 05 tháng 02 năm 2019",
         "QUYẾT ĐỊNH Về việc phê duyệt Đề án dữ liệu mở", "Căn cứ Luật;", *FOOT],
    ) == DECISION  # fmt: skip


def test_columns_run_together(read):
    assert read(
        ["ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
         "THÀNH PHỐ LÂM HÀ Độc lập - Tự do - Hạnh phúc",
         "Số: 18/QĐ-UBND Lâm Hà, ngày 05 tháng 02 năm 2019",
         "QUYẾT ĐỊNH", "Về việc phê duyệt Đề án dữ liệu mở", "Căn cứ Luật;", *FOOT],
    ) == DECISION  # fmt: skip


def test_a_party_document(read):
    assert read(
        ["BAN CHẤP HÀNH TRUNG ƯƠNG\tĐẢNG CỘNG SẢN VIỆT NAM", "*",
         "Số 99-NQ/TW\tHà Nội, ngày 24 tháng 01 năm 2019", "NGHỊ QUYẾT", "CỦA BỘ CHÍNH TRỊ",
         "về xây dựng thành phố Lâm Hà", "I- Tình hình", "Nơi nhận:", "- Các tỉnh ủy,",
         "- Lưu Văn phòng Trung ương Đảng.", "T/M BỘ CHÍNH TRỊ", "TỔNG BÍ THƯ", "Trần Văn Kim"],
    ) == {
        "type": "resolution",
        "number": "99-NQ/TW",
        "issuer": "Bộ Chính trị",
        "parent_body": "Ban Chấp hành Trung ương",
        "place": "Hà Nội",
        "date": "2019-01-24",
        "subject": "Xây dựng thành phố Lâm Hà",
        "signer": "Trần Văn Kim",
        "signer_title": "TM. Bộ Chính trị, Tổng Bí thư",
        "recipients": "Các tỉnh ủy\nLưu Văn phòng Trung ương Đảng",
    }  # fmt: skip


def test_an_official_letter_with_marks(read):
    found = read(
        ["UBND THÀNH PHỐ LÂM HÀ", "SỞ XÂY DỰNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
         "Độc lập - Tự do - Hạnh phúc", "Số: 77/SXD-QLN", "V/v cung cấp số liệu nhà ở",
         "HỎA TỐC", "MẬT", "Lâm Hà, ngày 9 tháng 3 năm 2021", "Kính gửi: Bộ Xây dựng",
         "Thực hiện công văn số 12/BXD-QLN ngày 1 tháng 3 năm 2021, Sở báo cáo./.",
         "GIÁM ĐỐC", "Đỗ Thị Mai"],
    )  # fmt: skip
    assert found == {
        "type": "official-letter",
        "number": "77/SXD-QLN",
        "issuer": "Sở Xây dựng",
        "parent_body": "UBND thành phố Lâm Hà",
        "place": "Lâm Hà",
        "date": "2021-03-09",
        "subject": "Cung cấp số liệu nhà ở",
        "urgency": "immediate",
        "secrecy": "confidential",
        "signer": "Đỗ Thị Mai",
        "signer_title": "Giám đốc",
    }


def test_a_law_dated_by_the_day_it_was_passed(read):
    found = read(
        ["QUỐC HỘI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Luật số: 99/2018/QH14", "LUẬT",
         "AN NINH MẠNG", "Căn cứ Hiến pháp;", "Quốc hội ban hành Luật An ninh mạng."],
        ["Luật này được Quốc hội thông qua ngày 12 tháng 6 năm 2018.", "CHỦ TỊCH QUỐC HỘI",
         "Nguyễn Thị Lan"],
    )  # fmt: skip
    assert found["date"] == "2018-06-12"
    assert found["subject"] == "An ninh mạng"
    assert found["issuer"] == "Quốc hội"
    assert found["signer"] == "Nguyễn Thị Lan"


def test_a_draft_says_neither_number_nor_day(read):
    found = read(
        ["BỘ XÂY DỰNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: /BXD-QH",
         "Hà Nội, ngày tháng năm 2026", "V/v quy hoạch", "Kính gửi: Các tỉnh"],
    )  # fmt: skip
    assert "number" not in found
    assert "date" not in found
    assert found["place"] == "Hà Nội"


def test_a_speech(read):
    found = read(["BÀI PHÁT BIỂU", "của ông Lê Văn Bình tại Hội thảo Dữ liệu mở cho đô thị"])
    assert found["type"] == "speech"
    assert found["speaker"] == "Lê Văn Bình"


@pytest.mark.parametrize(
    "lines",
    [
        ["Tin ngắn", "Theo Nghị quyết số 43-NQ/TW, thành phố sẽ thí điểm."],
        ["BẢNG GIÁ", "1\t2\t3"],
        ["City council meets", "The mayor said on 24 January 2019 that data matters."],
        [],
    ],
)
def test_nothing_is_made_up_for_other_texts(read, lines):
    assert read(lines) == {}


HEADINGS = tomllib.loads(Path(__file__).with_name("headings.toml").read_text(encoding="utf-8"))


def layouts(heading):
    """What extractors make of two columns: one after the other, or row by row."""
    left, right = heading.get("left", []), heading.get("right", [])
    rows = list(zip(left, right, strict=False))
    rest = [*left[len(right) :], *right[len(left) :]]
    return [
        [*left, *right],
        [*right, *left],
        [*("\t".join(row) for row in rows), *rest],
        [*(" ".join(row) for row in rows), *rest],
    ]


def short(value, expected):
    """Recipients may be told as "first … last [count]"."""
    if not expected.endswith("]"):
        return value
    items = value.split("\n")
    return f"{items[0]} … {items[-1]} [{len(items)}]"


@pytest.mark.parametrize("layout", range(4))
@pytest.mark.parametrize("heading", HEADINGS["heading"], ids=lambda one: one["name"])
def test_headings_of_many_offices_however_their_columns_were_taken(read, heading, layout):
    lines = [*layouts(heading)[layout], *heading["below"], *heading.get("foot", [])]
    found = read(lines)
    for field, expected in heading["says"].items():
        told = found.get(field, "-")
        assert short(told, expected).lower() == expected.lower(), field


@pytest.mark.parametrize(
    "sentence",
    [
        "Mật độ dân số của thành phố tăng 2 % mỗi năm.",
        "Luật Bảo vệ bí mật nhà nước quy định ba độ mật: tuyệt mật, tối mật và mật.",
        "Tài liệu này không thuộc danh mục bí mật nhà nước.",
        "BẢO MẬT THÔNG TIN VÀ AN TOÀN DỮ LIỆU",
        "Mật khẩu phải có ít nhất 12 ký tự.",
        "MẬT MÃ VÀ CHỮ KÝ SỐ",
        "Mật ong rừng U Minh được bảo hộ chỉ dẫn địa lý.",
        "Cục Quản lý mật mã dân sự và kiểm định sản phẩm mật mã",
        "Dấu chỉ độ mật được đóng ở góc trên.",
        "Độ mật\tTuyệt mật\tTối mật\tMật",
        "Họ thân mật bắt tay nhau.",
        "HỎA TỐC",
        "Độ khẩn: Thượng khẩn",
    ],
)
@pytest.mark.parametrize("behind", [0, 3, 9])
def test_text_about_secrets_and_urgency_is_no_secrecy_mark(read, sentence, behind):
    lines = ["UBND THÀNH PHỐ LÂM HÀ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 7/BC-UBND",
             "Lâm Hà, ngày 9 tháng 3 năm 2021", "BÁO CÁO", "Về an toàn thông tin",
             "Căn cứ kế hoạch năm;", "1. Kết quả", "Đã làm xong."]  # fmt: skip
    lines.insert(behind, sentence)
    assert "secrecy" not in read(lines)
    assert "secrecy" not in read([sentence])


def test_every_proposal_says_where_it_was_read(paged):
    pages = ["BỘ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 5/TT-BYT", "THÔNG TƯ"]
    for proposal in read_front_page(paged([], pages)).found.values():
        page, _, line = proposal.where.partition(": ")
        assert page == "page 2"
        assert line in pages
        assert 0 < proposal.confidence <= 1
