"""What the maker tells its worker, and what comes back; all of it survives a trip as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Mark:
    """A line of the outline: ``sheet`` counts from 0 within its piece."""

    title: str
    sheet: int
    level: int = 1


@dataclass(frozen=True)
class Part:
    """A file of finished sheets."""

    path: str
    sheets: int


@dataclass(frozen=True)
class Piece:
    """Sheets that lie ready, in one file or several.

    ``heads`` has the line above each sheet, or none where sheets carry no stamp. ``listed`` is the
    line of the contents, with ``detail`` below it; None for what is not listed.
    """

    parts: tuple[Part, ...]
    heads: tuple[str, ...] = ()
    listed: str | None = None
    detail: str = ""
    marks: tuple[Mark, ...] = ()

    @property
    def sheets(self) -> int:
        return sum(part.sheets for part in self.parts)


@dataclass(frozen=True)
class Cover:
    """The words of the cover. ``style`` is "plain", "official", or "none" for a book without one.

    ``office`` stands above everything, ``kind`` says what such books are called, ``occasion`` where
    and when it is used.
    """

    title: str
    subtitle: str
    facts: tuple[str, ...]
    style: str = "plain"
    office: str = ""
    occasion: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Source:
    """An entry of the list of sources."""

    citation: str
    detail: str


@dataclass(frozen=True)
class Look:
    """``contents`` is how deep the contents go: 0 for none, 1 for what the book is made of, 2 and 3
    for the headings of documents, too. Without ``stamps`` a sheet has its number only.
    """

    paper: str = "a4"
    contents: int = 1
    stamps: bool = True


@dataclass(frozen=True)
class Book:
    """Everything that is bound. ``foot`` stands below every sheet beside its number.

    ``made`` is the day it is made, YYYY-MM-DD.
    """

    cover: Cover
    pieces: tuple[Piece, ...]
    sources: tuple[Source, ...]
    foot: str
    language: str
    words: Mapping[str, str]
    made: str
    author: str = ""
    look: Look = field(default_factory=Look)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Book:
        """The book that ``to_json`` told of."""
        cover: dict[str, Any] = {**data["cover"], "facts": tuple(data["cover"]["facts"])}
        read: dict[str, Any] = {
            "cover": Cover(**cover),
            "pieces": tuple(_piece(one) for one in data["pieces"]),
            "sources": tuple(Source(**one) for one in data["sources"]),
            "look": Look(**data["look"]),
        }
        return cls(**{**data, **read})


def _piece(data: dict[str, Any]) -> Piece:
    read: dict[str, Any] = {
        "parts": tuple(Part(**one) for one in data["parts"]),
        "marks": tuple(Mark(**one) for one in data["marks"]),
        "heads": tuple(str(head) for head in data["heads"]),
    }
    return Piece(**{**data, **read})
