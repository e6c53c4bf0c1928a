"""BM25 as measured best for Vietnamese: Robertson's idf, k1 1.2, b by field."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Bm25:
    """score = idf · tf·(k1+1) / (tf + k1·(1 - b + b·length/average length)).

    idf = ln(1 + (N - df + 0.5) / (df + 0.5)) to the power ``idf_power``; N and the average count
    the passages that have the field. Robertson & Zaragoza, The Probabilistic Relevance Framework
    (2009).
    """

    k1: float = 1.2
    b: float = 0.75
    idf_power: float = 1.0
    field_b: Mapping[str, float] = field(default_factory=dict[str, float])

    def idf(self, passages: int, df: int) -> float:
        """Weight of a term found in ``df`` of ``passages``."""
        return math.log(1 + (passages - df + 0.5) / (df + 0.5)) ** self.idf_power

    def norms(self, field_name: str, lengths: npt.NDArray[np.uint32], average: float) -> Floats:
        """Passage -> k1·(1 - b + b·length/average)."""
        b = self.field_b.get(field_name, self.b)
        return (self.k1 * (1 - b + b * lengths / (average or 1.0))).astype(np.float32)

    def scores(self, idf: float, frequencies: Floats | float, norms: Floats) -> Floats:
        """Scores of postings: their frequencies and the norms of their passages."""
        result = (frequencies + norms).astype(np.float32, copy=False)
        np.divide(frequencies, result, out=result)
        result *= np.float32(idf * (self.k1 + 1))
        return result
