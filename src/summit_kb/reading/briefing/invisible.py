"""Words that text recognition saw, unseen over placed scans: the book is searched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO

from summit_kb.domain.text import WordBox
from summit_kb.reading.briefing.picture_sheets import write_invisibly
from summit_kb.reading.briefing.sheet import A4, Paper, placement
from summit_kb.reading.briefing.typefaces import blank_canvas

Row = tuple[str, float, float, float, float]
"""A WordBox as it travels: text, left, top, right, bottom."""


def words_over(
    sizes: Sequence[tuple[float, float]], words: Mapping[str, Sequence[Row]], paper: Paper = A4
) -> bytes:
    """A PDF of transparent sheets for pages of ``sizes``; ``words`` by sheet (from 0, as text)."""
    made = BytesIO()
    canvas = blank_canvas(made)
    for at, size in enumerate(sizes):
        place = placement(*size, paper)
        canvas.setPageSize((place.width, place.height))
        boxes = [WordBox(*row) for row in words.get(str(at), ())]
        write_invisibly(canvas, boxes, place, size[1])
        canvas.showPage()
    canvas.save()
    return made.getvalue()
