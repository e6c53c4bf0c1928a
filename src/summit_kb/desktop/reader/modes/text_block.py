"""Between which edges a page has its words: what large reading fits to the window."""

from __future__ import annotations

import numpy as np

from summit_kb.reading.page_words import PageWords

# A page number or a stamp in the margin does not widen the block.
_EDGE = 2.0
_FEWEST_WORDS = 20


def text_block(words: PageWords) -> tuple[float, float] | None:
    """Left and right edge in points; None on a page with too few words to tell."""
    if len(words) < _FEWEST_WORDS:
        return None
    lines = words.line_boxes
    left = float(np.percentile(lines[:, 0], _EDGE))
    right = float(np.percentile(lines[:, 2], 100 - _EDGE))
    return (left, right) if right > left else None
