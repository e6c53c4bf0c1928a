from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from summit_kb.reading.aligning.evidence import Shared
from summit_kb.reading.aligning.lattice import TOGETHER, Lattice, Step

_FAR = -50.0


def _lattice(shape: np.ndarray) -> Lattice:
    rows, columns = shape.shape
    nothing = Shared(
        np.zeros((rows, 1), np.float32), np.zeros((columns, 1), np.float32), np.ones(1, np.float32)
    )
    lengths = (np.full(rows, 100, np.float32), np.full(columns, 100, np.float32))
    return Lattice(shape.astype(np.float32), nothing, lengths, 1.0)


def test_the_way_follows_what_goes_together():
    shape = np.full((3, 3), _FAR)
    shape[0, 0] = shape[2, 1] = 3.0
    steps = [(one.step, one.left, one.right) for one in _lattice(shape).best()]
    assert (Step(1, 1), 0, 0) in steps
    assert (Step(1, 1), 2, 1) in steps
    assert all(step in (Step(1, 1), Step(1, 0), Step(0, 1)) for step, _i, _j in steps)


def test_a_near_second_makes_a_step_unsure():
    clear, close = np.full((2, 1), _FAR), np.full((2, 1), 2.0)
    clear[0, 0] = 3.0
    sure = _lattice(clear).best()[0].certainty
    (unsure,) = [one.certainty for one in _lattice(close).best() if one.step == Step(1, 1)]
    assert sure > 0.9 > unsure


def test_more_paragraphs_at_once_cost_more():
    priors = [Step(1, count).prior for count in range(1, 6)]
    assert all(one > other for one, other in pairwise(priors))
    assert Step(2, 2) in TOGETHER


@given(
    arrays.arrays(
        np.float32,
        st.tuples(st.integers(1, 7), st.integers(1, 7)),
        elements=st.floats(-8, 8, width=32),
    )
)
def test_no_way_is_better_than_the_best(shape):
    lattice = _lattice(shape)
    path = lattice.best()
    assert sum(one.step.left for one in path) == shape.shape[0]
    assert sum(one.step.right for one in path) == shape.shape[1]
    worth = sum(_worth(lattice, one.step, one.left, one.right) for one in path)
    assert worth >= _worth_of_diagonal(lattice, shape.shape) - 1e-3
    assert all(0.5 <= one.certainty <= 1 for one in path)


def _worth(lattice: Lattice, step: Step, i: int, j: int) -> float:
    scores = lattice.scores.get(step)
    return -1.3 if scores is None else float(scores[i, j])


def _worth_of_diagonal(lattice: Lattice, size: tuple[int, int]) -> float:
    """Some other way: one to one as long as both have paragraphs, then alone."""
    short = min(size)
    return sum(_worth(lattice, Step(1, 1), at, at) for at in range(short)) - 1.3 * abs(
        size[0] - size[1]
    )
