"""Words that text recognition saw, written unseen over placed scans: the book is searched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from summit_kb.domain.text import WordBox
from summit_kb.reading.briefing.picture_sheets import write_invisibly
from summit_kb.reading.briefing.sheet import placement
from summit_kb.reading.briefing.typefaces import register


def write_over(
    path: Path,
    sizes: Sequence[tuple[float, float]],
    words: Mapping[str, Sequence[tuple[str, float, float, float, float]]],
) -> None:
    """Add words to the sheets of ``path``: by sheet (from 0, as text), as WordBox has them."""
    register()
    over = path.with_suffix(".words.pdf")
    canvas = Canvas(str(over), invariant=1)
    for at, size in enumerate(sizes):
        place = placement(*size)
        canvas.setPageSize((place.width, place.height))
        boxes = [WordBox(*row) for row in words.get(str(at), ())]
        write_invisibly(canvas, boxes, place, size[1])
        canvas.showPage()
    canvas.save()
    writer = PdfWriter(clone_from=path)
    for sheet, found in zip(writer.pages, PdfReader(over).pages, strict=True):
        sheet.merge_page(found)
    writer.write(path)
