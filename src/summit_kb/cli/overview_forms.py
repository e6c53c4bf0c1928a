"""The overview, and pages on one person, body, event, figure or year, as lines for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from summit_kb.app.overview.about import About, DocumentGroup
from summit_kb.app.overview.figures import Figure
from summit_kb.app.overview.names import NameKind
from summit_kb.app.overview.overviews import Overview
from summit_kb.app.overview.quote import Quote, in_language
from summit_kb.app.overview.sections import Section
from summit_kb.app.overview.topic_map import TopicArea
from summit_kb.cli.output import Output
from summit_kb.domain.document import Document

_SHOWN = 12
_SENTENCE = 200


def print_section(
    overview: Overview, section: Section, output: Output, limit: int | None = None
) -> bool:
    """One part under its name; False where there is nothing of it, and nothing is printed."""
    lines = list(_LINES[section](overview, output, limit or _SHOWN))
    if lines:
        output.line(output.bold(output.words.label("overview", section)))
        for line in lines:
            output.line(f"  {line}")
    return bool(lines)


def print_about(about: About, output: Output, limit: int | None = None) -> None:
    """What they said or issued, then what is said of them."""
    english = output.voice.language == "en"
    output.line(output.bold(about.title[1] if english else about.title[0]))
    if about.forms:
        output.line(output.dim(" · ".join(about.forms)))
    if about.years:
        output.line(" · ".join(f"{year}: {count}" for year, count in about.years.items()))
    for group in about.groups:
        _print_group(group, output)
    quotes = in_language(about.quotes, output.voice.language)[: limit or _SHOWN]
    if quotes:
        output.line(output.bold(output.words.label("overview", "said-about")))
    for quote in quotes:
        for line in _quote_lines(quote):
            output.line(f"  {line}")
    left = len(about.quotes) - len(quotes)
    if left > 0:
        output.line(output.dim(output.words.say("overview", "more-sentences", count=left)))


def _print_group(group: DocumentGroup, output: Output) -> None:
    head = output.words.label("overview", f"role-{group.role}")
    if group.name is not None:
        head = group.name[1] if output.voice.language == "en" else group.name[0]
    output.line(output.bold(head))
    for document in group.documents:
        output.line(f"  {_document(document, output)}")


def _timeline(overview: Overview, output: Output, limit: int) -> Iterator[str]:
    timeline, language = overview.timeline, output.voice.language
    by_year: dict[int, list[str]] = {}
    for mark in timeline.marks:
        by_year.setdefault(mark.year, []).append(mark.title_in(language))
    for one in timeline.events:
        by_year.setdefault(one.year, []).insert(0, f"◆ {one.event.label(language)}")
    flags = {one.year: one for one in timeline.flags}
    for year in sorted(by_year.keys() | flags.keys()):
        titles = by_year.get(year, [])
        yield f"{year}  {'; '.join(titles[:3])}" + (f" … +{len(titles) - 3}" if titles[3:] else "")
        if year in flags:
            look = output.words.label("overview", f"look-{flags[year].look}")
            quotes = in_language(flags[year].quotes, language)
            yield f"      ⚑ {look}: {_cut(quotes[0].shown)} {output.dim(str(quotes[0].locator))}"
    if timeline.undated and by_year:
        yield output.dim(output.words.say("overview", "undated", count=timeline.undated))
    del limit  # years are shown whole: what is between them would be missed


def _topics(overview: Overview, output: Output, limit: int) -> Iterator[str]:
    for area in overview.topics[:limit]:
        yield _topic(area, output)
        for below in area.below:
            yield f"  {_topic(below, output)}"


def _topic(area: TopicArea, output: Output) -> str:
    label = area.topic.label(output.voice.language)
    shared = [f"{one.label(output.voice.language)} {count}" for one, count in area.shared[:2]]
    beside = output.words.say("overview", "shared", topics=", ".join(shared)) if shared else ""
    return f"{area.documents:>4}  {label} {output.dim(beside)}".rstrip()


def _figures(overview: Overview, output: Output, limit: int) -> Iterator[str]:
    thesaurus = overview.material.thesaurus
    order = {topic.id: place for place, topic in enumerate(thesaurus)}
    shown = sorted(
        overview.figures[:limit], key=lambda one: order.get(one.subject or "", len(order))
    )
    subject: str | None = ""
    for figure in shown:
        if figure.subject != subject:
            subject = figure.subject
            topic = thesaurus.get(subject or "")
            name = topic.label(output.voice.language) if topic else ""
            yield output.dim(name or output.words.label("overview", "no-subject"))
        yield from _figure(figure, output)


def _figure(figure: Figure, output: Output) -> Iterator[str]:
    language = output.voice.language
    noun = figure.noun(language)
    if figure.kind == "year":
        noun = output.words.label("overview", f"look-{figure.mentions[0].named}")
    said = output.words.say("overview", "works", count=figure.works)
    yield f"{output.bold(figure.value(language))} {noun} {output.dim(f'({said}, {figure.id})')}"
    for line in _quote_lines(figure.best(language).quote):
        yield f"    {line}"


def _events(overview: Overview, output: Output, limit: int) -> Iterator[str]:
    english = output.voice.language == "en"
    for view in overview.events[:limit]:
        when = view.event.start or ""
        facts = " · ".join(filter(None, (when, view.event.place, str(view.documents))))
        yield f"{output.bold(view.event.label(output.voice.language))} ({facts}) {view.event.id}"
        for row in view.sessions:
            name = "" if row.session is None else (row.session.en if english else row.session.vi)
            yield f"  {name or output.words.label('overview', 'no-session')}"
            for document in row.documents:
                yield f"    {_document(document, output)}"


def _named(kind: NameKind) -> Callable[[Overview, Output, int], Iterator[str]]:
    def lines(overview: Overview, output: Output, limit: int) -> Iterator[str]:
        for one in [each for each in overview.of_kind(kind) if each.own][:limit]:
            roles = Counter({role: len(held) for role, held in one.documents.items()})
            told = ", ".join(
                f"{output.words.label('overview', f'role-{role}')} {count}"
                for role, count in roles.items()
            )
            yield f"{one.name} ({told})"

    return lines


def _document(document: Document, output: Output) -> str:
    title = document.title
    if output.voice.language == "en" and document.title_en:
        title = document.title_en
    speaker = f"{document.speaker}: " if document.speaker else ""
    return f"{speaker}{title} {output.dim(document.id)}"


def _quote_lines(quote: Quote) -> Iterator[str]:
    yield f"“{_cut(quote.shown)}”"
    yield f"   → {quote.locator}"


def _cut(text: str) -> str:
    if len(text) <= _SENTENCE:
        return text
    return text[:_SENTENCE].rsplit(" ", 1)[0] + " …"


_LINES: Mapping[Section, Callable[[Overview, Output, int], Iterator[str]]] = {
    "timeline": _timeline,
    "topics": _topics,
    "figures": _figures,
    "events": _events,
    "people": _named("person"),
    "organisations": _named("organisation"),
}
