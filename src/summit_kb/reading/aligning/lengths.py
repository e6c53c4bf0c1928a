"""What the lengths of two paragraphs say: those that say the same are about as long.

After Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational
Linguistics 19 (1993), pp. 75-102: delta = (l2 - c l1) / sqrt(s2 l) is nearly normal, and the
probability of a delta at least as large is 2 (1 - Phi(|delta|)). Here ``l`` is the mean of both
lengths, so that neither text is the first.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from summit_kb.reading.aligning.evidence import Floats

SPREAD = 20.0
"""s2, in letters. Theirs is 6.8, that of the starter library 4.1 (benchmarks/aligning.py
--lengths); wider, because a translation that shortens is one all the same.
"""

_LEAST, _GAIN = -7.0, 1.2
# Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26: erfc within 1.5e-7.
_P = 0.3275911
_A = (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)


def length_odds(ours: Floats, theirs: Floats, ratio: float) -> Floats:
    """For every pair of lengths; ``ratio`` is what one letter on the left becomes on the right."""
    left, right = ours[:, None] * ratio, theirs[None, :]
    delta = np.abs(right - left) / np.sqrt(SPREAD * (left + right) / 2 + 1)
    return np.maximum(_log_erfc(delta / np.sqrt(2)), _LEAST).astype(np.float32) + _GAIN


def ratio_of(ours: Floats, theirs: Floats) -> float:
    """How long the right text is for one letter of the left, kept within reason."""
    total, other = float(ours.sum()), float(theirs.sum())
    return min(max(other / total, 0.6), 1.7) if total and other else 1.0


def _log_erfc(x: NDArray[np.floating]) -> NDArray[np.floating]:
    t = 1 / (1 + _P * x)
    sum_ = t * (_A[0] + t * (_A[1] + t * (_A[2] + t * (_A[3] + t * _A[4]))))
    return np.log(np.maximum(sum_, 1e-30)) - x * x
