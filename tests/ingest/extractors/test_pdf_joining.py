import pytest

from summit_kb.ingest.extractors.pdf_joining import Pair
from summit_kb.ingest.extractors.pdf_rows import rows_of, zones_of
from summit_kb.ingest.extractors.pdf_words import HYPHEN

FULL = "một câu văn đủ dài để chạm đến lề phải của trang"


@pytest.fixture
def goes_on(laid_out):
    def ask(first, second, *more):
        rows = rows_of(laid_out(first, second, *more, FULL, FULL).lines)
        [zone] = zones_of(rows)
        pair = Pair(rows[0], rows[1], zone, zone.right_near(0), 595.0, same_zone=True)
        return pair.goes_on

    return ask


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (FULL, "và còn tiếp ở đây", True),
        (FULL, "Đà Nẵng và các tỉnh", True),
        ("một dòng ngắn.", "Câu khác", False),
        ("một dòng ngắn", "nhưng còn tiếp", True),
        (FULL, "   Thụt đầu dòng", False),
        (FULL + ";", "b) điểm khác", False),
        (FULL, "a) khoản 1 Điều 5", True),
        (FULL, "Điều 2. Đối tượng", False),
        ("Chương I", "quy định chung", False),
        (FULL, "----------", False),
        (f"infor{HYPHEN}", "mation", True),
        ("1. một mục trong danh sách đủ dài để chạm lề ph", "   còn tiếp thụt vào", True),
        (FULL, ("chữ nhỏ hơn nhiều", 70.0, 86.0, 7.0), False),
        (FULL, ("xa ở bên dưới trang", 70.0, 190.0), False),
        ("Mẫu số 06 | Quyết định phê duyệt dự", ("án đầu tư", 70.0 + 60 + 60, 86.0), True),
        ("Mẫu số 06 | Quyết định phê duyệt dự", "án đầu tư", False),
        (FULL, "cột một | cột hai", False),
    ],
)
def test_what_belongs_to_one_paragraph(goes_on, first, second, expected):
    assert goes_on(first, second) is expected


def test_centred_lines_of_one_title_belong_together(goes_on):
    first = ("VỀ QUẢN LÝ HOẠT ĐỘNG", 150.0, 70.0)
    assert goes_on(first, ("XÂY DỰNG", 186.0, 86.0))
    assert not goes_on(first, ("Căn cứ Luật", 177.0, 86.0))


def test_only_an_unfinished_sentence_goes_on_in_the_next_column(laid_out):
    def ask(end, begin):
        rows = rows_of(laid_out((end, 70.0, 700.0), (begin, 320.0, 80.0)).lines)
        _left, right = zones_of(rows)
        return Pair(rows[0], rows[1], right, 300.0, 595.0, same_zone=False).goes_on

    assert ask("câu chưa hết", "còn tiếp")
    assert not ask("câu đã hết.", "còn tiếp")
    assert not ask("câu chưa hết", "Câu mới")
