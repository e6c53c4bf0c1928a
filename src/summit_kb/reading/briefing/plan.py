"""What the maker tells its worker, and what comes back; all of it survives a trip as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Mark:
    """A line of the outline: ``sheet`` counts from 0 within its piece."""

    title: str
    sheet: int
    level: int = 1


@dataclass(frozen=True)
class Piece:
    """Sheets that lie ready in ``path``.

    ``heads`` has the line above each sheet, or none where sheets carry no stamp. ``listed`` is the
    line of the contents, with ``detail`` below it; None for what is not listed.
    """

    path: str
    sheets: int
    heads: tuple[str, ...] = ()
    listed: str | None = None
    detail: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Cover:
    """The words of the cover."""

    title: str
    subtitle: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """An entry of the list of sources."""

    citation: str
    detail: str


@dataclass(frozen=True)
class Book:
    """Everything that is bound. ``foot`` stands below every sheet beside its number."""

    cover: Cover
    pieces: tuple[Piece, ...]
    sources: tuple[Source, ...]
    foot: str
    language: str
    words: dict[str, str]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Book:
        """The book that ``to_json`` told of."""
        return cls(
            Cover(data["cover"]["title"], data["cover"]["subtitle"], tuple(data["cover"]["facts"])),
            tuple(_piece(one) for one in data["pieces"]),
            tuple(Source(**one) for one in data["sources"]),
            data["foot"],
            data["language"],
            data["words"],
        )


def _piece(data: dict[str, Any]) -> Piece:
    marks = tuple(Mark(**one) for one in data["marks"])
    heads = tuple(str(head) for head in data["heads"])
    return Piece(
        data["path"],
        data["sheets"],
        heads,
        listed=data["listed"],
        detail=data["detail"],
        marks=marks,
    )
