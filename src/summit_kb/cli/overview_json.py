"""The overview, and pages on one person, body, event, figure or year, as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from summit_kb.app.overview.about import About, DocumentGroup
from summit_kb.app.overview.events import EventView
from summit_kb.app.overview.figures import Figure
from summit_kb.app.overview.names import Named
from summit_kb.app.overview.overviews import Overview
from summit_kb.app.overview.quote import Quote
from summit_kb.app.overview.sections import Section
from summit_kb.app.overview.timeline import Timeline
from summit_kb.app.overview.topic_map import TopicArea
from summit_kb.cli.json_forms import Json
from summit_kb.domain.document import Document

_QUOTES = 5


def section_json(overview: Overview, section: Section, language: str, limit: int | None) -> Json:
    """One part, shortened to ``limit`` entries."""
    return {section: _SECTIONS[section](overview, language, limit)}


def about_json(about: About, language: str, limit: int | None) -> Json:
    """A page with all its sentences."""
    return {
        "kind": about.kind,
        "id": about.id,
        "title": about.title[0],
        "title_en": about.title[1],
        "other_names": list(about.forms),
        "speakers": list(about.people),
        "years": {str(year): count for year, count in (about.years or {}).items()},
        "documents": [_group_json(group) for group in about.groups],
        "quotes": [quote_json(quote, language) for quote in about.quotes[:limit]],
    }


def quote_json(quote: Quote, language: str) -> Json:
    return {
        "locator": str(quote.locator),
        "document": quote.document,
        "page": quote.page,
        "title": quote.title_in(language),
        "language": quote.language,
        "text": quote.shown,
        "value": quote.value,
        "query": quote.query,
    }


def figure_json(figure: Figure, language: str, quotes: int = _QUOTES) -> Json:
    return {
        "id": figure.id,
        "kind": figure.kind,
        "value": figure.value(language),
        "noun": figure.noun(language),
        "subject": figure.subject,
        "works": figure.works,
        "worth": round(figure.worth, 3),
        "quotes": [quote_json(one, language) for one in _of_figure(figure, language)[:quotes]],
    }


def _of_figure(figure: Figure, language: str) -> list[Quote]:
    """Its sentences, the one that shows it first."""
    best = figure.best(language).quote
    return [best, *(one for one in figure.quotes(language) if one is not best)]


def _timeline_json(timeline: Timeline, language: str, limit: int | None) -> Json:
    return {
        "first": timeline.first,
        "last": timeline.last,
        "undated": timeline.undated,
        "documents": [
            {
                "document": one.document,
                "title": one.title_in(language),
                "type": one.type,
                "year": one.year,
                "date": one.date.isoformat() if one.date else None,
                "dated_by": one.told_by,
            }
            for one in timeline.marks[:limit]
        ],
        "events": [
            {
                "event": one.event.id,
                "name": one.event.label(language),
                "year": one.year,
                "documents": one.documents,
            }
            for one in timeline.events[:limit]
        ],
        "ahead": [
            {
                "year": one.year,
                "look": one.look,
                "works": one.documents,
                "quotes": [quote_json(quote, language) for quote in one.quotes[:_QUOTES]],
            }
            for one in timeline.flags[:limit]
        ],
    }


def _topic_json(area: TopicArea, language: str) -> Json:
    return {
        "topic": area.topic.id,
        "label": area.topic.label(language),
        "documents": area.documents,
        "below": [_topic_json(one, language) for one in area.below],
        "shared": [{"topic": other.id, "documents": count} for other, count in area.shared],
    }


def _event_json(view: EventView, language: str) -> Json:
    return {
        "event": view.event.id,
        "name": view.event.label(language),
        "start": view.event.start,
        "end": view.event.end,
        "place": view.event.place,
        "documents": view.documents,
        "speakers": list(view.speakers),
        "sessions": [
            {
                "session": one.session.id if one.session else None,
                "name": _session_name(one.session.vi, one.session.en, language)
                if one.session
                else None,
                "speakers": list(one.speakers),
                "documents": [_document_json(each) for each in one.documents],
            }
            for one in view.sessions
        ],
    }


def _session_name(vi: str, en: str, language: str) -> str:
    return en if language == "en" else vi


def _named_json(named: Named) -> Json:
    return {
        "name": named.name,
        "other_names": list(named.forms[1:]),
        "documents": {role: list(held) for role, held in named.documents.items()},
    }


def _document_json(document: Document) -> Json:
    return {
        "document": document.id,
        "type": document.identity.type,
        "title": document.title,
        "title_en": document.title_en,
        "speaker": document.speaker,
    }


def _group_json(group: DocumentGroup) -> Json:
    return {
        "role": group.role,
        "name": group.name[0] if group.name else None,
        "name_en": group.name[1] if group.name else None,
        "about": {"kind": group.about[0], "id": group.about[1]} if group.about else None,
        "documents": [_document_json(one) for one in group.documents],
    }


def _figures(overview: Overview, language: str, limit: int | None) -> Sequence[Json]:
    return [figure_json(one, language) for one in overview.figures[:limit]]


_Maker = Callable[[Overview, str, int | None], Json | Sequence[Json]]
_SECTIONS: Mapping[Section, _Maker] = {
    "timeline": lambda made, code, limit: _timeline_json(made.timeline, code, limit),
    "topics": lambda made, code, limit: [_topic_json(one, code) for one in made.topics[:limit]],
    "figures": _figures,
    "events": lambda made, code, limit: [_event_json(one, code) for one in made.events[:limit]],
    "people": lambda made, _code, limit: [
        _named_json(one) for one in made.of_kind("person")[:limit]
    ],
    "organisations": lambda made, _code, limit: [
        _named_json(one) for one in made.of_kind("organisation")[:limit]
    ],
}
