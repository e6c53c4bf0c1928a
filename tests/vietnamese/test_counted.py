import pytest

from summit_kb.vietnamese.counted import find_counted


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Đề án nêu 53 chương trình, dự án trọng điểm với 2.200 tỷ đồng.",
            "vi",
            [
                ("53", "n53", "chương trình, dự án trọng điểm"),
                ("2.200 tỷ đồng", "VND2200000000000", ""),
            ],
        ),
        (
            "List\t53 key programmes and projects",
            "en",
            [("53", "n53", "key programmes and projects")],
        ),
        (
            "ngân sách thành phố dự kiến góp 345 tỷ đồng, cùng khoảng 600 tỷ đồng từ hợp tác với "
            "doanh nghiệp",
            "vi",
            [
                ("345 tỷ đồng", "VND345000000000", "ngân sách thành phố"),
                ("khoảng 600 tỷ đồng", "VND600000000000", "hợp tác với doanh nghiệp"),
            ],
        ),
        (
            "Kinh phí của đề án\t2.200 tỷ đồng\tToàn bộ danh mục",
            "vi",
            [("2.200 tỷ đồng", "VND2200000000000", "Kinh phí của đề án")],
        ),
        ("Đối tác đã ký kết\t6\tVNPT, FPT", "vi", [("6", "n6", "Đối tác đã ký kết")]),
        ("thành phố đã ký với sáu đối tác.", "vi", [("sáu", "n6", "đối tác")]),
        ("dẫn đầu 11 năm liền tính đến năm 2019", "vi", [("11", "n11", "năm liền")]),
        ("It led eleven years in a row.", "en", [("eleven", "n11", "years in a row")]),
        ("30 % hộ dân dùng dịch vụ công", "vi", [("30 %", "%30", "hộ dân dùng dịch vụ công")]),
        ("Tỷ lệ hộ nghèo giảm còn 3 %.", "vi", [("3 %", "%3", "Tỷ lệ hộ nghèo giảm còn")]),
        ("some 40 cities took part", "en", [("some 40", "n40", "cities took part")]),
    ],
)  # fmt: skip
def test_figures_with_their_nouns(
    text: str, language: str, found: list[tuple[str, str, str]]
) -> None:
    made = find_counted(text, language)
    assert [(text[one.start : one.end], one.key, one.noun) for one in made] == found


@pytest.mark.parametrize(
    "text",
    [
        "Summit KB · Bản tóm tắt\t1 / 2",
        "Điều 5 khoản 2 của Nghị quyết số 43-NQ/TW",
        "ngày 24 tháng 01 năm 2019",
        "Trang 12",
        "bốn thứ và ba điều",
        "Xem mục 3.",
    ],
)
def test_numbers_that_are_figures_of_nothing(text: str) -> None:
    assert find_counted(text, "vi") == []


def test_the_same_thing_has_one_name_in_both_languages() -> None:
    [vi] = find_counted("có 53 chương trình trọng điểm", "vi")
    [en] = find_counted("there are 53 programmes", "en")
    assert vi.named == en.named == "programme"
