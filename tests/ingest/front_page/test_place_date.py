import pytest

from summit_kb.ingest.front_page import place_date


def read(lines, *given):
    found = place_date.read_place_date(lines(*given))
    return tuple(found[name].value if name in found else None for name in ("place", "date"))


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("Đà Nẵng, ngày 24 tháng 01 năm 2019", "Đà Nẵng", "2019-01-24"),
        ("Thủ Dầu Một, ngày 5 tháng 4 năm 2009.", "Thủ Dầu Một", "2009-04-05"),
        ("Thành phố Hồ Chí Minh, ngày 30 tháng 12 năm 2024", "Thành phố Hồ Chí Minh", "2024-12-30"),
        ("TP. Hồ Chí Minh, ngày 30/12/2024", "TP. Hồ Chí Minh", "2024-12-30"),
        ("HÀ NỘI, NGÀY 02 THÁNG 9 NĂM 2015", "Hà Nội", "2015-09-02"),
        ("VP-KSTT Phú Thọ, ngày 07 tháng 12 năm 2011", "Phú Thọ", "2011-12-07"),
        ("Da Nang, ngay 15 thang 8 nam 2019", "Da Nang", "2019-08-15"),
        ("Da Nang, 15 August 2019", "Da Nang", "2019-08-15"),
        ("Ha Noi, August 15th, 2019.", "Ha Noi", "2019-08-15"),
    ],
)
def test_datelines(lines, line, place, day):
    assert read(lines, line) == (place, day)


@pytest.mark.parametrize(
    "line",
    ["Hà Nội, ngày tháng năm 2026", "Hà Nội, ngày ... tháng 5 năm 2026",
     "Hà Nội, ngày 31 tháng 02 năm 2019", "Hà Nội, ngày ýtháng 12 năm 2011",
     "Hà Nội, ngày ÚJ tháng 12 năm 2011"],
)  # fmt: skip
def test_a_date_with_a_gap_or_off_the_calendar_is_not_proposed(lines, line):
    assert read(lines, line) == ("Hà Nội", None)


@pytest.mark.parametrize(
    "line",
    ["thành công, ngày 2 tháng 9 năm 1945, khai sinh ra nước Việt Nam",
     "Căn cứ Luật Tổ chức, ngày 25 tháng 12 năm 2001 của Quốc hội",
     "As the council decided, 24 January 2019", "the law of 24 January 2019",
     "Smart City Summit, 24 January 2019, was opened by the mayor"],
)  # fmt: skip
def test_a_date_in_a_sentence_is_no_dateline(lines, line):
    assert read(lines, line) == (None, None)


def test_the_foot_of_a_cover_names_the_place_only(lines):
    assert read(lines, "ĐÀ NẴNG - 2019") == ("Đà Nẵng", None)


def test_the_day_an_assembly_passed_it_is_found_at_the_end(lines):
    end = lines("Điều 9", "Luật này được Quốc hội khóa XIV thông qua ngày 12 tháng 6 năm 2018.")
    found = place_date.read_day_passed(end)
    assert found is not None
    assert found.value == "2018-06-12"
    assert place_date.read_day_passed(lines("thông qua chương trình")) is None


def test_the_date_behind_the_number_in_a_title(lines):
    [line] = lines("SỐ 30/2007/TT-BCA NGÀY 12-12-2007 CỦA BỘ TRƯỞNG")
    found = place_date.date_after_number(line, len("SỐ 30/2007/TT-BCA"))
    assert found is not None
    assert found.value == "2007-12-12"


def test_the_other_column_is_left(lines):
    left = place_date.without_place_date(lines("V/v báo cáo Hà Nội, ngày 1 tháng 2 năm 2020", "B"))
    assert [line.text for line in left] == ["V/v báo cáo", "B"]
