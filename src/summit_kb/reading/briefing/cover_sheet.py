"""The cover: what the book is, for which meeting, from which edition."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, HRFlowable, Spacer

from summit_kb.reading.briefing.plan import Cover
from summit_kb.reading.briefing.setting import MARGIN, paragraph, set_type, width_of
from summit_kb.reading.briefing.sheet import A4, Paper
from summit_kb.reading.briefing.typefaces import ACCENT, INK

_OUTER, _INNER = 34.0, 38.5
_SHORT_TITLE = 110


def set_cover(cover: Cover, target: Path, paper: Paper = A4) -> int:
    """One sheet, more when a title runs on."""
    official = cover.style == "official"
    top, foot = _top(cover, official=official), _foot(cover)
    middle = _title(cover, official=official)
    room = paper.long - 2 * MARGIN - 1
    width = width_of(paper)
    used = sum(_height(part, width, room) for part in (top, middle, foot))
    spare = max(room - used, 24)
    # The eye takes a third of the way down for the middle.
    above = spare * (0.36 if official else 0.42)
    flowables = [*top, Spacer(1, above), *middle, Spacer(1, spare - above), *foot]
    if official:
        return set_type(target, flowables, paper, partial(_frame, paper))
    return set_type(target, flowables, paper)


def _top(cover: Cover, *, official: bool) -> list[Flowable]:
    if not cover.office:
        return []
    rule = HRFlowable(width=90, thickness=0.9, color=INK, spaceBefore=3, spaceAfter=0)
    office = cover.office.upper() if official else cover.office
    return [paragraph(office, "office"), rule]


def _title(cover: Cover, *, official: bool) -> list[Flowable]:
    rule = HRFlowable(width="30%", thickness=1.2, color=ACCENT, spaceBefore=4, spaceAfter=18)
    parts: list[Flowable] = [paragraph(cover.kind, "kind")] if official and cover.kind else []
    style = "title" if len(cover.title) <= _SHORT_TITLE else "long-title"
    parts += [paragraph(cover.title, style), rule]
    if cover.subtitle:
        parts.append(paragraph(cover.subtitle, "subtitle"))
    return parts


def _foot(cover: Cover) -> list[Flowable]:
    parts: list[Flowable] = []
    if cover.occasion:
        parts += [paragraph(cover.occasion, "occasion"), Spacer(1, 18)]
    return [*parts, *(paragraph(fact, "fact") for fact in cover.facts)]


def _height(parts: Sequence[Flowable], width: float, room: float) -> float:
    return sum(
        part.wrap(width, room)[1] + part.getSpaceBefore() + part.getSpaceAfter() for part in parts
    )


def _frame(paper: Paper, canvas: Canvas) -> None:
    canvas.saveState()
    canvas.setStrokeColor(ACCENT)
    for inset, thick in ((_OUTER, 1.6), (_INNER, 0.5)):
        canvas.setLineWidth(thick)
        canvas.rect(inset, inset, paper.short - 2 * inset, paper.long - 2 * inset)
    canvas.restoreState()
