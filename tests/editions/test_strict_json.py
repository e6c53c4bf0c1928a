import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.editions import strict_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)


@given(VALUES)
def test_plain_json_is_read_as_ever_and_its_one_form_is_known(value: object) -> None:
    data = json.dumps(value, indent=1, separators=(",", ": "), sort_keys=True).encode()
    assert strict_json.loads(data) == value
    assert strict_json.is_as_written(data)
    assert not strict_json.is_as_written(data + b" ")


@pytest.mark.parametrize(
    "data",
    [b'{"a": 1, "a": 2}', b"NaN", b"-Infinity", b"[" * 90_000, b"\xff", b"", b"9" * 9_000],
    ids=["twice", "NaN", "infinite", "deep", "UTF-8", "nothing", "digits"],
)
def test_what_readers_would_differ_on_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are those of json
        strict_json.loads(data)
    assert not strict_json.is_as_written(data)


@pytest.mark.parametrize("data", [b'{"b": 1, "a": 2}', b'{"a":1}', b'"\xc3\xa1"', b"1.0e2"])
def test_another_form_is_told(data: bytes) -> None:
    strict_json.loads(data)
    assert not strict_json.is_as_written(data)
