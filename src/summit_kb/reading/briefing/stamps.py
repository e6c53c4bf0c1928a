"""What is written at head and foot of every sheet: whose page it is, and from which edition."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from summit_kb.reading.briefing.letters import legible
from summit_kb.reading.briefing.sheet import SIDE
from summit_kb.reading.briefing.typefaces import QUIET, REGULAR, RULE, blank_canvas, letters_known

_SIZE = 7.5
_HEAD_BASE, _FOOT_BASE = 22.0, 18.0
_INSET = 14.0
_LINE = 9.5


@dataclass(frozen=True)
class Stamp:
    """The words of one sheet of this size in points; an empty ``head`` leaves the head free,
    ``foot`` has one line or two.
    """

    width: float
    height: float
    head: str
    foot: str
    number: str


def write_stamps(stamps: Iterable[Stamp], target: Path) -> None:
    """A file with one transparent sheet for each stamp."""
    canvas = blank_canvas(str(target))
    for stamp in stamps:
        canvas.setPageSize((stamp.width, stamp.height))
        _draw(canvas, stamp)
        canvas.showPage()
    canvas.save()


def _draw(canvas: Canvas, stamp: Stamp) -> None:
    left, right = SIDE + _INSET, stamp.width - SIDE - _INSET
    canvas.setFont(REGULAR, _SIZE)
    canvas.setFillColor(QUIET)
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.4)
    if stamp.head:
        base = stamp.height - _HEAD_BASE
        canvas.drawString(left, base, _cut(stamp.head, right - left))
        canvas.line(left, base - 5, right, base - 5)
    if stamp.foot:
        room = right - left - stringWidth(stamp.number, REGULAR, _SIZE + 1.5) - 20
        above, *below = stamp.foot.split("\n", 1)
        base = _FOOT_BASE + (_LINE / 2 if below else 0)
        canvas.line(left, base + 10, right, base + 10)
        canvas.drawString(left, base, _cut(above, room))
        for line in below:
            canvas.drawString(left, base - _LINE, _cut(line, room))
    canvas.setFont(REGULAR, _SIZE + 1.5)
    canvas.drawRightString(right, _FOOT_BASE, stamp.number)


def _cut(text: str, room: float) -> str:
    text = legible(text, letters_known())
    if stringWidth(text, REGULAR, _SIZE) <= room:
        return text
    while text and stringWidth(f"{text}…", REGULAR, _SIZE) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"
