"""What the start page shows of a library's texts and records, made away from the window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summit_kb.app.words import Words
from summit_kb.desktop.home.strip_model import Strip, strip_of
from summit_kb.desktop.home.topic_summary import TopicSummary

if TYPE_CHECKING:
    from summit_kb.app.overview.events import EventView
    from summit_kb.app.overview.figures import Figure
    from summit_kb.app.overview.names import Named, NameKind
    from summit_kb.app.overview.overviews import Overview
    from summit_kb.app.overview.quote import Quote
    from summit_kb.app.overview.topic_map import TopicArea
    from summit_kb.app.workspace import Workspace

FIGURES, EVENTS, NAMES = 8, 3, 6
_CHOSEN_FROM = 40
_LOOKS = ("vision", "target", "period")


@dataclass(frozen=True)
class FigureLine:
    """A figure as a card shows it; ``noun`` may be empty."""

    id: str
    value: str
    noun: str
    quote: Quote
    works: int


@dataclass(frozen=True)
class NameLine:
    """A person or a body, and how many documents they stand behind, by role."""

    kind: NameKind
    name: str
    roles: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Glance:
    """Everything beside the plain counts; what the library has nothing of is empty."""

    strip: Strip
    topics: tuple[TopicSummary, ...]
    figures: tuple[FigureLine, ...]
    more_figures: int
    events: tuple[EventView, ...]
    more_events: int
    people: tuple[NameLine, ...]
    organisations: tuple[NameLine, ...]
    language: str


def glance_of(workspace: Workspace, language: str) -> Glance:
    """Read what is new of the library's texts, and put together what the page shows."""
    from summit_kb.app.overview.figures import varied  # noqa: PLC0415 start-up time
    from summit_kb.app.overview.overviews import overviews_of  # noqa: PLC0415 start-up time

    overview = overviews_of(workspace).present()
    words = Words(language)
    looks = {look: words.label("overview", f"look-{look}") for look in _LOOKS}
    figures = varied(overview.figures[:_CHOSEN_FROM])
    return Glance(
        strip=strip_of(overview.timeline, language, looks),
        topics=tuple(_topic(area, language) for area in overview.topics),
        figures=tuple(figure_line(one, language, looks) for one in figures[:FIGURES]),
        more_figures=max(len(overview.figures) - FIGURES, 0),
        events=overview.events[:EVENTS],
        more_events=max(len(overview.events) - EVENTS, 0),
        people=tuple(_named(_behind(overview, "person"))),
        organisations=tuple(_named(_behind(overview, "organisation"))),
        language=language,
    )


def figure_line(figure: Figure, language: str, looks: dict[str, str]) -> FigureLine:
    """A figure in the words of ``language``."""
    look = figure.mentions[0].named if figure.kind == "year" else ""
    quote = figure.best(language).quote
    noun = looks.get(look, look) if look else figure.noun(language)
    return FigureLine(figure.id, figure.value(language), noun, quote, figure.works)


def _topic(area: TopicArea, language: str) -> TopicSummary:
    return TopicSummary(
        area.topic.id,
        area.topic.label(language),
        area.documents,
        tuple(_topic(one, language) for one in area.below),
        tuple((topic.id, count) for topic, count in area.shared),
    )


def _behind(overview: Overview, kind: NameKind) -> list[Named]:
    """Those who stand behind documents: people who spoke or signed, bodies that issued."""
    found = [one for one in overview.of_kind(kind) if one.own]
    return found[:NAMES]


def _named(found: Iterable[Named]) -> Iterable[NameLine]:
    for one in found:
        roles = tuple((role, len(held)) for role, held in one.documents.items())
        yield NameLine(one.kind, one.name, roles)
