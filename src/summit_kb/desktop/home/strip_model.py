"""What the timeline strip shows: years with their documents, events and what lies ahead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from summit_kb.app.overview.timeline import Flag, Mark, Timeline

Group = Literal["acts", "spoken", "others"]
_ACT_TYPES = """
resolution decision directive law decree circular joint-circular ordinance constitution plan
programme scheme project regulation rules conclusion consolidated-text notice
"""
_ACTS = frozenset(_ACT_TYPES.split())
_SPOKEN = frozenset(("speech", "paper", "presentation", "session-report", "press-release"))
GROUPS: tuple[Group, ...] = ("acts", "spoken", "others")
_WIDE_LEAD, _LEAD = 90, 26
_WIDEST = 60  # years; a library of centuries is cut to where its documents are


def group_of(document_type: str) -> Group:
    """Which kind of mark a document makes."""
    if document_type in _ACTS:
        return "acts"
    return "spoken" if document_type in _SPOKEN else "others"


@dataclass(frozen=True)
class StripItem:
    """One thing to walk to and open: a year, a flag, an event or a document (``kind``). ``short``
    is the detail for where there is little room.
    """

    kind: Literal["year", "flag", "event", "document"]
    id: str
    year: int
    title: str
    detail: str = ""
    group: Group = "others"
    short: str = ""


@dataclass(frozen=True)
class StripYear:
    """A year that has something; ``counts`` of documents by group, ``items`` from the top down."""

    year: int
    counts: Mapping[Group, int]
    items: tuple[StripItem, ...]

    @property
    def documents(self) -> int:
        return sum(self.counts.values())

    @property
    def flag(self) -> StripItem | None:
        return next((one for one in self.items if one.kind == "flag"), None)

    @property
    def events(self) -> tuple[StripItem, ...]:
        return tuple(one for one in self.items if one.kind == "event")

    @property
    def marks(self) -> tuple[StripItem, ...]:
        return tuple(one for one in self.items if one.kind == "document")


@dataclass(frozen=True)
class Strip:
    """Years from ``first`` to ``last``; only those that have something are in ``years``.

    ``is_whole`` tells that documents are known one by one, not only counted.
    """

    first: int
    last: int
    years: tuple[StripYear, ...]
    undated: int = 0
    is_whole: bool = False


def counted_strip(counts: Mapping[int, int]) -> Strip:
    """A strip of counts by year, for the moment until all is known."""
    kept = _near({year: count for year, count in counts.items() if count})
    years = tuple(StripYear(year, {"others": kept[year]}, ()) for year in sorted(kept))
    return Strip(min(kept, default=0), max(kept, default=0), years)


def strip_of(timeline: Timeline, language: str, looks: Mapping[str, str]) -> Strip:
    """``looks`` names what a year ahead is: vision, target, period."""
    marks: dict[int, list[Mark]] = {}
    for mark in timeline.marks:
        marks.setdefault(mark.year, []).append(mark)
    events: dict[int, list[StripItem]] = {}
    for one in timeline.events:
        item = StripItem("event", one.event.id, one.year, one.event.label(language))
        events.setdefault(one.year, []).append(item)
    flags = {one.year: one for one in timeline.flags}
    every = {
        year: len(marks.get(year, ())) + 1 for year in marks.keys() | events.keys() | flags.keys()
    }
    kept = _near(every)
    years = tuple(
        _year(
            year,
            _documents(marks.get(year, []), language),
            events.get(year, []),
            _flag(flags.get(year), language, looks),
        )
        for year in sorted(kept)
    )
    first, last = min(kept, default=0), max(kept, default=0)
    return Strip(first, last, years, timeline.undated, is_whole=True)


def _near(counts: Mapping[int, int]) -> dict[int, int]:
    """The years that fit on a strip: those of the fullest stretch."""
    years = sorted(counts)
    if not years or years[-1] - years[0] <= _WIDEST:
        return dict(counts)
    stretches = ([year for year in years if start <= year <= start + _WIDEST] for start in years)
    best = max(stretches, key=lambda stretch: sum(counts[year] for year in stretch))
    return {year: counts[year] for year in best}


def _documents(marks: list[Mark], language: str) -> list[StripItem]:
    found = [
        StripItem(
            "document", one.document, one.year, one.title_in(language), one.told_by,
            group_of(one.type),
        )
        for one in marks
    ]  # fmt: skip
    return sorted(found, key=lambda one: GROUPS.index(one.group))


def _year(
    year: int, documents: list[StripItem], events: list[StripItem], flag: StripItem | None
) -> StripYear:
    counts: dict[Group, int] = dict.fromkeys(GROUPS, 0)
    for one in documents:
        counts[one.group] += 1
    return StripYear(year, counts, (*((flag,) if flag else ()), *events, *documents))


def _flag(flag: Flag | None, language: str, looks: Mapping[str, str]) -> StripItem | None:
    if flag is None:
        return None
    quote = next((one for one in flag.quotes if one.language == language), flag.quotes[0])
    return StripItem(
        "flag",
        str(flag.year),
        flag.year,
        looks.get(flag.look, flag.look),
        quote.near_value(_WIDE_LEAD),
        short=quote.near_value(_LEAD),
    )
