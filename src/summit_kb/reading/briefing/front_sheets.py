"""What the book says itself: its cover, contents, dividers, quotes and list of sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, HRFlowable, Spacer

from summit_kb.reading.briefing.plan import Cover, Source
from summit_kb.reading.briefing.setting import WIDTH, paragraph, set_type
from summit_kb.reading.briefing.sheet import LONG
from summit_kb.reading.briefing.typefaces import ACCENT, REGULAR, RULE, styles


class Entry(NamedTuple):
    """A line of the contents and the number printed on the sheet it leads to."""

    title: str
    detail: str
    number: str


class Place(NamedTuple):
    """Where a line of the contents stands: its sheet, and left, bottom, right, top in points."""

    sheet: int
    box: tuple[float, float, float, float]


def set_cover(cover: Cover, target: Path) -> int:
    """Title, subtitle and facts on one sheet (more when a title runs on)."""
    rule = HRFlowable(width="30%", thickness=1.2, color=ACCENT, spaceBefore=4, spaceAfter=18)
    flowables: list[Flowable] = [
        Spacer(1, LONG * 0.22),
        paragraph(cover.title, "title"),
        rule,
    ]
    if cover.subtitle:
        flowables.append(paragraph(cover.subtitle, "subtitle"))
    flowables.append(Spacer(1, LONG * 0.12))
    flowables += [paragraph(fact, "fact") for fact in cover.facts]
    return set_type(target, flowables)


def set_contents(head: str, entries: Sequence[Entry], target: Path) -> tuple[int, list[Place]]:
    """The contents; how many sheets, and where each entry stands on them."""
    places: list[Place] = []
    lines = [_ContentsLine(entry, places.append) for entry in entries]
    count = set_type(target, [paragraph(head, "head"), *lines])
    return count, places


def set_divider(title: str, lines: Sequence[str], target: Path) -> int:
    """The sheet before a document or a section."""
    flowables: list[Flowable] = [Spacer(1, LONG * 0.24), paragraph(title, "divider")]
    flowables.append(HRFlowable(width="100%", thickness=0.8, color=ACCENT, spaceAfter=14))
    flowables += [paragraph(line, "plain") for line in lines]
    return set_type(target, flowables)


def set_quotes(head: str, quotes: Sequence[tuple[str, str, str]], target: Path) -> int:
    """Quotes with the remark and the reference of each."""
    flowables: list[Flowable] = [paragraph(head, "head")] if head else []
    for text, remark, reference in quotes:
        flowables.append(paragraph(f"“{text}”", "quote"))
        flowables.append(paragraph(reference, "quiet"))
        if remark:
            flowables.append(paragraph(remark, "plain"))
        flowables.append(Spacer(1, 12))
    return set_type(target, flowables)


def set_sources(head: str, sources: Sequence[Source], target: Path) -> int:
    """The list of sources, numbered as they come in the book."""
    flowables: list[Flowable] = [paragraph(head, "head")]
    for number, source in enumerate(sources, start=1):
        flowables.append(paragraph(source.citation, "item", bulletText=f"{number}."))
        flowables.append(paragraph(source.detail, "quiet"))
        flowables.append(Spacer(1, 6))
    return set_type(target, flowables)


class _ContentsLine(Flowable):
    """A title, what is to be known of it below, and a number at the end of a dotted line."""

    _NUMBER = 40.0

    def __init__(self, entry: Entry, placed: Callable[[Place], None]) -> None:
        super().__init__()
        self._entry = entry
        self._placed = placed
        self._title = paragraph(entry.title, "plain")
        self._detail = paragraph(entry.detail, "quiet") if entry.detail else None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 the typesetter's names
        del aW
        self._title_height = self._title.wrap(WIDTH - self._NUMBER, aH)[1]
        below = self._detail.wrap(WIDTH - self._NUMBER, aH)[1] if self._detail else 0.0
        self.width, self.height = WIDTH, self._title_height + below + 8
        return self.width, self.height

    def draw(self) -> None:
        canvas: Canvas = self.canv
        top = self.height
        self._title.drawOn(canvas, 0, top - self._title_height)
        style = styles()["plain"]
        base = top - self._title_height + (style.leading - style.fontSize) * 0.75
        canvas.setFont(REGULAR, style.fontSize)
        canvas.drawRightString(WIDTH, base, self._entry.number)
        self._dots(canvas, base)
        if self._detail:
            self._detail.drawOn(canvas, 0, 8)
        left, bottom = canvas.absolutePosition(0, 0)
        box = (left, bottom + 6, left + WIDTH, bottom + self.height)
        self._placed(Place(canvas.getPageNumber() - 1, box))

    def _dots(self, canvas: Canvas, base: float) -> None:
        # Behind the last line of the title, which may have broken.
        start = self._last_line_width() + 6
        end = WIDTH - canvas.stringWidth(self._entry.number, REGULAR, 10.5) - 5
        if end - start < 10:
            return
        canvas.saveState()
        canvas.setStrokeColor(RULE)
        canvas.setDash(0.8, 3)
        canvas.line(start, base + 1, end, base + 1)
        canvas.restoreState()

    def _last_line_width(self) -> float:
        widths = self._title.getActualLineWidths0()
        return float(widths[-1]) if widths else 0.0
