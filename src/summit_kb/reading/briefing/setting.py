"""Type set on sheets: paragraphs, tables and lists flow over A4 pages into a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from summit_kb.reading.briefing.letters import as_markup
from summit_kb.reading.briefing.sheet import A4, Paper
from summit_kb.reading.briefing.typefaces import REGULAR, letters_known, register, styles

MARGIN = 60.0

Placed = Callable[[str, int], None]
"""Told the name of a flowable and the sheet (from 0) it begins on."""


def paragraph(text: str, style: str, **options: Any) -> Paragraph:  # noqa: ANN401 the typesetter's own options
    """Text as it is: nothing in it is markup."""
    return Paragraph(as_markup(text, letters_known()), styles()[style], **options)


def width_of(paper: Paper) -> float:
    """The length of a line."""
    return paper.short - 2 * MARGIN


def set_type(
    target: Path,
    flowables: Sequence[Flowable],
    paper: Paper = A4,
    ground: Callable[[Canvas], None] = lambda _canvas: None,
) -> int:
    """Write the flowables to ``target``; how many sheets they take. ``ground`` is drawn first."""
    frame = Frame(MARGIN, MARGIN, width_of(paper), paper.long - 2 * MARGIN, 0, 0, 0, 0)
    register()
    size = (paper.short, paper.long)
    template = BaseDocTemplate(str(target), pagesize=size, invariant=1, initialFontName=REGULAR)
    sheet = PageTemplate("sheet", [frame], onPage=lambda canvas, _template: ground(canvas))
    template.addPageTemplates(sheet)
    template.build(list(flowables))
    return template.page


class Anchor(Flowable):
    """Takes no room; tells on which sheet it came to stand."""

    def __init__(self, name: str, placed: Placed) -> None:
        super().__init__()
        self.width = self.height = 0
        self._name = name
        self._placed = placed

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 the typesetter's names
        return 0, 0

    def draw(self) -> None:
        canvas: Canvas = self.canv
        self._placed(self._name, canvas.getPageNumber() - 1)
