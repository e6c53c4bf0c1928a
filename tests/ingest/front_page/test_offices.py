import pytest

from summit_kb.ingest.front_page.offices import is_signature_title, office_titles


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        (["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"], "KT. Bộ trưởng, Thứ trưởng"),
        (["KT. BỘ TRƯỞNG THỨ TRƯỞNG"], "KT. Bộ trưởng, Thứ trưởng"),
        (["THỦ TRƯỞNG"], "Thủ trưởng"),
        (
            ["TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG"],
            "TM. Chính phủ, KT. Thủ tướng, Phó Thủ tướng",
        ),
        (["TM.ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "TM. Ủy ban nhân dân, Chủ tịch"),
        (["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"], "TM. Ban Thường vụ, Phó Bí thư"),
        (["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], "TL. Chủ tịch, Chánh Văn phòng"),
        (["TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC"], "TUQ. Giám đốc, Trưởng phòng Tổ chức"),
        (["Q. GIÁM ĐỐC"], "Q. Giám đốc"),
        (["CHỦ TỊCH QUỐC HỘI"], "Chủ tịch Quốc hội"),
        (["T/M BAN BÍ THƯ"], "TM. Ban Bí thư"),
        (["THƯỜNG TRỰC BAN BÍ THƯ"], "Thường trực Ban Bí thư"),
    ],
)
def test_titles_above_a_signature(printed, told):
    assert all(map(is_signature_title, printed))
    assert office_titles(printed) == told


@pytest.mark.parametrize("line", ["Bộ trưởng (để b/c)", "QUYẾT ĐỊNH:", "Q", "TM ĐIỆN TỬ"])
def test_other_lines_are_no_titles(line):
    assert not is_signature_title(line)
