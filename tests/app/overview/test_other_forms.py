import pytest

from summit_kb.app.overview.other_forms import other_forms


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Bộ Chính trị", {"the Politburo"}),
        ("Quốc hội", {"National Assembly"}),
        (
            "Ủy ban nhân dân thành phố Đà Nẵng",
            {"UBND TP. Đà Nẵng", "UBND thành phố Đà Nẵng", "Đà Nẵng People's Committee"},
        ),
        ("Ủy ban nhân dân Hội An", {"UBND Hội An", "People's Committee of Hội An"}),
    ],
)
def test_bodies_of_state(name: str, forms: set[str]) -> None:
    assert forms <= set(other_forms(name))


@pytest.mark.parametrize("name", ["VINASA", "Huỳnh Đức Thơ", "Công nghệ thông tin Đà Nẵng"])
def test_other_names_have_none(name: str) -> None:
    assert list(other_forms(name)) == []
