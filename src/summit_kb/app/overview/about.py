"""All there is on one person, body, event, figure or year: what they said, what is said of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summit_kb.app.overview.events import EventView
from summit_kb.app.overview.figures import Figure
from summit_kb.app.overview.mentions import NameFinder
from summit_kb.app.overview.names import Named, NameKind
from summit_kb.app.overview.overviews import Overview
from summit_kb.app.overview.quote import Quote, preferred
from summit_kb.app.overview.sections import AboutKind
from summit_kb.domain.document import Document
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.turns import turns
from summit_kb.foundation.work import Cancel

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_MOST = 300


class NothingAboutError(SummitError):
    """The library knows nobody and nothing of this name. Facts: kind, name."""

    code = "nothing-about"
    exit_code = ExitCode.NOTHING_FOUND


@dataclass(frozen=True)
class DocumentGroup:
    """Documents under one head: ``role`` (speaker, issuer, session, document …) and, of sessions
    and events, the ``name`` in both languages; ``about`` leads to a page on it.
    """

    role: str
    documents: tuple[Document, ...]
    name: tuple[str, str] | None = None
    about: tuple[AboutKind, str] | None = None


@dataclass(frozen=True)
class About:
    """``title`` in Vietnamese and English, ``forms`` other names it goes by; ``years`` count its
    documents; ``quotes`` are sentences about it, those in the language asked for first.
    """

    kind: AboutKind
    id: str
    title: tuple[str, str]
    forms: tuple[str, ...] = ()
    groups: tuple[DocumentGroup, ...] = ()
    quotes: tuple[Quote, ...] = ()
    years: Mapping[int, int] | None = None
    figure: Figure | None = None
    event: EventView | None = None
    people: tuple[str, ...] = ()

    @property
    def documents(self) -> int:
        return len({one.id for group in self.groups for one in group.documents})


class Abouts:
    """Makes pages out of an overview; texts are looked into for names alone."""

    def __init__(self, workspace: Workspace, overview: Overview, language: str) -> None:
        self._workspace = workspace
        self._overview = overview
        self._language = language
        self._makers: Mapping[str, Callable[[str, Cancel], About | None]] = {
            "person": lambda name, cancel: self._name("person", name, cancel),
            "organisation": lambda name, cancel: self._name("organisation", name, cancel),
            "event": self._event,
            "figure": self._figure,
            "year": self._year,
        }

    def page(self, kind: str, name: str, cancel: Cancel | None = None) -> About:
        """Raises NothingAboutError."""
        maker = self._makers.get(kind)
        found = maker(name, cancel or Cancel()) if maker else None
        if found is None:
            raise NothingAboutError(kind=kind, name=name)
        return found

    def _name(self, kind: NameKind, name: str, cancel: Cancel) -> About | None:
        named = self._overview.named(kind, name)
        if named is None:
            return None
        documents = self._overview.material.documents
        groups = [
            DocumentGroup(role, self._sorted(documents[one] for one in held))
            for role, held in named.documents.items()
        ]
        events = dict.fromkeys(documents[one].event for one in named.own)
        groups += list(self._events_among(event for event in events if event))
        return About(
            kind=kind,
            id=named.name,
            title=(named.name, named.name),
            forms=named.forms[1:],
            groups=tuple(groups),
            quotes=tuple(self._said_of(named, cancel)),
            years=self._years(documents[one] for one in named.own),
        )

    def _events_among(self, events: Iterable[str]) -> Iterator[DocumentGroup]:
        """The events at which something was given, as ways to their own pages."""
        for event_id in events:
            view = self._overview.event(event_id)
            if view is not None:
                name = (view.event.vi, view.event.en)
                yield DocumentGroup("event", (), name, ("event", event_id))

    def _said_of(self, named: Named, cancel: Cancel) -> Iterator[Quote]:
        finder = NameFinder(named.forms)
        found: list[Quote] = []
        documents = self._overview.material.documents
        for name in list(naming(self._workspace, named))[:_MOST]:
            turns.give_way()
            cancel.check()
            document = documents.get(name)
            text = self._workspace.kept_text(document) if document is not None else None
            if document is not None and text is not None:
                found.extend(finder.quotes(document, text))
        yield from preferred(found, self._language)

    def _event(self, event_id: str, _cancel: Cancel) -> About | None:
        view = self._overview.event(event_id)
        if view is None:
            return None
        groups = tuple(
            DocumentGroup(
                "session" if one.session else "document",
                one.documents,
                (one.session.vi, one.session.en) if one.session else None,
            )
            for one in view.sessions
        )
        speakers = tuple(
            DocumentGroup("speaker", (), (name, name), ("person", name)) for name in view.speakers
        )
        given = [one for row in view.sessions for one in row.documents]
        finder = NameFinder((view.event.vi, view.event.en))
        quotes = self._found_in_facts(finder)
        return About(
            kind="event",
            id=event_id,
            title=(view.event.vi, view.event.en),
            groups=(*groups, *speakers),
            quotes=tuple(preferred(quotes, self._language)),
            years=self._years(given),
            event=view,
            people=view.speakers,
        )

    def _found_in_facts(self, finder: NameFinder) -> Iterator[Quote]:
        """Telling sentences (those with figures or years) that name something."""
        material = self._overview.material
        for document, facts in material.facts.items():
            for told in facts.told:
                value = finder.find(told.text)
                if value and not told.is_heading:
                    yield material.quote(document, told, value)

    def _figure(self, figure_id: str, _cancel: Cancel) -> About | None:
        figure = self._overview.figure(figure_id)
        if figure is None:
            return None
        title = (figure.title("vi"), figure.title("en"))
        quotes = preferred((one.quote for one in figure.mentions), self._language)
        documents = self._overview.material.documents
        holding = dict.fromkeys(one.document for one in quotes)
        return About(
            kind="figure",
            id=figure_id,
            title=title,
            quotes=tuple(quotes),
            years=self._years(documents[one] for one in holding),
            figure=figure,
        )

    def _year(self, year: str, _cancel: Cancel) -> About | None:
        if not year.isdecimal():
            return None
        timeline = self._overview.timeline
        material = self._overview.material
        dated = [
            material.documents[one.document] for one in timeline.marks if one.year == int(year)
        ]
        quotes = timeline.said.get(int(year), ())
        events = [one for one in timeline.events if one.year == int(year)]
        if not (dated or quotes or events):
            return None
        groups = [
            DocumentGroup("event", (), (one.event.vi, one.event.en), ("event", one.event.id))
            for one in events
            if one.documents
        ]
        if dated:
            groups.insert(0, DocumentGroup("document", self._sorted(dated)))
        own = [quote for quote in quotes if quote.language == self._language]
        others = [quote for quote in quotes if quote.language != self._language]
        return About(
            kind="year",
            id=year,
            title=(year, year),
            groups=tuple(groups),
            quotes=(*own, *others),
        )

    def _years(self, documents: Iterable[Document]) -> Mapping[int, int]:
        dated = (self._overview.material.dated(one) for one in documents)
        return dict(sorted(Counter(one.year for one in dated if one is not None).items()))

    def _sorted(self, documents: Iterable[Document]) -> tuple[Document, ...]:
        """By year, translations behind what they translate."""
        material = self._overview.material

        def order(document: Document) -> tuple[int, bool, str]:
            dated = material.dated(document)
            return (
                -(dated.year if dated else 0),
                material.is_translation(document),
                document.title,
            )

        return tuple(sorted(documents, key=order))


def naming(workspace: Workspace, named: Named) -> Sequence[str]:
    """Documents whose words have one of its names; told by the index."""
    phrases = [f'"{form}"'.replace('""', '"') for form in named.forms if '"' not in form]
    found: dict[str, None] = {}
    for phrase in phrases:
        matching = workspace.matching(Request(phrase, expand=False))
        found.update(dict.fromkeys(name for name, _state in matching.documents))
    return list(found)
