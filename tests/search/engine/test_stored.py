import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.engine.arrays import ArrayFile, ArrayWriter
from summit_kb.search.engine.stored import (
    Records,
    merge_records,
    pack_text,
    pack_values,
    unpack_text,
    unpack_values,
    write_records,
)


@given(st.text())
def test_texts_come_back(text):
    assert unpack_text(pack_text(text)) == text


def test_values_come_back():
    values = {"title": "Nghị quyết", "page": None, "topics": ["a", 1, 2.5, True]}
    assert unpack_values(pack_values(values)) == values


@pytest.mark.parametrize("bad", [{"x": object()}, {"x": float("nan")}])
def test_what_json_has_not_is_refused(bad):
    with pytest.raises((TypeError, ValueError)):
        pack_values(bad)


def written(path, records):
    with path.open("wb") as file:
        writer = ArrayWriter(file)
        write_records(writer, "values", records)
        writer.finish()
    return ArrayFile(path)


def test_kept_records_of_several_files_are_joined(tmp_path):
    first = written(tmp_path / "1", [b"one", b"", b"three", b"four"])
    second = written(tmp_path / "2", [b"five"])
    third = written(tmp_path / "3", [])
    with (tmp_path / "all").open("wb") as file:
        writer = ArrayWriter(file)
        keeps = [[True, True, False, True], [True], []]
        parts = [
            (part, np.array(keep, dtype=bool))
            for part, keep in zip((first, second, third), keeps, strict=True)
        ]
        merge_records(writer, "values", parts)
        writer.finish()
    merged = Records(ArrayFile(tmp_path / "all"), "values")
    assert [merged[i] for i in range(4)] == [b"one", b"", b"four", b"five"]
