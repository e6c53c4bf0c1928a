import io

import numpy as np
import pytest

from summit_kb.search.engine.arrays import ArrayFile, ArrayFileError, ArrayWriter


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "some.arrays"
    with path.open("wb") as file:
        writer = ArrayWriter(file)
        writer.add("odd", np.array([1, 2, 3], dtype=np.uint8))
        writer.add("wide", np.array([-1, 2**40], dtype=">i8"))
        writer.add("empty", np.empty(0, dtype=np.uint32))
        writer.add_parts("joined", "<u4", [np.array([7], np.uint32), b"\x08\0\0\0"])
        writer.finish()
    return path


def test_reads_what_was_written(path):
    file = ArrayFile(path)
    assert file.names() == ["odd", "wide", "empty", "joined"]
    assert file.get("odd").tolist() == [1, 2, 3]
    assert file.get("wide").tolist() == [-1, 2**40]
    assert file.get("empty").tolist() == []
    assert file.get("joined").tolist() == [7, 8]
    assert bytes(file.buffer("odd")) == b"\1\2\3"
    assert "odd" in file
    assert "even" not in file


def test_views_are_not_copies_and_cannot_be_written(path):
    values = ArrayFile(path).get("wide")
    assert not values.flags.owndata
    with pytest.raises(ValueError, match="read-only"):
        values[0] = 1


def test_arrays_are_aligned(path):
    file = ArrayFile(path)
    assert all(file.get(name).ctypes.data % 8 == 0 for name in file.names() if name != "empty")


@pytest.mark.parametrize("kept", [0, 1, 10, 60, -1, -9, -30])
def test_a_shortened_file_is_refused(path, kept):
    content = path.read_bytes()
    path.write_bytes(content[:kept])
    with pytest.raises(ArrayFileError):
        ArrayFile(path)


def test_a_changed_directory_is_refused(path):
    content = path.read_bytes()
    path.write_bytes(content.replace(b'"joined"', b'"jointd"'))
    with pytest.raises(ArrayFileError, match="directory is damaged"):
        ArrayFile(path)


def test_parts_must_make_whole_items():
    writer = ArrayWriter(io.BytesIO())
    with pytest.raises(ArrayFileError):
        writer.add_parts("broken", "<u4", [b"\0\0\0"])


def test_a_name_is_used_once():
    writer = ArrayWriter(io.BytesIO())
    writer.add("one", np.zeros(1))
    with pytest.raises(ArrayFileError):
        writer.add("one", np.zeros(1))


def test_arrays_are_whole_after_their_pages_were_given_back(tmp_path):
    path = tmp_path / "one"
    with path.open("wb") as file:
        writer = ArrayWriter(file)
        writer.add("x", np.arange(100_000, dtype=np.uint32))
        writer.finish()
    opened = ArrayFile(path)
    values = opened.get("x")
    assert int(values[99_999]) == 99_999
    opened.release()
    assert np.array_equal(values, np.arange(100_000, dtype=np.uint32))
