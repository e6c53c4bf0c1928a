"""The years of a library: its documents and events, and the years ahead that its texts speak of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from summit_kb.app.overview.material import Material, leading_year
from summit_kb.app.overview.quote import Quote
from summit_kb.domain.event import Event

_FEWEST = 1
_HEADS, _AHEAD = 1.6, 1.2
_OTHERS = 0.75  # for each other year ahead in the same sentence
_LOOKS = ("vision", "target", "period")


@dataclass(frozen=True)
class Mark:
    """A document in its year; ``told_by``: date, event, number or title."""

    document: str
    title: str
    title_en: str | None
    type: str
    year: int
    date: date | None
    told_by: str

    def title_in(self, language: str) -> str:
        return self.title_en or self.title if language == "en" else self.title


@dataclass(frozen=True)
class YearEvent:
    """An event in its year, and how many documents were given at it."""

    event: Event
    year: int
    documents: int


@dataclass(frozen=True)
class Flag:
    """A year ahead that texts look forward to; ``look``: vision, target or period.

    ``documents`` counts the works that speak of it, ``quotes`` are the best first.
    """

    year: int
    look: str
    documents: int
    quotes: tuple[Quote, ...]


@dataclass(frozen=True)
class Timeline:
    """Years from ``first`` to ``last``; ``undated`` documents stand in no year.

    ``said`` are sentences by the year they name, the most telling first.
    """

    first: int
    last: int
    marks: tuple[Mark, ...]
    events: tuple[YearEvent, ...]
    flags: tuple[Flag, ...]
    said: Mapping[int, tuple[Quote, ...]]
    undated: int

    @property
    def is_empty(self) -> bool:
        return not (self.marks or self.events or self.flags)


def timeline_of(material: Material) -> Timeline:
    """Translations stand beside their originals, and make no marks of their own."""
    marks, undated = _marks(material)
    events = _events(material)
    said = _said(material)
    flags = _flags(material, said)
    years = [*(one.year for one in (*marks, *events, *flags))]
    return Timeline(
        first=min(years, default=0),
        last=max(years, default=0),
        marks=tuple(sorted(marks, key=lambda one: (one.year, str(one.date or ""), one.title))),
        events=tuple(sorted(events, key=lambda one: (one.year, -one.documents, one.event.vi))),
        flags=flags,
        said={year: tuple(quote for quote, _look in found) for year, found in said.items()},
        undated=undated,
    )


def _marks(material: Material) -> tuple[list[Mark], int]:
    marks: list[Mark] = []
    undated = 0
    for document in material.documents.values():
        dated = material.dated(document)
        if dated is None:
            undated += 1
        elif not material.is_translation(document):
            marks.append(
                Mark(
                    document.id,
                    document.title,
                    document.title_en,
                    document.identity.type,
                    dated.year,
                    document.identity.date,
                    dated.told_by,
                )
            )
    return marks, undated


def _events(material: Material) -> list[YearEvent]:
    held: dict[str, int] = defaultdict(int)
    for document in material.documents.values():
        held[document.event or ""] += 1
    found = ((one, leading_year(one.start)) for one in material.events.values())
    return [YearEvent(event, year, held[event.id]) for event, year in found if year]


def _said(material: Material) -> dict[int, list[tuple[Quote, str]]]:
    """Sentences by year with how they look at it; those a line of milestones is made of first."""
    found: dict[int, list[tuple[float, Quote, str]]] = defaultdict(list)
    for document, facts in material.facts.items():
        ahead = Counter(one.told for one in facts.years if one.look)
        for one in facts.years:
            told = facts.told[one.told]
            quote = material.quote(document, told, str(one.year))
            order = quote.grade * (_HEADS if one.heads else 1.0) * (_AHEAD if one.look else 1.0)
            order *= _OTHERS ** (ahead[one.told] - bool(one.look))
            found[one.year].append((order, quote, one.look))
    return {
        year: [(quote, look) for _order, quote, look in sorted(rows, key=_by_order)]
        for year, rows in found.items()
    }


def _by_order(row: tuple[float, Quote, str]) -> tuple[float, str, str]:
    return (-row[0], row[1].document, row[1].text)


def _flags(material: Material, said: Mapping[int, list[tuple[Quote, str]]]) -> tuple[Flag, ...]:
    found: list[Flag] = []
    for year, rows in sorted(said.items()):
        ahead = [(quote, look) for quote, look in rows if look and _is_ahead(material, quote, year)]
        works = {material.work_of[quote.document] for quote, _look in ahead}
        if len(works) < _FEWEST:
            continue
        looks = [look for _quote, look in ahead]
        look = max(_LOOKS, key=lambda name: (looks.count(name), -_LOOKS.index(name)))
        found.append(Flag(year, look, len(works), tuple(quote for quote, _look in ahead)))
    return tuple(found)


def _is_ahead(material: Material, quote: Quote, year: int) -> bool:
    """Whether a year lies ahead of the document that speaks of it, and of the library's present.

    A document of no date of its own looks ahead from where the library is.
    """
    dated = material.dated(material.documents[quote.document])
    is_own = dated is not None and dated.told_by in ("date", "event")
    since = dated.year if dated is not None and is_own else material.horizon
    return since is None or year > since
