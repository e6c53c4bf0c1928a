from __future__ import annotations

import math

import numpy as np
import pytest

from summit_kb.reading.aligning.lengths import SPREAD, length_odds, ratio_of


def _row(*lengths: float) -> np.ndarray:
    return np.array(lengths, np.float32)


def test_paragraphs_as_long_as_each_other_go_together_best():
    odds = length_odds(_row(100), _row(20, 80, 100, 130, 400), 1.0)[0]
    assert odds.argmax() == 2
    assert odds[2] > 0 > odds[0]
    assert odds[4] == odds.min()


def test_the_odds_are_those_of_the_normal_law():
    odds = length_odds(_row(200), _row(200, 260), 1.0)[0]
    delta = 60 / math.sqrt(SPREAD * 230 + 1)
    told = math.log(math.erfc(delta / math.sqrt(2)))
    assert odds[1] - odds[0] == pytest.approx(told, abs=1e-4)


def test_no_difference_counts_without_end():
    odds = length_odds(_row(10), _row(10_000, 100_000), 1.0)[0]
    assert odds[0] == odds[1]


def test_the_ratio_is_kept_within_reason():
    assert ratio_of(_row(100, 100), _row(90, 90)) == pytest.approx(0.9)
    assert ratio_of(_row(1000), _row(10)) == 0.6
    assert ratio_of(_row(), _row()) == 1.0
