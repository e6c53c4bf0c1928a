from collections.abc import Callable
from typing import Any

import pytest

from summit_kb.app.assignments import Assignment, Operation
from summit_kb.app.field_values import (
    FieldRequiredError,
    FieldSingleError,
    FieldUnknownError,
    FieldValueError,
    FieldValues,
)
from summit_kb.library.errors import DocumentNotFoundError
from summit_kb.library.store import Library

Read = Callable[[str], Any]


@pytest.fixture
def values(library: Library) -> FieldValues:
    return FieldValues(library)


@pytest.fixture
def read(values: FieldValues) -> Read:
    return lambda text: values.read(Assignment.parse(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("title=  Kế\n hoạch ", "Kế hoạch"),
        ("subject=", None),
        ("subject=   ", None),
        ("date=2019-01-24", "2019-01-24"),
        ("date=24/01/2019", "2019-01-24"),
        ("date=ngày 24 tháng 1 năm 2019", "2019-01-24"),
        ("type=decree", "decree"),
        ("validity=in-force", "in-force"),
        ("validity=unknown", None),
        ("secrecy=secret", "secret"),
        ("event=hoi-nghi", "hoi-nghi"),
        ("topics=du-lieu-mo,du-lieu,du-lieu-mo", ["du-lieu-mo", "du-lieu"]),
        ("topics=", []),
        ("recipients=A;B", ["A", "B"]),
        ("relations=cites:a", [{"kind": "cites", "target": "a"}]),
    ],
)
def test_what_a_field_takes(read: Read, text: str, value: object) -> None:
    assert read(text) == value


@pytest.mark.parametrize(
    ("text", "failure"),
    [
        ("files=a", FieldUnknownError),
        ("id=a", FieldUnknownError),
        ("title=", FieldRequiredError),
        ("language=", FieldRequiredError),
        ("title+=a", FieldSingleError),
        ("type=nonsense", FieldValueError),
        ("date=2019", FieldValueError),
        ("date=31/02/2019", FieldValueError),
        ("date=1/24/2019", FieldValueError),
        ("event=nobody", FieldValueError),
        ("topics+=nobody", FieldValueError),
        ("relations+=cites", FieldValueError),
        ("relations+=likes:a", FieldValueError),
    ],
)
def test_what_it_does_not_take(read: Read, text: str, failure: type[Exception]) -> None:
    with pytest.raises(failure):
        read(text)


def test_a_field_of_one_value_takes_no_two(values: FieldValues) -> None:
    with pytest.raises(FieldSingleError):
        values.read(Assignment("issuer", ("a", "b")))


def test_lists_are_added_to_and_taken_from(values: FieldValues) -> None:
    def after(operation: Operation, current: object, value: object) -> object:
        return values.after("topics", operation, current, value)  # type: ignore[arg-type] - lists

    assert after(Operation.ADD, None, ["a"]) == ["a"]
    assert after(Operation.ADD, ["a", "b"], ["b", "c"]) == ["a", "b", "c"]
    assert after(Operation.REMOVE, ["a", "b"], ["b", "c"]) == ["a"]
    assert after(Operation.REMOVE, ["a"], ["a"]) is None
    assert after(Operation.SET, ["a"], ["b"]) == ["b"]
    assert after(Operation.SET, ["a"], []) is None


def test_a_relation_keeps_what_is_said_of_its_target(values: FieldValues) -> None:
    known = {"kind": "cites", "target": "a", "number": "1/NQ"}
    same, other = {"kind": "cites", "target": "a"}, {"kind": "amends", "target": "a"}
    assert values.after("relations", Operation.SET, [known], [other, same]) == [other, known]
    assert values.after("relations", Operation.ADD, [known], [same]) == [known]
    assert values.after("relations", Operation.REMOVE, [known], [same]) is None


def test_what_does_not_fit_together(values: FieldValues) -> None:
    assert values.faults("x", {"event": "hoi-nghi", "session": "phien-1"}) == []
    [lost] = values.faults("x", {"session": "phien-1"})
    [unknown] = values.faults("x", {"event": "hoi-nghi", "session": "phien-9"})
    assert lost.facts["field"] == unknown.facts["field"] == "session"
    assert unknown.facts["allowed"] == ["phien-1"]
    relations = [
        {"kind": "cites", "target": "x"},
        {"kind": "cites", "target": "nobody"},
        {"kind": "cites", "target": "absent", "number": "33-NQ/TW"},
    ]
    itself, nobody = values.faults("x", {"relations": relations})
    assert isinstance(itself, FieldValueError)
    assert isinstance(nobody, DocumentNotFoundError)
