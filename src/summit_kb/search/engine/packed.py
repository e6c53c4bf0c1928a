"""A column of integers whose high bits seldom change: its low bits, and runs of the high ones.

    <name>        the low bits of every value; absent where none are kept
    <name>/at     where a run begins, the first at 0; absent where the column is kept whole
    <name>/high   the high bits of every value of the run

Passages of a term ascend, so that above 65,535 their high bits change once or twice in a term;
positions over 255 and frequencies over 1 are rare. Every slice is read without its neighbours.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from summit_kb.search.engine.arrays import ArrayFile, ArrayWriter
from summit_kb.search.engine.inverted import Unsigned, narrow

_LOW: Final[dict[int, type[np.unsignedinteger[Any]]]] = {8: np.uint8, 16: np.uint16}
_WIDTHS: Final[tuple[type[np.unsignedinteger[Any]], ...]] = (np.uint16, np.uint32, np.uint64)


def write_packed(file: ArrayWriter, name: str, values: Unsigned, bits: int) -> None:
    """Store ``values`` with ``bits`` low bits (0, 8 or 16) apart, or whole where that is less."""
    whole = narrow(values)
    high: Unsigned = np.right_shift(whole, bits) if bits < 8 * whole.itemsize else whole[:0]
    at = _runs(high)
    low_size = bits // 8 * len(whole)
    if not len(high) or low_size + len(at) * (4 + narrow(high).itemsize) >= whole.nbytes:
        file.add(name, whole)
        return
    file.add_fact(f"{name}/size", len(whole))
    if bits:
        file.add(name, whole.astype(_LOW[bits]))
    file.add(f"{name}/at", at.astype(np.uint32))
    file.add(f"{name}/high", narrow(high[at]))


class PackedColumn:
    """Read-only view of such a column, of ``bits`` low bits or whole."""

    def __init__(self, file: ArrayFile, name: str, bits: int) -> None:
        self._bits = bits
        self._low = file.get(name) if name in file else None
        self._at = file.get(f"{name}/at") if f"{name}/at" in file else None
        self._high = file.get(f"{name}/high") if self._at is not None else None
        high_bits = 0 if self._high is None else 8 * self._high.itemsize
        self._wide = next(one for one in _WIDTHS if np.iinfo(one).bits >= bits + high_bits)
        self._size = len(self._low) if self._low is not None else file.facts[f"{name}/size"]

    def __len__(self) -> int:
        return self._size

    def part(self, start: int, end: int) -> Unsigned:
        """The values from ``start`` to ``end``, exclusive; a view of the file where one will do."""
        low = None if self._low is None else self._low[start:end]
        if self._at is None or self._high is None or end <= start:
            return np.empty(0, np.uint8) if low is None else low
        # Of its own type: for any other number numpy would copy the whole column.
        first = int(self._at.searchsorted(np.uint32(start), side="right")) - 1
        after = int(self._at.searchsorted(np.uint32(end)))
        runs = self._high[first:after]
        if low is not None and not runs.any():
            return low
        edges = self._at[first:after].astype(np.int64)
        edges[0] = start
        high = np.repeat(runs, np.diff(edges, append=end))
        if low is None:
            return high
        joined = high.astype(self._wide)
        joined <<= self._bits
        joined |= low
        return joined


def _runs(values: Unsigned) -> Unsigned:
    """Where each run of equal values begins."""
    if not len(values):
        return np.empty(0, np.uint32)
    new = np.ones(len(values), dtype=np.bool_)
    np.not_equal(values[1:], values[:-1], out=new[1:])
    return new.nonzero()[0].astype(np.uint32)
