"""What a reader offers to be printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from summit_kb.desktop.reader.printing.print_head import PrintHead
from summit_kb.desktop.reader.printing.print_source import PrintSource


@dataclass(frozen=True)
class PrintOffer:
    """``count`` is 0 for a text without pages; ``page`` is the one that shows."""

    title: str
    source: PrintSource
    head: Callable[[], PrintHead]
    count: int
    page: int
    labels: Sequence[str]
    page_of: Callable[[str], int | None]
    selection: str
    has_matches: bool
