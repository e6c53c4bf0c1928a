import numpy as np
import pytest

from summit_kb.search.engine.documents import read_documents


class Index:
    """One segment whose passages belong to the documents named by ``codes``."""

    def __init__(self, codes, live=None):
        self.codes, self.size, self.live = np.array(codes), len(codes), live
        self.passages = slice(0, len(codes))
        self.names = sorted(set(codes))

    def having(self, field):
        assert field == "document"
        return [(self, Columns(self.codes, self.names))]


class Columns:
    def __init__(self, codes, names):
        self.codes, self.names = codes, names

    def __len__(self):
        return len(self.names)

    def terms(self):
        return [name.encode() for name in self.names]

    def passages(self, low, high):
        return np.concatenate([np.flatnonzero(self.codes == name) for name in self.names])

    def frequencies(self, low, high):
        return np.array([np.count_nonzero(self.codes == name) for name in self.names])


def test_documents_are_numbered_as_their_passages_stand():
    table = read_documents(Index(["z", "z", "b", "m", "m"]))
    assert table.keys == ["z", "b", "m"]
    assert table.numbers == {"z": 0, "b": 1, "m": 2}
    assert table.of.tolist() == [0, 0, 1, 2, 2]
    assert table.front_of.tolist() == [0, 2, 3]


def test_deleted_documents_have_no_number():
    table = read_documents(Index(["z", "z", "b", "m"], live=np.array([False, False, True, True])))
    assert table.keys == ["b", "m"]
    assert table.of.tolist() == [-1, -1, 0, 1]


def test_scattered_passages_are_refused():
    with pytest.raises(ValueError, match="stand together"):
        read_documents(Index(["z", "b", "z"]))
