import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.engine.inverted import FieldCollector, narrow

passages = st.lists(
    st.lists(st.sampled_from(["a", "á", "b", "đ", "ệ", "z", "ab"]), max_size=8), max_size=8
)


def postings(inverted):
    """term -> [(passage, positions)]"""
    found = {}
    for i, term in enumerate(inverted.terms):
        low, high = inverted.starts[i], inverted.starts[i + 1]
        ids = inverted.ids[low:high].tolist()
        counts = [1] * len(ids) if inverted.counts is None else inverted.counts[low:high].tolist()
        places = inverted.places[inverted.place_starts[i] : inverted.place_starts[i + 1]].tolist()
        rows = []
        for passage, count in zip(ids, counts, strict=True):
            rows.append((passage, places[:count]))
            places = places[count:]
        assert places == []
        found[term.decode()] = rows
    return found


@given(passages)
def test_inversion_is_what_a_dictionary_gives(texts):
    collector = FieldCollector(keeps_counts=True, keeps_places=True)
    expected = {}
    for passage, words in enumerate(texts):
        if words:
            collector.add(passage, words)
        for place, word in enumerate(words):
            rows = expected.setdefault(word, [])
            if not rows or rows[-1][0] != passage:
                rows.append((passage, []))
            rows[-1][1].append(place)
    inverted = collector.invert()
    assert postings(inverted) == expected
    assert inverted.terms == sorted(inverted.terms)
    assert collector.lengths(len(texts)).tolist() == [len(words) for words in texts]
    assert bool(collector) == any(texts)


def test_frequencies_over_255_and_positions_over_65535():
    collector = FieldCollector(keeps_counts=True, keeps_places=True)
    collector.add(0, ["x"] * 300 + ["y"])
    collector.add(2, ["x", "y"], [70_000, 2**31 - 1])
    inverted = collector.invert()
    assert postings(inverted) == {
        "x": [(0, list(range(300))), (2, [70_000])],
        "y": [(0, [300]), (2, [2**31 - 1])],
    }
    assert inverted.counts.dtype == np.uint16
    assert inverted.places.dtype == np.uint32


def test_counts_that_are_all_one_are_left_out():
    collector = FieldCollector(keeps_counts=True, keeps_places=False)
    collector.add(0, ["a", "b"])
    inverted = collector.invert()
    assert inverted.counts is None
    assert inverted.places is None


def test_narrow_takes_the_narrowest_that_holds():
    assert narrow(np.array([0, 255])).dtype == np.uint8
    assert narrow(np.array([256])).dtype == np.uint16
    assert narrow(np.array([65_536])).dtype == np.uint32
    assert narrow(np.array([2**32])).dtype == np.uint64
    assert narrow(np.empty(0, np.int64)).dtype == np.uint8
