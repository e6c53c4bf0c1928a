"""Records with what their texts tell: what every part of the overview is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from summit_kb.app.overview.grading import grade_of
from summit_kb.app.overview.quote import Quote, quote_of
from summit_kb.app.overview.text_facts import TextFacts, Told
from summit_kb.app.relations import target_of
from summit_kb.domain.document import Document
from summit_kb.domain.event import Event
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.topic import Thesaurus
from summit_kb.vietnamese.years import find_years

_AGE = 15
_QUOTED = 0.4
_LEADING_YEAR = re.compile(r"\d{4}(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SAME_WORK = {
    RelationKind.TRANSLATION_OF,
    RelationKind.TRANSLATED_BY,
    RelationKind.SUMMARY_OF,
    RelationKind.SUMMARISED_BY,
}


@dataclass(frozen=True)
class Dated:
    """The year of a document, and what tells it: its date, its event, its number or its title."""

    year: int
    told_by: str


@dataclass(frozen=True)
class Material:
    """One state of a library; ``facts`` by document id, none where there is no text."""

    documents: Mapping[str, Document]
    facts: Mapping[str, TextFacts]
    thesaurus: Thesaurus
    events: Mapping[str, Event]
    _dated: dict[str, Dated | None] = field(default_factory=dict[str, Dated | None])

    def dated(self, document: Document) -> Dated | None:
        """Found once for each document."""
        if document.id not in self._dated:
            self._dated[document.id] = _dated(document, self.events)
        return self._dated[document.id]

    def quote(self, document: str, told: Told, value: str) -> Quote:
        one = self.documents[document]
        grade = grade_of(told, one.identity.type) * (_QUOTED if _is_quoted(told, value) else 1.0)
        return quote_of(one, told.page, told.text, value, grade)

    @cached_property
    def neighbours(self) -> Mapping[str, frozenset[str]]:
        """The documents here that a document refers to, or that refer to it."""
        found: dict[str, set[str]] = {name: set() for name in self.documents}
        for document, other, _kind in self._relations():
            found[document].add(other)
            found[other].add(document)
        return {name: frozenset(others) for name, others in found.items()}

    @cached_property
    def work_of(self) -> Mapping[str, str]:
        """One document that stands for all renderings of a work, by each of them."""
        root: dict[str, str] = {}

        def find(name: str) -> str:
            while root.get(name, name) != name:
                name = root[name]
            return name

        for document, other, kind in self._relations():
            if kind in _SAME_WORK:
                root[find(document)] = find(other)
        return {name: find(name) for name in self.documents}

    def is_translation(self, document: Document) -> bool:
        """Whether it renders another document of the library."""
        return any(
            one.kind is RelationKind.TRANSLATION_OF and target_of(self.documents, one) is not None
            for one in document.relations
        )

    @cached_property
    def horizon(self) -> int | None:
        """The latest year of a document's own date, or of an event: later years are ahead."""
        years = [
            dated.year
            for document in self.documents.values()
            if (dated := self.dated(document)) and dated.told_by in ("date", "event")
        ]
        return max(years, default=None)

    def _relations(self) -> Iterator[tuple[str, str, RelationKind]]:
        for document in self.documents.values():
            for one in document.relations:
                target = target_of(self.documents, one)
                if target is not None and target.id != document.id:
                    yield document.id, target.id, one.kind


def _is_quoted(told: Told, value: str) -> bool:
    """Whether the words stand in quotation marks: an example, or what somebody else says."""
    before = told.text.partition(value)[0]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def leading_year(date: str | None) -> int | None:
    """The year of an ISO 8601 date, as exact as it may be."""
    found = _LEADING_YEAR.match(date or "")
    return int(found[0]) if found else None


def _dated(document: Document, events: Mapping[str, Event]) -> Dated | None:
    if document.identity.date is not None:
        return Dated(document.identity.date.year, "date")
    event = events.get(document.event or "")
    if event is not None:
        own = [one.date for one in event.sessions if one.id == document.session]
        years = [year for date in (*own, event.start) if (year := leading_year(date))]
        if years:
            return Dated(years[0], "event")
    for told_by, text in (("number", document.identity.number), ("title", document.title)):
        year = _year_in(text or "", told_by)
        if year is not None:
            return Dated(year, told_by)
    return None


def _year_in(text: str, told_by: str) -> int | None:
    """The first year; not that of another document's number, nor of an age that is told."""
    if told_by == "number":
        found = _YEAR.search(text)
        return int(found[0]) if found else None
    years = [one.year for one in find_years(text)]
    is_age = bool(years) and max(years) - years[0] > _AGE
    return years[0] if years and not is_age else None
