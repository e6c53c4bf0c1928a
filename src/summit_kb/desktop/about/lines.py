"""A page on one thing as lines to look at: heads, documents, sentences, ways to other pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summit_kb.app.overview.about import About, Abouts, DocumentGroup
from summit_kb.app.overview.names import Named
from summit_kb.app.overview.overviews import Overview, overviews_of
from summit_kb.app.overview.quote import Quote, in_one_line
from summit_kb.app.words import Words
from summit_kb.desktop.formats import date_text, number_text
from summit_kb.desktop.home.glance import figure_line
from summit_kb.domain.document import Document
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

LISTS = ("figures", "events", "names")
_LOOKS = ("vision", "target", "period")
_ICONS = {"person": "speaker", "organisation": "issuer", "event": "event", "figure": "number",
          "year": "calendar"}  # fmt: skip
_SPOKEN = ("speech", "paper", "presentation")


@dataclass(frozen=True)
class Line:
    """``kind``: head, note, document, sentence, way (to another page). ``marked`` are the words of
    ``text`` to be marked. Opening it leads to ``locator`` with ``query``, or to ``about``.
    """

    kind: Literal["head", "note", "document", "sentence", "way"]
    text: str
    detail: str = ""
    icon: str = ""
    marked: str = ""
    locator: Locator | None = None
    query: str = ""
    about: tuple[str, str] | None = None
    other_language: bool = False

    @property
    def leads_on(self) -> bool:
        return self.locator is not None or self.about is not None


@dataclass(frozen=True)
class Sheet:
    """A page in words: what it is on, what kind of thing that is, and its lines."""

    title: str
    kind: str
    icon: str
    facts: str
    years: tuple[tuple[int, int], ...]
    lines: tuple[Line, ...]


def sheet_of(workspace: Workspace, kind: str, name: str, language: str) -> Sheet:
    """All there is on one thing, or a list of things; raises NothingAboutError."""
    overview = overviews_of(workspace).present()
    maker = _Maker(overview, language)
    if kind in LISTS:
        return maker.listing(kind)
    return maker.page(Abouts(workspace, overview, language).page(kind, name))


class _Maker:
    def __init__(self, overview: Overview, language: str) -> None:
        self._overview = overview
        self._language = language
        self._words = Words(language)

    def page(self, about: About) -> Sheet:
        title = about.title[1 if self._language == "en" else 0]
        facts = " · ".join(self._facts(about))
        return Sheet(
            title=title[:1].upper() + title[1:],
            kind=self._label(f"kind-{about.kind}"),
            icon=_ICONS[about.kind],
            facts=facts[:1].upper() + facts[1:],
            years=tuple((about.years or {}).items()),
            lines=(*self._groups(about.groups), *self._sentences(about.quotes)),
        )

    def listing(self, kind: str) -> Sheet:
        lines = {"figures": self._figures, "events": self._events, "names": self._names}[kind]()
        title = self._label("names-title" if kind == "names" else kind)
        icon = {"figures": "number", "events": "event", "names": "speaker"}[kind]
        return Sheet(title, "", icon, "", (), tuple(lines))

    def _facts(self, about: About) -> Iterator[str]:
        if about.event is not None:
            event = about.event.event
            when = date_text(event.start, self._language)
            yield from filter(None, (when, event.place))
        if about.figure is not None:
            yield self._say("works", count=number_text(about.figure.works))
        yield from about.forms[:4]

    def _groups(self, groups: Iterable[DocumentGroup]) -> Iterator[Line]:
        ways = [one for one in groups if one.about is not None and one.name is not None]
        for group in groups:
            if not group.documents:
                continue
            head = self._label(f"role-{group.role}")
            if group.name is not None:
                head = group.name[1 if self._language == "en" else 0]
            yield Line("head", head, number_text(len(group.documents)))
            yield from map(self._document, group.documents)
        for kind, head in (("person", "people"), ("event", "events")):
            rows = [one for one in ways if one.about is not None and one.about[0] == kind]
            if rows:
                yield Line("head", self._label(head))
            for way in rows:
                assert way.name is not None, "only named ways are kept"
                name = way.name[1 if self._language == "en" else 0]
                yield Line("way", name, icon=_ICONS[kind], about=way.about)

    def _document(self, document: Document) -> Line:
        title = document.title
        if self._language == "en" and document.title_en:
            title = document.title_en
        identity = document.identity
        day = identity.date.isoformat() if identity.date else None
        facts = (
            document.speaker,
            self._words.type(identity.type),
            identity.number,
            date_text(day, self._language),
            self._words.language(document.language) if document.language != self._language else "",
        )
        icon = "speaker" if identity.type in _SPOKEN else "document"
        detail = " · ".join(one for one in facts if one)
        return Line("document", title, detail, icon, locator=Locator(document.id))

    def _sentences(self, quotes: Iterable[Quote]) -> Iterator[Line]:
        found = list(quotes)
        if found:
            yield Line("head", self._label("said-about"), number_text(len(found)))
        yield from map(self.sentence, found)

    def sentence(self, quote: Quote) -> Line:
        source = quote.title_in(self._language)
        if quote.page is not None:
            source = f"{source} · {self._say('page', page=quote.page)}"
        return Line(
            "sentence",
            quote.shown,
            source,
            marked=in_one_line(quote.value),
            locator=quote.locator,
            query=quote.query,
            other_language=quote.language != self._language,
        )

    def _figures(self) -> Iterator[Line]:
        """Every figure under its subject, in the order of the thesaurus."""
        thesaurus = self._overview.material.thesaurus
        order = {topic.id: place for place, topic in enumerate(thesaurus)}
        looks = {look: self._label(f"look-{look}") for look in _LOOKS}
        rows = sorted(
            self._overview.figures,
            key=lambda one: (order.get(one.subject or "", len(order)), -one.worth),
        )
        subject: str | None = ""
        for figure in rows:
            if figure.subject != subject:
                subject = figure.subject
                topic = thesaurus.get(subject or "")
                yield Line(
                    "head", topic.label(self._language) if topic else self._label("no-subject")
                )
            shown = figure_line(figure, self._language, looks)
            text = (
                figure.title(self._language)
                if figure.kind != "year"
                else (f"{shown.value} · {shown.noun}")
            )
            works = self._say("works", count=number_text(shown.works))
            detail = f"{works} · “{shown.quote.shown}”"
            yield Line("way", text, detail, "number", about=("figure", figure.id))

    def _events(self) -> Iterator[Line]:
        for view in self._overview.events:
            when = date_text(view.event.start, self._language)
            count = self._say("documents", count=number_text(view.documents))
            facts = " · ".join(one for one in (when, view.event.place, count) if one)
            label = view.event.label(self._language)
            yield Line("way", label, facts, "event", about=("event", view.event.id))

    def _names(self) -> Iterator[Line]:
        for kind, head in (("person", "people"), ("organisation", "organisations")):
            rows = [one for one in self._overview.names if one.kind == kind]
            if rows:
                yield Line("head", self._label(head), number_text(len(rows)))
            for one in rows:
                yield Line("way", one.name, self._roles(one), _ICONS[kind], about=(kind, one.name))

    def _roles(self, named: Named) -> str:
        return " · ".join(
            f"{self._label(f'role-{role}')} {number_text(len(held))}"
            for role, held in named.documents.items()
        )

    def _label(self, key: str) -> str:
        return self._words.label("overview", key)

    def _say(self, key: str, **facts: object) -> str:
        return self._words.say("overview", key, **facts)
