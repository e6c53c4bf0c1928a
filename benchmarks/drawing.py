"""Charts as SVG: rows of dots on a scale, and small panels of lines. No library is needed.

Colours are those of Okabe and Ito, which people see apart whatever colours they see; every engine
has its own shape as well.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

INK, FAINT, GRID = "#222222", "#666666", "#dddddd"
ROW, RIGHT, TOP, WIDTH = 26, 30, 84, 860
_LETTER = 6.4  # pixels, on average
_FONT = "font-family='Segoe UI, Helvetica, Arial, sans-serif'"
_SIZE = 6.0


@dataclass(frozen=True)
class Style:
    """How one engine looks in every chart."""

    colour: str
    shape: str


STYLES = {
    "ours": Style("#0072B2", "circle"),
    "tantivy": Style("#E69F00", "square"),
    "SQLite FTS5": Style("#009E73", "triangle"),
    "stock Whoosh": Style("#CC79A7", "diamond"),
    "Recoll": Style("#D55E00", "cross"),
}


@dataclass
class Picture:
    """SVG elements one after the other."""

    width: float
    height: float
    title: str
    _parts: list[str] = field(default_factory=list[str])

    def text(
        self,
        x: float,
        y: float,
        said: str,
        *,
        anchor: str = "start",
        size: int = 12,
        colour: str = INK,
        weight: str = "normal",
    ) -> None:
        self._parts.append(
            f"<text x='{x:.1f}' y='{y:.1f}' {_FONT} font-size='{size}' font-weight='{weight}' "
            f"fill='{colour}' text-anchor='{anchor}'>{escape(said)}</text>"
        )

    def line(
        self, points: Sequence[tuple[float, float]], colour: str = GRID, width: float = 1.0
    ) -> None:
        joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._parts.append(
            f"<polyline points='{joined}' fill='none' stroke='{colour}' stroke-width='{width}'/>"
        )

    def mark(self, x: float, y: float, style: Style, size: float = _SIZE) -> None:
        """The sign of an engine, with a light rim where signs meet."""
        paint = f"fill='{style.colour}' stroke='#ffffff' stroke-width='1'"
        if style.shape == "circle":
            self._parts.append(f"<circle cx='{x:.1f}' cy='{y:.1f}' r='{size}' {paint}/>")
            return
        if style.shape == "cross":
            path = f"M{x - size},{y - size}L{x + size},{y + size}M{x - size},{y + size}"
            path += f"L{x + size},{y - size}"
            self._parts.append(f"<path d='{path}' stroke='{style.colour}' stroke-width='2.6'/>")
            return
        corners = {
            "square": [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
            "triangle": [(0, -1.15), (1.1, 0.85), (-1.1, 0.85)],
            "diamond": [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)],
        }[style.shape]
        points = " ".join(f"{x + size * a:.1f},{y + size * b:.1f}" for a, b in corners)
        self._parts.append(f"<polygon points='{points}' {paint}/>")

    def legend(self, names: Iterable[str], x: float, y: float) -> None:
        for name in names:
            self.mark(x, y - 4, STYLES[name])
            self.text(x + 11, y, name)
            x += 32 + 7.2 * len(name)

    def heading(self, note: str) -> None:
        self.text(16, 26, self.title, size=16, weight="600")
        self.text(16, 46, note, colour=FAINT)

    def save(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        head = (
            f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {self.width:g} {self.height:g}' "
            f"width='{self.width:g}' height='{self.height:g}' role='img'>"
            f"<title>{escape(self.title)}</title>"
            f"<rect width='100%' height='100%' fill='#ffffff'/>"
        )
        path.write_text("\n".join([head, *self._parts, "</svg>", ""]), encoding="utf-8")


@dataclass(frozen=True)
class Scale:
    """Values to places on a line, by their logarithms or evenly; ``ticks`` are marked on it."""

    low: float
    high: float
    start: float
    end: float
    is_log: bool = True

    def at(self, value: float) -> float:
        low, high, value = (
            (math.log10(self.low), math.log10(self.high), math.log10(max(value, self.low)))
            if self.is_log
            else (self.low, self.high, value)
        )
        return self.start + (value - low) / (high - low) * (self.end - self.start)

    @property
    def ticks(self) -> list[float]:
        if not self.is_log:
            step = next(s for s in (0.02, 0.05, 0.1, 0.2) if (self.high - self.low) / s <= 8)
            first = math.ceil(self.low / step - 1e-9)
            count = int((self.high - self.low) / step + 1e-9) + 1
            return [round((first + i) * step, 4) for i in range(count)]
        powers = range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1)
        return [10.0**power for power in powers if self.low <= 10.0**power <= self.high]


def log_scale(values: Iterable[float], start: float, end: float) -> Scale:
    """A scale of whole powers of ten around ``values``."""
    known = [value for value in values if value > 0]
    low = 10.0 ** math.floor(math.log10(min(known)) + 1e-9)
    high = 10.0 ** math.ceil(math.log10(max(known)) - 1e-9)
    return Scale(low, max(high, low * 10), start, end)


def spoken(value: float) -> str:
    """A number as short as it can be read."""
    if value >= 1000:
        whole = f"{value / 1000:g}"
        return f"{value / 1_000_000:g}M" if value >= 1_000_000 else f"{whole}k"
    return f"{value:g}"


Spans = Mapping[str, Mapping[str, tuple[float, float]]]
"""row -> engine -> from, to; the sign stands at the second."""


def dots(
    path: Path,
    title: str,
    note: str,
    rows: Spans,
    *,
    unit: str,
    scale: Callable[[Iterable[float], float, float], Scale] = log_scale,
) -> None:
    """A row for each thing measured, a sign for each engine on it."""
    engines = [name for name in STYLES if any(name in row for row in rows.values())]
    bottom = TOP + ROW * len(rows)
    picture = Picture(WIDTH, bottom + 44, title)
    picture.heading(note)
    picture.legend(engines, 22, 68)
    values = [value for row in rows.values() for span in row.values() for value in span]
    left = 32 + _LETTER * max(map(len, rows))
    across = scale(values, left, WIDTH - RIGHT)
    for tick in across.ticks:
        picture.line([(across.at(tick), TOP), (across.at(tick), bottom)])
        picture.text(across.at(tick), bottom + 18, spoken(tick), anchor="middle", colour=FAINT)
    picture.text(WIDTH - RIGHT, bottom + 36, unit, anchor="end", colour=FAINT)
    for number, (name, row) in enumerate(rows.items()):
        y = TOP + ROW * (number + 0.5)
        picture.line([(left, y), (WIDTH - RIGHT, y)], "#f2f2f2")
        picture.text(left - 12, y + 4, name, anchor="end")
        for engine in reversed(engines):
            if engine in row:
                first, last = (across.at(value) for value in row[engine])
                picture.line([(first, y), (last, y)], STYLES[engine].colour, 2)
                picture.mark(last, y, STYLES[engine])
    picture.save(path)


Lines = Mapping[str, Mapping[str, Sequence[tuple[float, float]]]]
"""panel -> engine -> points."""


def panels(path: Path, title: str, note: str, lines: Lines, *, across: str, unit: str) -> None:
    """A small chart for each thing measured, all on the same scales."""
    engines = [name for name in STYLES if any(name in one for one in lines.values())]
    columns, width, height, gap = 3, 226, 170, 50
    count = -(-len(lines) // columns)
    picture = Picture(WIDTH, TOP + count * (height + 50) + 10, title)
    picture.heading(note)
    picture.legend(engines, 22, 68)
    points = [point for one in lines.values() for line in one.values() for point in line]
    for number, (name, one) in enumerate(lines.items()):
        left = 46 + (number % columns) * (width + gap)
        top = TOP + (number // columns) * (height + 50) + 16
        x = Scale(min(p[0] for p in points), max(p[0] for p in points), left, left + width)
        y = log_scale((p[1] for p in points), top + height, top)
        picture.text(left, top - 8, f"{name}, {unit}", weight="600")
        for tick in y.ticks:
            picture.line([(left, y.at(tick)), (left + width, y.at(tick))])
            picture.text(
                left - 6, y.at(tick) + 4, spoken(tick), anchor="end", size=10, colour=FAINT
            )
        for size in sorted({p[0] for line in one.values() for p in line}):
            picture.text(
                x.at(size), top + height + 15, spoken(size), anchor="middle", size=10, colour=FAINT
            )
        for engine in reversed(engines):
            placed = [(x.at(a), y.at(b)) for a, b in one.get(engine, ())]
            picture.line(placed, STYLES[engine].colour, 2)
            for place in placed:
                picture.mark(*place, STYLES[engine], 4)
    picture.text(WIDTH - RIGHT, picture.height - 8, across, anchor="end", colour=FAINT)
    picture.save(path)
