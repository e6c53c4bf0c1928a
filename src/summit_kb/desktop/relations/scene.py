"""A world arranged: boxes, lanes, years and lines, in pixels from the top left. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from summit_kb.app.world.graph import Bond, Edge, Node

Point = tuple[float, float]


@dataclass(frozen=True)
class Rect:
    """``right`` and ``bottom`` are the first pixels outside."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> Point:
        return self.x + self.width / 2, self.y + self.height / 2

    def overlaps(self, other: Rect) -> bool:
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )

    def contains(self, at: Point) -> bool:
        return self.x <= at[0] < self.right and self.y <= at[1] < self.bottom


@dataclass(frozen=True)
class Lane:
    """What stands together: nodes in one bond to the centre (``forward``: the centre says it;
    ``both``: each says it of the other), nodes so many steps away, or documents of one type.
    """

    bond: Bond | None = None
    forward: bool = True
    both: bool = False
    step: int = 0
    type: str | None = None

    @property
    def is_centre(self) -> bool:
        return self == Lane()

    @property
    def key(self) -> str:
        bond = self.bond.value if self.bond else ""
        way = "both" if self.both else "to" if self.forward else "from"
        return f"{bond}|{way}|{self.step}|{self.type or ''}"


@dataclass(frozen=True)
class Box:
    """One node, or a cluster of those that were too many for their place.

    ``key`` is the node's id; that of a cluster begins with "+" and stays the same while its place
    does.
    """

    key: str
    rect: Rect
    lane: Lane
    nodes: tuple[Node, ...]

    @property
    def is_cluster(self) -> bool:
        return self.key.startswith("+")

    @property
    def node(self) -> Node:
        """The node, or the first of a cluster."""
        return self.nodes[0]


@dataclass(frozen=True)
class Line:
    """All edges between two boxes, ``first`` being the one nearer the centre.

    ``points`` are corners, of a curve its two ends and two handles. ``to_first`` and ``to_second``
    tell at which ends an arrow stands.
    """

    first: str
    second: str
    edges: tuple[Edge, ...]
    points: tuple[Point, ...]
    is_curve: bool
    to_first: bool
    to_second: bool


@dataclass(frozen=True)
class Band:
    """A lane as it is drawn, with how many nodes are in it."""

    lane: Lane
    rect: Rect
    count: int


@dataclass(frozen=True)
class Tick:
    """A year over its column; None for what has no date. ``gap`` years before it have none."""

    year: int | None
    x: float
    width: float
    gap: int = 0


@dataclass(frozen=True)
class Measure:
    """Sizes of the font that boxes are written in: height of a line, mean width of a letter."""

    line: float = 20.0
    letter: float = 8.0


@dataclass(frozen=True)
class Sizes:
    """How large things are drawn; ``lines`` of text in a box."""

    width: float
    height: float
    lines: int
    gap: float
    gutter: float
    strip: float
    margin: float
    most_in_cell: int
    most_in_panel: int


def sizes_for(count: int, measure: Measure, most_lines: int = 4) -> Sizes:
    """Roomy boxes for few nodes, smaller ones for many; text is never smaller."""
    line, letter = measure.line, measure.letter
    letters, lines, cell, panel = (
        (28, 4, 12, 24) if count <= 24 else (24, 3, 6, 12) if count <= 120 else (22, 2, 4, 9)
    )
    lines = min(lines, most_lines)
    return Sizes(
        width=round(letter * letters + line),
        height=round(line * lines * 0.94 + line * 0.6),
        lines=lines,
        gap=round(line * 0.6),
        gutter=round(line * 1.5),
        strip=round(line * 1.7),
        margin=round(line * 0.8),
        most_in_cell=cell,
        most_in_panel=panel,
    )


@dataclass(frozen=True)
class Scene:
    """``inner`` counts edges within a cluster, which no line can show."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    bands: tuple[Band, ...]
    ticks: tuple[Tick, ...] = ()
    centre: str | None = None
    inner: int = 0
    sizes: Sizes = field(default_factory=lambda: sizes_for(0, Measure()))
    _by_key: dict[str, Box] = field(default_factory=dict[str, Box], repr=False, compare=False)

    def __post_init__(self) -> None:
        self._by_key.update({box.key: box for box in self.boxes})

    def box(self, key: str) -> Box | None:
        return self._by_key.get(key)

    def box_of(self, node: str) -> Box | None:
        """The box that shows a node, alone or in a cluster."""
        known = self._by_key.get(node)
        if known is not None:
            return known
        return next((box for box in self.boxes if any(one.id == node for one in box.nodes)), None)

    def box_at(self, at: Point) -> Box | None:
        return next((box for box in self.boxes if box.rect.contains(at)), None)

    def lines_of(self, key: str) -> Iterator[Line]:
        return (line for line in self.lines if key in (line.first, line.second))
