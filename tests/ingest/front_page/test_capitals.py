import pytest

from summit_kb.ingest.front_page.capitals import Spelling, body_name


@pytest.mark.parametrize(
    ("printed", "spelled"),
    [
        ("BỘ KHOA HỌC VÀ CÔNG NGHỆ", "Bộ Khoa học và Công nghệ"),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG", "Ủy ban nhân dân thành phố Đà Nẵng"),
        ("ỦY BAN NHÂN DÂN XÃ HÒA BẮC", "Ủy ban nhân dân xã Hòa Bắc"),
        ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Sở Thông tin và Truyền thông"),
        ("SỞ XÂY DỰNG TỈNH QUẢNG NAM", "Sở Xây dựng tỉnh Quảng Nam"),
        ("THÀNH ỦY ĐÀ NẴNG", "Thành ủy Đà Nẵng"),
        ("CỤC ĐƯỜNG SẮT VIỆT NAM", "Cục Đường sắt Việt Nam"),
        ("BẢO HIỂM XÃ HỘI VIỆT NAM", "Bảo hiểm xã hội Việt Nam"),
        ("VĂN PHÒNG UBND TỈNH LÀO CAI", "Văn phòng UBND tỉnh Lào Cai"),
        ("UBND THÀNH PHỐ HUẾ", "UBND thành phố Huế"),
    ],
)
def test_names_of_bodies_by_rule(printed, spelled):
    assert body_name(printed) == spelled


def test_a_body_is_spelled_as_the_text_spells_it(text):
    spelling = Spelling(text("TRUNG TÂM VI MẠCH", "Nay Trung tâm Vi mạch Đà Nẵng báo cáo."))
    assert spelling.body("TRUNG TÂM VI MẠCH ĐÀ NẴNG") == "Trung tâm Vi mạch Đà Nẵng"


def test_a_subject_takes_names_from_the_text_and_small_letters_for_the_rest(text):
    spelling = Spelling(
        text(
            "VỀ CHÍNH QUYỀN ĐÔ THỊ TẠI ĐÀ NẴNG",
            "Hội đồng nhân dân thành phố Đà Nẵng. Chính quyền đô thị được tổ chức như sau.",
        )
    )
    printed = "VỀ CHÍNH QUYỀN ĐÔ THỊ TẠI THÀNH PHỐ ĐÀ NẴNG (2026)"
    assert spelling.sentence(printed) == "về chính quyền đô thị tại thành phố Đà Nẵng (2026)"


def test_abbreviations_and_numbers_stay_as_they_are(text):
    assert Spelling(text("x")).sentence("THỰC HIỆN NQ 43-NQ/TW") == "thực hiện NQ 43-NQ/TW"
