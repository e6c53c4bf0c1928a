import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.engine import merging
from summit_kb.search.engine.inverted import FieldCollector
from summit_kb.search.engine.merging import GONE, FieldPart, merge_field, spread

words = st.lists(st.sampled_from(["a", "b", "c", "đ"]), max_size=6)
segments = st.lists(st.lists(st.tuples(words, st.booleans()), max_size=5), min_size=1, max_size=4)


class Columns:
    """Columns as merging reads them, straight from an inverted field."""

    def __init__(self, inverted):
        self.inverted = inverted
        self.has_places = inverted.places is not None

    def __len__(self):
        return len(self.inverted.terms)

    def terms(self):
        return self.inverted.terms

    def frequencies(self, low, high):
        return np.diff(self.inverted.starts[low : high + 1])

    def passages(self, low, high):
        return self.inverted.ids[self.inverted.starts[low] : self.inverted.starts[high]]

    def counts(self, low, high):
        if self.inverted.counts is None:
            return None
        return self.inverted.counts[self.inverted.starts[low] : self.inverted.starts[high]]

    def places(self, low, high):
        starts = self.inverted.place_starts
        return self.inverted.places[starts[low] : starts[high]]


def inverted(texts):
    collector = FieldCollector(keeps_counts=True, keeps_places=True)
    for passage, text in enumerate(texts):
        collector.add(passage, text)
    return collector.invert()


@pytest.mark.parametrize("at_a_time", [1, 3, merging.RANGE])
@given(contents=segments)
def test_merging_equals_inverting_what_is_left(at_a_time, contents):
    parts, left = [], []
    for content in contents:
        passage_map = []
        for text, kept in content:
            passage_map.append(len(left) if kept else GONE)
            left.extend([text] if kept else [])
        columns = Columns(inverted([text for text, _ in content]))
        parts.append(FieldPart(columns, np.array(passage_map, dtype=np.int64)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(merging, "RANGE", at_a_time)
        merged, expected = merge_field(parts), inverted(left)
    assert merged.terms == expected.terms
    for name in ("starts", "ids", "counts", "places", "place_starts"):
        ours, theirs = getattr(merged, name), getattr(expected, name)
        assert (ours is None and theirs is None) or ours.tolist() == theirs.tolist(), name


def test_spread_lists_runs():
    assert spread(np.array([5, 0, 9]), np.array([2, 0, 3])).tolist() == [5, 6, 9, 10, 11]
    assert spread(np.empty(0, np.int64), np.empty(0, np.int64)).tolist() == []
