"""What is to be printed of a document."""

from __future__ import annotations

from dataclasses import dataclass

# Finer than the eye tells apart on paper; on a screen, where files grow large, less will do.
PAPER_DOTS, FILE_DOTS = 300, 200


@dataclass(frozen=True)
class PrintPlan:
    """``pages`` empty means all of them; ``selection`` is text printed in their place; ``dots`` an
    inch is how fine pictures are at most. With ``words`` a page's words lie under its picture: a
    file that is searched.
    """

    pages: tuple[int, ...] = ()
    selection: str = ""
    matches: bool = False
    notes: bool = True
    dots: int = PAPER_DOTS
    words: bool = False
