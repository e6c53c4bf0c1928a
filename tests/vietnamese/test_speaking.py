import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.speaking import spoken

TABLE = {"UBND": "Ủy ban nhân dân", "CNTT": "Công nghệ thông tin", "KT-XH": "Kinh tế - xã hội"}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Nghị quyết số 43-NQ/TW", "Nghị quyết số bốn mươi ba, trung ương"),
        ("theo 43-NQ/TW", "theo bốn mươi ba, nghị quyết, trung ương"),
        (
            "Nghị định 30/2020/NĐ-CP",
            "Nghị định ba mươi, năm hai nghìn không trăm hai mươi, chính phủ",
        ),
        ("ngày 24/01/2019", "ngày hai mươi tư tháng một năm hai nghìn không trăm mười chín"),
        ("UBND TP. Đà Nẵng", "ủy ban nhân dân thành phố Đà Nẵng"),
        ("UBND TP Đà Nẵng", "ủy ban nhân dân thành phố Đà Nẵng"),
        ("KT-XH và CNTT", "kinh tế - xã hội và công nghệ thông tin"),
        ("2.200 tỷ đồng", "hai nghìn hai trăm tỷ đồng"),
        ("tăng 12,5%", "tăng mười hai phẩy năm phần trăm"),
        ("1.285 km2", "một nghìn hai trăm tám mươi lăm ki lô mét vuông"),
        ("Chương IV, Điều 5", "Chương bốn, Điều năm"),
        ("1.1. Mục tiêu", "một chấm một. Mục tiêu"),
        ("tháng 3/2021", "tháng ba năm hai nghìn không trăm hai mươi mốt"),
        ("PGS. TS. Nguyễn Văn A", "phó giáo sư tiến sĩ Nguyễn Văn A"),
        ("gọi 0236", "gọi không hai ba sáu"),
    ],
)
def test_what_is_written_becomes_words(written, said):
    assert spoken(written, TABLE) == said


def test_years_from_to():
    assert " đến " in spoken("giai đoạn 2018–2025")


def test_words_without_numbers_stay():
    text = "Đà Nẵng xây dựng thành phố thông minh, an toàn."
    assert spoken(text, TABLE) == text


def test_an_abbreviation_inside_a_word_is_no_abbreviation():
    assert spoken("XUBNDX", TABLE) == "XUBNDX"


@given(st.text(max_size=120))
def test_any_text_can_be_spoken(text):
    said = spoken(text, TABLE)
    assert said == said.strip()
