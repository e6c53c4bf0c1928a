"""Pages a person typed: "1-3, 5, iv"."""

from __future__ import annotations

import re
from collections.abc import Callable

_BETWEEN = re.compile(r"\s*[-–—]\s*")


def pages_typed(
    typed: str, count: int, page_of: Callable[[str], int | None]
) -> tuple[int, ...] | None:
    """The pages in the order typed, each once; None when something in it is no page.

    ``page_of`` tells which page a printed number means.
    """
    found: list[int] = []
    for piece in filter(None, (part.strip() for part in re.split(r"[,;]", typed))):
        whole = page_of(piece)
        ends = [whole] if whole is not None else [page_of(end) for end in _BETWEEN.split(piece, 1)]
        if len(ends) == 1:
            ends *= 2
        first, last = ends[0], ends[1]
        if first is None or last is None or not (1 <= first <= last <= count):
            return None
        found += range(first, last + 1)
    return tuple(dict.fromkeys(found)) or None
