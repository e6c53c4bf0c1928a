import pytest

from summit_kb.vietnamese.small_numbers import small_numbers


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("sáu đối tác và bảy lĩnh vực", "vi", [6, 7]),
        ("mười một năm liền", "vi", [11]),
        ("eleven years, Six partners", "en", [11, 6]),
        ("ba mươi người, ba trăm người", "vi", []),
        ("lần thứ tám", "vi", []),
        ("năm hệ thống, hai nghị quyết", "vi", []),
        ("six hundred people", "en", []),
        ("weight of stones", "en", []),
        ("sáu đối tác", "fr", []),
    ],
)
def test_values(text: str, language: str, values: list[int]) -> None:
    assert [one.value for one in small_numbers(text, language)] == values


def test_places() -> None:
    [one] = small_numbers("với sáu đối tác", "vi")
    assert "với sáu đối tác"[one.start : one.end] == "sáu"
