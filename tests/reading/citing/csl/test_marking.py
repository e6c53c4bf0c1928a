from summit_kb.reading.citing.csl.marking import Marked, Marking, cleaned, read_off
from summit_kb.reading.citing.rich import Run


def test_shapes_are_read_off() -> None:
    marked = Marking.Bold(f"a{Marking.Italic('b')}") + Marking.Superscript("2") + Marked("c")
    assert read_off(str(marked)) == (
        Run("a", bold=True),
        Run("b", italic=True, bold=True),
        Run("2", level=1),
        Run("c"),
    )


def test_italics_within_italics_stand_upright() -> None:
    marked = Marking.Italic(f"a{Marking.Italic('b')}c")
    assert [(run.text, run.italic) for run in read_off(marked)] == [
        ("a", True),
        ("b", False),
        ("c", True),
    ]


def test_the_first_letter_grows_behind_signs() -> None:
    assert read_off(Marking.Italic("đà nẵng").capitalize_first()) == (Run("Đà nẵng", italic=True),)
    assert [str(one) for one in Marked("a b").words()] == ["a", "b"]
    assert Marked("").capitalize_first() == ""


def test_signs_of_a_text_itself_mean_nothing() -> None:
    hostile = "a\ue100b\ue101"
    assert cleaned(hostile) == "ab"
    assert read_off(str(Marking.preformat(hostile))) == (Run("ab"),)
    assert read_off("a\ue101b") == (Run("ab"),)
