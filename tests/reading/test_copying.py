import pytest

from summit_kb.domain.text import WordBox
from summit_kb.reading.copying import copied
from summit_kb.reading.page_words import PageWords


def whole(boxes):
    page = PageWords(boxes)
    return copied(page, range(len(page)))


def test_lines_of_a_paragraph_join_with_a_space(lay_out):
    lines = ["Thành phố thông minh là nơi", "dữ liệu và các nền tảng nối", "với nhau."]
    assert (
        whole(lay_out(lines)) == "Thành phố thông minh là nơi dữ liệu và các nền tảng nối với nhau."
    )


def test_a_short_line_ends_its_paragraph(lay_out):
    lines = ["Điều 1.", "Nghị định này quy định về dữ liệu mở", "của cơ quan nhà nước."]
    assert whole(lay_out(lines)).split("\n")[0] == "Điều 1."


def test_an_indented_line_starts_a_paragraph(lay_out):
    lines = [
        "một hai ba bốn năm sáu bảy",
        "   tám chín mười mười một haa",
        "mười hai mười ba mười bốnn",
    ]
    assert whole(lay_out(lines)).split("\n")[1].startswith("tám")


def test_a_wider_gap_starts_a_paragraph(lay_out):
    lines = ["aaaa bbbb cccc", "dddd eeee ffff", "gggg hhhh iiii"]
    boxes = lay_out(lines) + lay_out(["jjjj kkkk llll"], top=60 + 3 * 14 + 8)
    assert whole(boxes) == "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii\njjjj kkkk llll"


def test_a_part_of_a_line_is_copied_alone(lay_out):
    page = PageWords(lay_out(["một hai ba", "bốn năm sáu"]))
    assert copied(page, range(1, 3)) == "hai ba"
    assert copied(page, range(0)) == ""


@pytest.mark.parametrize(
    ("cut", "after", "joined"),
    [
        ("infor\u00ad", "mation", "information"),
        ("e-", "government", "e-government"),
        ("2019 -", "2025", "2019 - 2025"),
    ],
)
def test_hyphens_at_the_end_of_a_line(lay_out, cut, after, joined):
    assert whole(lay_out([f"xxxxx {cut}", f"{after} xxxx"])) == f"xxxxx {joined} xxxx"


def test_a_full_column_flows_into_the_next():
    left = [WordBox("aaaa", 0, y, 100, y + 10) for y in (0, 14, 28)]
    right = [WordBox("bbbb", 200, y, 300, y + 10) for y in (0, 14)]
    assert whole(left + right) == "aaaa aaaa aaaa bbbb bbbb"
