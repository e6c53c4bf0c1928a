import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.engine import found as found_module
from summit_kb.search.engine.found import (
    NOTHING,
    Found,
    add_where_found,
    best_of,
    from_mask,
    intersect,
    to_mask,
    unite,
)

SIZE = 40
scored = st.dictionaries(
    st.integers(0, SIZE - 1), st.sampled_from([0.0, 0.5, 1.0, 2.0]), max_size=SIZE
)
constant = st.tuples(st.sets(st.integers(0, SIZE - 1)), st.sampled_from([0.0, 1.0])).map(
    lambda pair: (dict.fromkeys(pair[0], pair[1]), pair[1])
)
either = st.one_of(scored.map(lambda own: (own, None)), constant)


def made(pair):
    own, score = pair
    ids = np.array(sorted(own), dtype=np.uint32)
    return Found(
        ids, np.array([own[i] for i in sorted(own)], np.float32) if score is None else score
    )


def read(found):
    assert found.ids.tolist() == sorted(set(found.ids.tolist()))
    return dict(zip(found.ids.tolist(), found.dense_scores().tolist(), strict=True))


@pytest.mark.parametrize("ratio", [0, 1000])
@given(first=either, second=either)
def test_intersection_by_search_and_by_table(ratio, first, second):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(found_module, "_SEARCH_RATIO", ratio)
        expected = {i: first[0][i] + second[0][i] for i in first[0] if i in second[0]}
        assert read(intersect(made(first), made(second), SIZE)) == expected
        maybe = {i: score + second[0].get(i, 0.0) for i, score in first[0].items()}
        assert read(add_where_found(made(first), made(second), SIZE)) == maybe


@given(st.lists(either, max_size=4))
def test_union(pairs):
    expected = {}
    for own, _ in pairs:
        for i, score in own.items():
            expected[i] = expected.get(i, 0.0) + score
    assert read(unite([made(pair) for pair in pairs], SIZE)) == expected


@given(st.lists(either, max_size=4))
def test_best_of(pairs):
    expected = {}
    for own, _ in pairs:
        for i, score in own.items():
            expected[i] = max(expected.get(i, 0.0), score)
    assert read(best_of([made(pair) for pair in pairs], 0.0, SIZE)) == expected


def test_masks_and_boosts():
    mask = np.zeros(SIZE, dtype=bool)
    mask[[3, 7]] = True
    found = from_mask(mask, 1.5)
    assert read(found) == {3: 1.5, 7: 1.5}
    assert to_mask(found, SIZE).tolist() == mask.tolist()
    assert read(found.boosted(2.0)) == {3: 3.0, 7: 3.0}
    mask[3] = False
    assert read(found.within(mask)) == {7: 1.5}
    assert len(NOTHING) == 0
