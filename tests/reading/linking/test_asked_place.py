import pytest

from summit_kb.reading.linking.asked_place import asked_article, asked_page
from summit_kb.reading.linking.link import ArticleRef


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        ("Điều 5 khoản 2", ArticleRef("5", "2")),
        ("đ5 k2", ArticleRef("5", "2")),
        ("D5 K2 đa", ArticleRef("5", "2", "a")),
        ("đ5 k2 a", ArticleRef("5", "2", "a")),
        ("Điều 5, khoản 2, đ", ArticleRef("5", "2", "đ")),
        ("dieu 5", ArticleRef("5")),
        ("Article 5", ArticleRef("5")),
        ("art. 5 cl. 2", ArticleRef("5", "2")),
        ("điểm đ khoản 2 điều 5a", ArticleRef("5a", "2", "đ")),
        ("Điều 5.2.a", ArticleRef("5", "2", "a")),
        ("article 5(2)", ArticleRef("5", "2")),
        ("Khoản 2 của Điều 5", ArticleRef("5", "2")),
        ("Điều 5", ArticleRef("5")),
    ],
)
def test_ways_to_type_an_article(typed: str, ref: ArticleRef) -> None:
    assert asked_article(typed) == ref


@pytest.mark.parametrize(
    "typed", ["", "12", "iv", "A-3", "khoản 2", "điều", "điều 5 điều 6", "x" * 99]
)
def test_what_is_no_article(typed: str) -> None:
    assert asked_article(typed) is None


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("Trang 12", "12"),
        ("trang số 12", "12"),
        ("tr. iv", "iv"),
        ("Page IV", "IV"),
        ("p. 3", "3"),
        ("p3", "3"),
        (" iv ", "iv"),
        ("12", "12"),
        ("PL-1", "PL-1"),
    ],
)
def test_a_page_by_its_label(typed: str, label: str) -> None:
    assert asked_page(typed) == label
