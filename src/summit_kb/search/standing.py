"""What a document is worth beside its words: whether it is in force, and how new it is.

Both are mild: they settle which of two that answer alike comes first. New is counted from the
newest document of the library, so that a search finds the same tomorrow.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from summit_kb.domain.kinds import Validity
from summit_kb.search import weights as w
from summit_kb.search.engine import schema
from summit_kb.search.engine.facets import MISSING
from summit_kb.search.opened import OpenedIndex

Factors = npt.NDArray[np.float32]
_MONTHS = 12
_FACTORS = {Validity.EXPIRED: w.EXPIRED, Validity.PARTLY_EXPIRED: w.PARTLY_EXPIRED}


def validity_factors(index: OpenedIndex) -> Factors:
    """Document -> less than 1 where it is no longer in force, or only in part."""
    factors = np.ones(index.document_count, dtype=np.float32)
    for validity, factor in _FACTORS.items():
        factors[index.with_value(schema.VALIDITY, str(validity))] = factor
    return factors


def recency_factors(index: OpenedIndex) -> Factors:
    """Document -> more than 1 for the newer ones; 1 from RECENT_YEARS on, and without a date."""
    dates = index.dates
    known = dates != MISSING
    factors = np.ones(index.document_count, dtype=np.float32)
    if known.any():
        months = dates // 10_000 * _MONTHS + dates // 100 % 100
        age = (months[known].max() - months[known]) / (w.RECENT_YEARS * _MONTHS)
        factors[known] += w.RECENT * np.clip(1 - age, 0, 1).astype(np.float32)
    return factors
