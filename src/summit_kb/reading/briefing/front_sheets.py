"""What the book says itself: its contents, dividers, quotes and list of sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Paragraph, Spacer

from summit_kb.reading.briefing.plan import Source
from summit_kb.reading.briefing.setting import Anchor, paragraph, set_type, width_of
from summit_kb.reading.briefing.sheet import A4, Paper
from summit_kb.reading.briefing.typefaces import ACCENT, REGULAR, RULE, styles


class Entry(NamedTuple):
    """A line of the contents and the number printed on the sheet it leads to.

    ``level`` 1 is what the book is made of, 2 and 3 are headings of documents.
    """

    title: str
    detail: str
    number: str
    level: int = 1


class Place(NamedTuple):
    """Where a line of the contents stands: its sheet, and left, bottom, right, top in points."""

    sheet: int
    box: tuple[float, float, float, float]


class Quoted(NamedTuple):
    """A quote, what the reader says of it, and where it stands."""

    text: str
    remark: str
    reference: str


def set_contents(
    head: str, entries: Sequence[Entry], target: Path, paper: Paper = A4
) -> tuple[int, list[Place]]:
    """The contents; how many sheets, and where each entry stands on them."""
    places: list[Place] = []
    width = width_of(paper)
    lines: list[Flowable] = []
    for at, entry in enumerate(entries):
        if at and entry.level < entries[at - 1].level:
            lines.append(Spacer(1, 5))
        lines.append(_ContentsLine(entry, width, places.append))
    count = set_type(target, [paragraph(head, "head"), *lines], paper)
    return count, places


def set_divider(
    title: str, lines: Sequence[str], target: Path, paper: Paper = A4, remark: str = ""
) -> int:
    """The sheet before a document or a section; ``remark`` is what the reader says of it."""
    flowables: list[Flowable] = [Spacer(1, paper.long * 0.24), paragraph(title, "divider")]
    flowables.append(HRFlowable(width="100%", thickness=0.8, color=ACCENT, spaceAfter=14))
    flowables += [paragraph(line, "plain") for line in lines]
    if remark:
        flowables += [Spacer(1, 10), paragraph(remark, "remark")]
    return set_type(target, flowables, paper)


def set_quotes(
    head: str, quotes: Sequence[Quoted], target: Path, paper: Paper = A4
) -> tuple[int, list[int]]:
    """Quotes with the remark and the reference of each; the sheet each begins on, too."""
    flowables: list[Flowable] = [paragraph(head, "head")] if head else []
    begins: list[int] = []
    for quote in quotes:
        own: list[Flowable] = [
            Anchor("", lambda _name, at: begins.append(at)),
            paragraph(f"“{quote.text}”", "quote"),
            paragraph(quote.reference, "source"),
        ]
        if quote.remark:
            own.append(paragraph(quote.remark, "remark"))
        flowables += [KeepTogether(own), Spacer(1, 14)]
    return set_type(target, flowables, paper), begins


def set_sources(head: str, sources: Sequence[Source], target: Path, paper: Paper = A4) -> int:
    """The list of sources, numbered as they come in the book."""
    flowables: list[Flowable] = [paragraph(head, "head")]
    for number, source in enumerate(sources, start=1):
        item = paragraph(source.citation, "numbered", bulletText=f"{number}.")
        flowables.append(KeepTogether([item, paragraph(source.detail, "below-number")]))
        flowables.append(Spacer(1, 6))
    return set_type(target, flowables, paper)


class _ContentsLine(Flowable):
    """A title, what is to be known of it below, and a number at the end of a dotted line."""

    _NUMBER = 46.0
    _STEP = 16.0
    _AFTER = (9.0, 4.0, 3.0)

    def __init__(self, entry: Entry, width: float, placed: Callable[[Place], None]) -> None:
        super().__init__()
        self._entry = entry
        self._placed = placed
        self._style = "entry" if entry.level == 1 else "below"
        self._in = self._STEP * (entry.level - 1)
        self._after = self._AFTER[entry.level - 1]
        self._title = paragraph(entry.title, self._style)
        self._detail = paragraph(entry.detail, "detail") if entry.detail else None
        self.width, self.height = width, 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 the typesetter's names
        del aW
        room = self.width - self._NUMBER - self._in
        self._title_height = self._title.wrap(room, aH)[1]
        below = self._detail.wrap(room, aH)[1] if self._detail else 0.0
        self.height = self._title_height + below + self._after
        return self.width, self.height

    def draw(self) -> None:
        canvas: Canvas = self.canv
        top = self.height
        self._title.drawOn(canvas, self._in, top - self._title_height)
        style = styles()[self._style]
        # The base of the last line of the title, which may have broken.
        base = top - self._title_height + style.leading - style.fontSize * 1.05
        canvas.setFont(REGULAR, style.fontSize)
        canvas.drawRightString(self.width, base, self._entry.number)
        self._dots(canvas, base, style.fontSize)
        if self._detail:
            self._detail.drawOn(canvas, self._in, self._after)
        left, bottom = canvas.absolutePosition(0, 0)
        box = (left, bottom + self._after - 2, left + self.width, bottom + self.height)
        self._placed(Place(canvas.getPageNumber() - 1, box))

    def _dots(self, canvas: Canvas, base: float, size: float) -> None:
        start = self._in + _last_line_width(self._title) + 6
        end = self.width - canvas.stringWidth(self._entry.number, REGULAR, size) - 5
        if end - start < 10:
            return
        canvas.saveState()
        canvas.setStrokeColor(RULE)
        # Counted from the right, so that the dots of all lines stand below each other.
        canvas.setDash([0.8, 3])
        canvas.line(end - 3.8 * int((end - start) / 3.8), base + 1, end, base + 1)
        canvas.restoreState()


def _last_line_width(title: Paragraph) -> float:
    widths = title.getActualLineWidths0()
    return float(widths[-1]) if widths else 0.0
