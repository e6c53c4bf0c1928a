"""Whatever is packed comes back, part by part."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.engine.arrays import ArrayFile, ArrayWriter
from summit_kb.search.engine.packed import PackedColumn, write_packed

RUNS = st.lists(
    st.tuples(st.one_of(st.integers(0, 3), st.integers(0, 2**32 - 1)), st.integers(1, 40)),
    max_size=12,
)


def packed(folder, values, bits):
    with (folder / "packed").open("wb") as file:
        writer = ArrayWriter(file)
        write_packed(writer, "x", np.array(values, dtype=np.uint32), bits)
        writer.finish()
    file = ArrayFile(folder / "packed")
    return PackedColumn(file, "x", bits), file


@given(RUNS, st.sampled_from([0, 8, 16]), st.data())
def test_every_part_comes_back(tmp_path_factory, runs, bits, data):
    values = [value for value, amount in runs for _ in range(amount)]
    column, _ = packed(tmp_path_factory.mktemp("packed"), values, bits)
    start = data.draw(st.integers(0, len(values)))
    end = data.draw(st.integers(start, len(values)))
    assert column.part(start, end).tolist() == values[start:end]
    assert len(column) == len(values)


@pytest.mark.parametrize(
    ("values", "bits", "size"),
    [
        ([*range(70_000)] * 3, 16, 2.1),  # passages of terms in a large segment
        ([1] * 999 + [7] + [1] * 9_000, 0, 0.1),  # frequencies
        ([*range(250)] * 9 + [300] + [*range(250)], 8, 1.1),  # positions
    ],
)
def test_what_seldom_changes_takes_no_space(tmp_path, values, bits, size):
    column, file = packed(tmp_path, values, bits)
    assert column.part(0, len(values)).tolist() == values
    assert file.path.stat().st_size <= size * len(values) + 500


def test_what_changes_all_the_time_is_kept_whole(tmp_path):
    values = np.random.default_rng(1).integers(0, 2**32, 500).tolist()
    column, file = packed(tmp_path, values, 16)
    assert file.names() == ["x"]
    assert column.part(3, 20).tolist() == values[3:20]
