import pytest

from summit_kb.app.assignments import (
    Assignment,
    AssignmentError,
    Operation,
    is_assignment,
    split_values,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title=Kế hoạch, đợt 1", Assignment("title", ("Kế hoạch, đợt 1",))),
        ("title=", Assignment("title", ())),
        ("topics+=a, b;c", Assignment("topics", ("a", "b", "c"), Operation.ADD)),
        ("topics-=a", Assignment("topics", ("a",), Operation.REMOVE)),
        ("subject=a=b", Assignment("subject", ("a=b",))),
        (
            "recipients=Bộ A, Bộ B; Lưu: VT",
            Assignment("recipients", ("Bộ A, Bộ B", "Lưu: VT")),
        ),
    ],
)
def test_what_is_typed(text: str, expected: Assignment) -> None:
    assert Assignment.parse(text) == expected
    assert is_assignment(text)


@pytest.mark.parametrize("text", ["nghi-quyet-43", "=x", "", "43=x", "a b=c"])
def test_what_is_none(text: str) -> None:
    assert not is_assignment(text)
    with pytest.raises(AssignmentError):
        Assignment.parse(text)


def test_values_of_lists_are_split_and_others_are_not() -> None:
    assert split_values("relations", "cites:a; amends:b") == ("cites:a", "amends:b")
    assert split_values("rights", "a; b") == ("a; b",)
    assert split_values("topics", " ; ") == ()
