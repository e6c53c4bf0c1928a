import pytest

from summit_kb.app.overview.quote import (
    in_language,
    in_one_line,
    landing_phrase,
    preferred,
    quote_of,
)
from summit_kb.domain.locator import Locator


def test_a_row_in_one_line() -> None:
    assert in_one_line("Kinh phí\t2.200 tỷ đồng\t\tToàn bộ") == "Kinh phí: 2.200 tỷ đồng · Toàn bộ"
    assert in_one_line("Một  dòng\nhai") == "Một dòng hai"
    assert in_one_line("\t") == ""


@pytest.mark.parametrize(
    ("text", "value", "phrase"),
    [
        ("Sáu đối tác", "Sáu", '"Sáu đối tác"'),
        ("Kinh phí\t2.200 tỷ đồng", "2.200 tỷ đồng", '"Kinh phí 2.200 tỷ đồng"'),
        ("Gọi là “dự án 53” thôi", "53", '"Gọi là dự án 53 thôi"'),
        ("một hai ba bốn năm sáu bảy tám chín mười 53 mười hai mười ba", "53",
         '"bảy tám chín mười 53 mười hai mười ba"'),
        ("…", "", ""),
    ],
)  # fmt: skip
def test_words_that_lead_back_to_the_sentence(text: str, value: str, phrase: str) -> None:
    assert landing_phrase(text, value) == phrase


def test_pages_count_where_the_file_has_any(make_document) -> None:
    quote = quote_of(make_document("a"), 1, "- Câu 53.", "53")
    assert quote.locator == Locator("a")
    assert quote.shown == "Câu 53."


def test_one_of_each_sentence_in_the_language_asked_for_first(make_document) -> None:
    english = quote_of(make_document("e", language="en"), 1, "Six.", "Six", 2.0)
    weak = quote_of(make_document("a"), 1, "Sáu.", "Sáu", 0.5)
    strong = quote_of(make_document("b"), 1, "Bảy.", "Bảy", 1.0)
    same = quote_of(make_document("c"), 1, "Bảy.", "Bảy", 0.9)
    found = preferred([english, weak, same, strong], "vi")
    assert [one.document for one in found] == ["b", "a", "e"]
    assert in_language(found, "en") == [english]
    assert in_language(found, "fr") == found


def test_a_long_sentence_is_shown_from_near_its_words(make_document) -> None:
    text = "Một câu rất dài mở đầu bằng nhiều lời không nói lên điều gì cho đến năm 2030."
    quote = quote_of(make_document("a"), 1, text, "2030")
    assert quote.near_value().startswith("… ")
    assert quote.near_value().endswith("cho đến năm 2030.")
    assert len(quote.near_value()) < len(text)
    assert quote.near_value(20) == "… gì cho đến năm 2030."
    assert quote.near_value(200) == text
