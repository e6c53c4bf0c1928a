"""Notes as JSON and back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain import note_json
from summit_kb.domain.note import Anchor, Note, NoteColour, NoteKind, Stretch

NOTE = Note(
    "01m8386k2tw49pxdx3x6",
    "name:Thử",
    "du-lieu-mo",
    NoteKind.NOTE,
    Anchor("Đà Nẵng", "tại ", ".", Stretch(1, 4, 2, 3), "iv", "ab" * 32, "7", 2, True, 0.5, 3, 4),
    "2026-11-23T03:46:37.786Z",
    "2026-11-23T03:46:38.000Z",
    NoteColour.BLUE,
    "hỏi lại",
    ("họp", "2045"),
)


def test_a_note_comes_back_as_it_was() -> None:
    line = json.dumps(note_json.to_json(NOTE), ensure_ascii=False)
    assert note_json.from_json("name:Thử", json.loads(line)) == NOTE


@pytest.mark.parametrize(
    "change",
    [
        {"id": "../../etc"},
        {"kind": "scribble"},
        {"colour": None},
        {"tags": "a"},
        {"tags": [1]},
        {"anchor": None},
        {"text": 5},
    ],
)
def test_anything_else_is_refused_as_a_value(change: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        note_json.from_json("name:Thử", note_json.to_json(NOTE) | change)


@pytest.mark.parametrize("change", [{"page": 0}, {"end": True}, {"last_page": 0}, {"rival": 7}])
def test_a_place_that_is_none_is_refused(change: dict[str, object]) -> None:
    row = note_json.to_json(NOTE)
    anchor = row["anchor"]
    assert isinstance(anchor, dict)
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        note_json.from_json("name:Thử", row | {"anchor": anchor | change})


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(st.sampled_from(["id", "kind", "anchor", "page"]), inner)
        ),
    )
)
def test_no_json_gets_further_than_a_value_error(data: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        note_json.from_json("x", data)
