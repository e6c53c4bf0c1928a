"""What is to be printed of a document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PrintPlan:
    """``pages`` empty means all of them; ``selection`` is text printed in their place."""

    pages: tuple[int, ...] = ()
    selection: str = ""
    matches: bool = False
    notes: bool = True
