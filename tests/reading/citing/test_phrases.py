import pytest

from summit_kb.reading.citing.phrases import about, day_in_words, within_sentence


@pytest.mark.parametrize(
    ("when", "vi", "en"),
    [
        ("2019-01-24", "ngày 24 tháng 01 năm 2019", "24 January 2019"),
        ("2020-02-05", "ngày 05 tháng 02 năm 2020", "5 February 2020"),
        ("2020-03-09", "ngày 09 tháng 3 năm 2020", "9 March 2020"),
        ("2020-12-31", "ngày 31 tháng 12 năm 2020", "31 December 2020"),
        ("2019-08", "tháng 8 năm 2019", "August 2019"),
        ("2019", "năm 2019", "2019"),
    ],
)
def test_days_below_ten_and_the_first_two_months_take_a_zero(when: str, vi: str, en: str) -> None:
    assert (day_in_words(when, "vi"), day_in_words(when, "en")) == (vi, en)


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("Xây dựng thành phố", "về xây dựng thành phố"),
        ("Về công tác văn thư", "về công tác văn thư"),
        ("V/v báo cáo quý I", "về việc báo cáo quý I"),
        ("Về việc phê duyệt Đề án", "về việc phê duyệt Đề án"),
        ("Đà Nẵng đến năm 2030", "về Đà Nẵng đến năm 2030"),
        ("UBND các cấp", "về UBND các cấp"),
        ("Vận hành về đêm", "về vận hành về đêm"),
    ],
)
def test_a_subject_goes_on_in_the_sentence(subject: str, said: str) -> None:
    assert about(subject, "vi") == said


def test_in_english() -> None:
    assert about("On a vision to 2045", "en") == "on a vision to 2045"
    assert within_sentence("Building and growing") == "building and growing"
