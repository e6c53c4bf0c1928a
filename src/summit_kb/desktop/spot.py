"""A very spot in a document: what stands at the top of the view, to the pixel."""

from __future__ import annotations

from dataclasses import asdict, dataclass

_NEAR = 24.0


@dataclass(frozen=True)
class Spot:
    """On pages ``x`` and ``y`` are points of ``page`` at the top left of the view. In text
    ``offset`` counts Qt's positions from the beginning of the page, and ``y`` is how many pixels
    below the top of the view that line begins (often a little above: negative).
    """

    view: str
    page: int
    x: float = 0.0
    y: float = 0.0
    offset: int = 0

    def to_json(self) -> dict[str, object]:
        return asdict(self)

    @classmethod
    def from_json(cls, value: object) -> Spot | None:
        """What ``to_json`` wrote; None for anything else."""
        match value:
            case {
                "view": "pages" | "text" as view,
                "page": int() as page,
                "x": int() | float() as x,
                "y": int() | float() as y,
                "offset": int() as offset,
            } if page >= 1 and offset >= 0:
                return cls(str(view), page, float(x), float(y), offset)
            case _:
                return None

    def is_near(self, other: Spot) -> bool:
        """Whether nobody would call it another place."""
        same = (self.view, self.page, self.offset) == (other.view, other.page, other.offset)
        return same and abs(self.y - other.y) < _NEAR and abs(self.x - other.x) < _NEAR
