import math

import numpy as np
import pytest

from summit_kb.search.engine.scoring import Bm25


def test_the_formula():
    bm25 = Bm25(k1=1.2, b=0.9, field_b={"title": 0.0})
    lengths = np.array([10, 30], dtype=np.uint32)
    norms = bm25.norms("body", lengths, 20.0)
    scores = bm25.scores(bm25.idf(100, 7), np.array([1, 4], dtype=np.float32), norms)
    idf = math.log(1 + (100 - 7 + 0.5) / (7 + 0.5))
    expected = [
        idf * tf * 2.2 / (tf + 1.2 * (0.1 + 0.9 * length / 20)) for tf, length in ((1, 10), (4, 30))
    ]
    assert scores.tolist() == pytest.approx(expected, rel=1e-6)
    assert scores.dtype == np.float32
    assert bm25.scores(2.0, 1.0, bm25.norms("title", lengths, 20.0)).tolist() == pytest.approx(
        [2.0, 2.0]
    )


def test_a_term_in_every_passage_still_counts():
    assert Bm25().idf(10, 10) > 0


def test_an_empty_field_has_norms():
    assert np.isfinite(Bm25().norms("body", np.zeros(3, np.uint32), 0.0)).all()


def test_a_power_of_the_idf_tells_rare_terms_further_from_common_ones():
    plain, sharp = Bm25(), Bm25(idf_power=1.2)
    assert sharp.idf(100, 3) == pytest.approx(plain.idf(100, 3) ** 1.2)
    ratio = plain.idf(100, 1) / plain.idf(100, 50)
    assert sharp.idf(100, 1) / sharp.idf(100, 50) > ratio
