"""Parts of a query put together."""

import numpy as np

from summit_kb.search.engine.snapshot import Matches
from summit_kb.search.reached import Part, Reached, add_up, all_of, any_of, plain


def mask(*bits):
    return np.array(bits, dtype=bool)


def part(passages, scores, weight=1.0):
    return Part(Matches(np.array(passages, np.uint32), np.array(scores, np.float32)), weight)


def test_and_or_over_documents_keep_all_parts_and_owners():
    first = Reached(mask(1, 1, 0), mask(1, 0, 0), (part([0], [1]),), mask(0, 1, 0))
    second = Reached(mask(0, 1, 1), mask(0, 0, 1), (part([1], [2]),), None)
    both, either = all_of([first, second]), any_of([first, second])
    assert both.documents.tolist() == [False, True, False]
    assert either.documents.tolist() == [True, True, True]
    assert both.exactly.tolist() == [False, False, False]
    assert len(both.parts) == len(either.parts) == 2
    assert both.owners is not None
    assert both.owners.tolist() == either.owners.tolist() == [False, True, False]


def test_a_condition_scores_nothing():
    assert plain(mask(1, 0)).parts == ()


def test_scores_are_weighted_sums():
    scores = add_up([part([0, 2], [1, 2]), part([2], [10], 0.5)], 4)
    assert scores.tolist() == [1, 0, 7, 0]
