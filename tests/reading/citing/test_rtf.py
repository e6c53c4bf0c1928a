from hypothesis import given
from hypothesis import strategies as st
from striprtf.striprtf import rtf_to_text

from summit_kb.reading.citing.rich import Run, rich
from summit_kb.reading.citing.rtf import document


def read(made: str) -> str:
    # The reader gives letters beyond 16 bit in halves.
    return rtf_to_text(made).encode("utf-16", "surrogatepass").decode("utf-16")


def test_it_is_ascii_and_letters_come_back() -> None:
    words = (
        Run("“Thành phố Đà Nẵng” \\ {x} 100 % "),
        Run("Nghị quyết", italic=True),
        Run("²", level=1),
    )
    made = document([words, rich("Dòng hai 😀")])
    assert made.isascii()
    assert r"{\i Ngh\u7883?" in made
    assert read(made) == "“Thành phố Đà Nẵng” \\ {x} 100 % Nghị quyết²\nDòng hai 😀\n"


def test_lines_tabs_and_shapes() -> None:
    made = document(
        [(Run("a\tb\nc"), Run("d", bold=True, underline=True, small_caps=True, level=-1))]
    )
    assert r"a\tab b\line c{\b\ul\scaps\sub d}" in made
    assert "\\par\n}" in made


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u00a0")))
def test_any_text_comes_back(text: str) -> None:
    assert read(document([rich(text)])) == f"{text}\n"


def test_control_characters_and_lone_halves_do_no_harm() -> None:
    made = document([rich("a\x00\x07b\ud800c")])
    assert made.isascii()
    assert rtf_to_text(made).startswith("ab")
