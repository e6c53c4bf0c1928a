import pytest

from summit_kb.ingest.front_page.bodies import BODY_CODES, BODY_NAMES, is_body


@pytest.mark.parametrize(
    "line",
    [
        "BỘ CÔNG AN",
        "UBND THÀNH PHỐ ĐÀ NẴNG",
        "HỘI ĐỒNG NHÂN DÂN",
        "SỞ NỘI VỤ",
        "ĐẢNG ỦY KHỐI",
        "QUÓC HỘI",
        "SO NOI VU",
    ],
)
def test_names_of_bodies_begin_like_this(line):
    assert is_body(line)


@pytest.mark.parametrize(
    "line", ["NGHỊ QUYẾT", "SỔ TAY", "TỈNH BÌNH DƯƠNG", "BOI DUONG", "BÁO CÁO", "BẢN GHI NHỚ"]
)
def test_other_lines_do_not(line):
    assert not is_body(line)


def test_codes_name_bodies_as_the_table_of_names_does():
    assert set(BODY_CODES.values()) <= set(BODY_NAMES.values())
