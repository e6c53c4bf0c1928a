import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.library.file_names import is_file_name, safe_name


@pytest.mark.parametrize(
    "name", ["", "a/b", "..", ".a", "document.toml", "DOCUMENT.TOML", "nul.txt", "a:b", "a ", "a\n"]
)
def test_not_a_file_name(name: str) -> None:
    assert not is_file_name(name)


def test_good_names_stay() -> None:
    assert safe_name("Nghị quyết 43.pdf") == "Nghị quyết 43.pdf"
    assert is_file_name("Nghị quyết 43.pdf")


def test_names_come_out_composed_and_unique() -> None:
    assert safe_name("Đa\u0300.txt") == "Đà.txt"
    assert safe_name("A.txt", ["a.TXT"]) == "A-2.txt"


@given(st.text(st.characters(), min_size=1, max_size=300), st.sampled_from(["", ".pdf", ".DOCX"]))
def test_every_name_becomes_a_safe_one(stem: str, suffix: str) -> None:
    assert is_file_name(safe_name(stem + suffix))


@given(st.text(st.sampled_from("abcđ ữ-"), min_size=1, max_size=40))
def test_the_ending_is_kept(stem: str) -> None:
    assert safe_name(f"x{stem}.docx").endswith(".docx")
