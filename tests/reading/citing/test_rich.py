import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.reading.citing.rich import Run, html, joined, plain, rich, tidied


def test_markup_is_escaped_and_shapes_are_tags() -> None:
    words = (
        Run("A & <b>"),
        Run("Tên", italic=True, bold=True),
        Run("2", level=1),
        Run("3", level=-1),
    )
    assert html(words) == "A &amp; &lt;b&gt;<i><b>Tên</b></i><sup>2</sup><sub>3</sub>"
    assert plain(words) == "A & <b>Tên23"


def test_small_capitals_underlines_and_lines() -> None:
    assert html((Run("a", small_caps=True), Run("b\nc", underline=True))) == (
        '<span style="font-variant:small-caps">a</span><u>b<br>c</u>'
    )


@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        (("Báo cáo.", ". 2020"), "Báo cáo. 2020"),
        (("Báo cáo?", ". 2020"), "Báo cáo? 2020"),
        (("Báo cáo ", " 2020"), "Báo cáo 2020"),
        (("Báo cáo ", ", 2020"), "Báo cáo, 2020"),
        (("“Báo cáo.”", ". 2020"), "“Báo cáo.” 2020"),
        (("Tham luận. .", ""), "Tham luận."),
        (("Báo cáo, , .", ""), "Báo cáo."),
        (("v.v…", "… và"), "v.v…… và"),
    ],
)
def test_no_stop_stands_twice(pieces: tuple[str, str], said: str) -> None:
    first, second = pieces
    assert plain(tidied((Run(first, italic=True), Run(second)))) == said


def test_neighbours_of_one_shape_become_one_and_ends_are_bare() -> None:
    assert tidied((Run(" a"), Run("b"), Run(""), Run("c", bold=True), Run(" "))) == (
        Run("ab"),
        Run("c", bold=True),
    )


def test_joining() -> None:
    assert plain(joined([rich("a"), rich("b")], "; ")) == "a; b"
    assert joined([], ", ") == ()


@given(st.lists(st.tuples(st.text(), st.booleans())))
def test_tidying_again_changes_nothing_and_no_letter_is_lost(
    pieces: list[tuple[str, bool]],
) -> None:
    once = tidied(tuple(Run(text, italic=shape) for text, shape in pieces))
    before = "".join(one for text, _shape in pieces for one in text if one.isalnum())
    assert "".join(filter(str.isalnum, plain(once))) == before
    assert all(run.text for run in once)
