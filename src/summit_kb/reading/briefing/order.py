"""What follows what in the book, and which number each sheet has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from summit_kb.reading.briefing.bound_sheets import Link
from summit_kb.reading.briefing.cover_sheet import set_cover
from summit_kb.reading.briefing.front_sheets import Entry, Place, set_contents, set_sources
from summit_kb.reading.briefing.plan import Book, Part, Piece
from summit_kb.reading.briefing.sheet import PAPERS


@dataclass(frozen=True)
class Order:
    """``cover`` and ``contents`` count the sheets before those counted from 1."""

    book: Book
    pieces: tuple[Piece, ...]
    before: tuple[Part, ...]
    cover: int
    contents: int
    places: tuple[Place, ...]

    @classmethod
    def of(cls, book: Book, workshop: Path) -> Order:
        """The order of ``book``; cover, contents and sources are set for it."""
        paper = PAPERS[book.look.paper]
        head, path = book.words["sources"], workshop / "sources.pdf"
        sources = Part(str(path), set_sources(head, book.sources, path, paper))
        pieces = (*book.pieces, Piece((sources,), listed=head))
        before: list[Part] = []
        cover, contents = 0, 0
        places: list[Place] = []
        if book.cover.style != "none":
            path = workshop / "cover.pdf"
            cover = set_cover(book.cover, path, paper)
            before.append(Part(str(path), cover))
        if book.look.contents:
            path = workshop / "contents.pdf"
            entries = [entry for entry, _at in _entries(pieces, book.look.contents)]
            contents, places = set_contents(book.words["contents"], entries, path, paper)
            before.append(Part(str(path), contents))
        return cls(book, pieces, tuple(before), cover, contents, tuple(places))

    @property
    def front(self) -> int:
        return self.cover + self.contents

    @property
    def parts(self) -> tuple[Part, ...]:
        return (*self.before, *(part for piece in self.pieces for part in piece.parts))

    @property
    def sheets(self) -> int:
        return sum(part.sheets for part in self.parts)

    def heads(self) -> Iterator[str]:
        """The line above each sheet."""
        yield from [""] * self.front
        for piece in self.pieces:
            yield from piece.heads or [""] * piece.sheets

    def number(self, at: int) -> str:
        """The number printed on sheet ``at`` (from 0)."""
        return roman(at + 1) if at < self.front else str(at - self.front + 1)

    def links(self, numbers: Sequence[int]) -> dict[int, list[Link]]:
        """Of each sheet of the contents the links; ``numbers`` are those of the page objects."""
        found: dict[int, list[Link]] = {}
        if not self.contents:
            return found
        leads = (at for _entry, at in _entries(self.pieces, self.book.look.contents))
        for place, at in zip(self.places, leads, strict=True):
            link = (place.box, numbers[self.front + at])
            found.setdefault(self.cover + place.sheet, []).append(link)
        return found

    def lines(self, numbers: Sequence[int]) -> Iterator[tuple[int, str, int]]:
        """The outline: contents, every listed piece, and below it the marks of its own."""
        if self.contents:
            yield 1, self.book.words["contents"], numbers[self.cover]
        for piece, start in _started(self.pieces):
            first = self.front + start
            if piece.listed:
                yield 1, piece.listed, numbers[first]
            for mark in piece.marks:
                yield max(mark.level, 2), mark.title, numbers[first + mark.sheet]


def _started(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, int]]:
    starts = accumulate((piece.sheets for piece in pieces), initial=0)
    return zip(pieces, starts, strict=False)


def _entries(pieces: Sequence[Piece], depth: int) -> Iterator[tuple[Entry, int]]:
    """Lines of the contents and the sheet (from 0, behind the front) each leads to."""
    for piece, start in _started(pieces):
        if piece.listed:
            yield Entry(piece.listed, piece.detail, str(start + 1)), start
        for mark in piece.marks:
            if max(mark.level, 2) <= depth:
                at = start + mark.sheet
                yield Entry(mark.title, "", str(at + 1), max(mark.level, 2)), at


def roman(number: int) -> str:
    text = ""
    for value, letters in ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
                           (5, "v"), (4, "iv"), (1, "i")):  # fmt: skip
        while number >= value:
            text, number = text + letters, number - value
    return text
