"""The outline of the book: lines below lines, each leading to a sheet (ISO 32000-1, 12.3.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from summit_kb.reading.briefing.pdf_file import PdfFile, words


@dataclass
class Line:
    """``sheet`` is the number of the page object it leads to."""

    title: str
    sheet: int
    below: list[Line] = field(default_factory=list["Line"])


def nested(lines: Iterator[tuple[int, str, int]]) -> list[Line]:
    """Lines given as level, title and sheet; what is deeper lies below the line before it."""
    top: list[Line] = []
    above: list[tuple[int, Line]] = []
    for level, title, sheet in lines:
        line = Line(title, sheet)
        while above and above[-1][0] >= level:
            above.pop()
        (above[-1][1].below if above else top).append(line)
        above.append((level, line))
    return top


def write_outline(file: PdfFile, lines: Sequence[Line]) -> int:
    """Write all lines, the first level open; the number of the outline."""
    root = file.reserve()
    first, last = _write(file, lines, root)
    ends = b"/First %d 0 R/Last %d 0 R" % (first, last) if lines else b""
    file.put(root, b"<</Type/Outlines%b/Count %d>>" % (ends, len(lines)))
    return root


def _write(file: PdfFile, lines: Sequence[Line], parent: int) -> tuple[int, int]:
    numbers = [file.reserve() for _ in lines]
    for at, (number, line) in enumerate(zip(numbers, lines, strict=True)):
        parts = [b"/Title%b/Parent %d 0 R" % (words(line.title), parent)]
        parts.append(b"/Dest[%d 0 R/Fit]" % line.sheet)
        if at:
            parts.append(b"/Prev %d 0 R" % numbers[at - 1])
        if at + 1 < len(numbers):
            parts.append(b"/Next %d 0 R" % numbers[at + 1])
        if line.below:
            ends = _write(file, line.below, number)
            # Below zero: there are so many, and they are folded.
            parts.append(b"/First %d 0 R/Last %d 0 R/Count %d" % (*ends, -len(line.below)))
        file.put(number, b"<<%b>>" % b"".join(parts))
    return (numbers[0], numbers[-1]) if numbers else (0, 0)
