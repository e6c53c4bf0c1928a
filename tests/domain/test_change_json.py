import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.change import ChangeSet, DocumentChange, FieldChange, FileChange, Moved
from summit_kb.domain.change_json import from_line, to_lines

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=5,
)
CHANGES = (
    st.builds(FieldChange, TEXTS, TEXTS, VALUES, VALUES)
    | st.builds(DocumentChange, TEXTS, st.sampled_from(Moved))
    | st.builds(FileChange, TEXTS, st.integers(1), TEXTS, st.integers(1), TEXTS)
)


@given(st.lists(CHANGES, max_size=4), st.none() | st.just("00ff00ff"))
def test_every_change_comes_back_from_its_line(changes, of) -> None:
    written = ChangeSet("3f9a2c1e", "2026-01-15T08:30:00Z", "lan@tv", "edit", tuple(changes), of)
    lines = to_lines(written)
    assert not any("\n" in line for line in lines)
    read = [from_line(line) for line in lines]
    assert [change for one in read for change in one.changes] == changes
    assert {(one.id, one.at, one.by, one.action, one.of) for one in read} <= {
        ("3f9a2c1e", "2026-01-15T08:30:00Z", "lan@tv", "edit", of)
    }


def test_a_line_is_read_by_people_too() -> None:
    change = FieldChange("a", "title", "Cũ", "Mới")
    [line] = to_lines(ChangeSet("1", "2026-01-15T08:30:00Z", "lan@tv", "edit", (change,)))
    assert "Mới" in line
    assert list(json.loads(line)) == [
        "change", "at", "by", "action", "document", "field", "before", "after",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["", "null", "[]", "7", "{}", '{"change": "1", "at": "", "by": "", "action": ""}', "{",
     '{"change":"1","at":"","by":"","action":"","document":"a","moved":"sideways"}'],
)  # fmt: skip
def test_anything_else_is_a_value_error(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which words does not matter
        from_line(line)
