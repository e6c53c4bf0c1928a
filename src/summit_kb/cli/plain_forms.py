"""What people read in a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from summit_kb.app.absent import AbsentDocument
from summit_kb.app.reports import RelationView
from summit_kb.app.searched import Searched
from summit_kb.app.words import Words
from summit_kb.cli.output import Output
from summit_kb.domain.document import Document, Identity
from summit_kb.domain.finding import MATCH_END, MATCH_START, Findings, Hit, Why
from summit_kb.domain.versions import Version, versions_of
from summit_kb.library.store import Library

_MATCH = re.compile(f"{MATCH_START}(.*?){MATCH_END}", re.DOTALL)
_FACET_VALUES = 6


def identity(shown: Identity, words: Words) -> str:
    """Type, number, date and issuer on one line."""
    parts = [words.type(shown.type), shown.number, _date(shown.date, words), shown.issuer]
    return " · ".join(part for part in parts if part)


def _date(day: date | None, words: Words) -> str | None:
    if day is None:
        return None
    return day.isoformat() if words.code == "en" else f"{day:%d/%m/%Y}"


def fields(document: Document, library: Library, words: Words) -> Iterator[tuple[str, str]]:
    """The document's metadata as labels and values; what is not known is left out."""
    shown = document.identity
    topics = [_topic(library, topic_id, words) for topic_id in document.topics]
    event, session = _event(library, document, words)
    files = ", ".join(f"{file.name} ({words.role(file.role).lower()})" for file in document.files)
    versions = versions_of(document) if len(versions_of(document)) > 1 else ()
    values: dict[str, str | None] = {
        "id": document.id,
        "title_en": document.title_en,
        "subject": document.subject,
        "type": words.type(shown.type),
        "number": shown.number,
        "date": _date(shown.date, words),
        "issuer": shown.issuer,
        "parent_body": document.parent_body,
        "signer": document.signer,
        "signer_title": document.signer_title,
        "recipients": "; ".join(document.recipients),
        "secrecy": words.label("secrecy", document.secrecy) if document.secrecy else None,
        "urgency": words.label("urgency", document.urgency) if document.urgency else None,
        "speaker": document.speaker,
        "place": document.place,
        "event": event,
        "session": session,
        "language": words.language(document.language),
        "topics": ", ".join(topics),
        "validity": words.validity(document.validity.value),
        "source": document.source,
        "rights": document.rights,
        "files": files,
        "versions": ", ".join(_version(version, words) for version in versions),
        "added": document.added,
        "proposed": ", ".join(words.field(name).lower() for name in document.proposed),
    }
    for name, value in values.items():
        if value:
            yield words.field(name), value


def _topic(library: Library, topic_id: str, words: Words) -> str:
    topic = library.thesaurus.get(topic_id)
    return topic.label(words.code) if topic else topic_id


def _event(library: Library, document: Document, words: Words) -> tuple[str | None, str | None]:
    """Names of the event and the session, or their ids when the library does not know them."""
    event = library.events.get(document.event or "")
    if event is None:
        return document.event, document.session
    names = {part.id: part.en if words.code == "en" else part.vi for part in event.sessions}
    session = document.session
    return event.label(words.code), names.get(session, session) if session else None


def _version(shown: Version, words: Words) -> str:
    """Its number and file, and until when it was the newest."""
    if shown.is_current:
        return words.say("cli", "version-current", number=shown.number, file=shown.file.name)
    until = shown.file.replaced
    day = _date(datetime.fromisoformat(until).date(), words) if until else "?"
    return words.say("cli", "version-until", number=shown.number, file=shown.file.name, day=day)


def relation(shown: RelationView, output: Output) -> str:
    place = shown.target if shown.known else output.say("absent")
    return f"{output.words.relation(shown.kind.value)}: {shown.title} ({place})"


def print_findings(found: Findings, output: Output, offset: int) -> None:
    for number, hit in enumerate(found.hits, start=offset + 1):
        print_hit(number, hit, output)
    for name, values in found.facets.items():
        if len(values) > 1:
            shown = " · ".join(f"{v.label} ({v.count})" for v in values[:_FACET_VALUES])
            output.line(output.dim(f"{output.words.facet(name)}: {shown}"))
    for one in found.expanded:
        output.line(output.say("expanded", typed=one.typed, added=", ".join(one.added)))
    for one in (each for each in found.ambiguous if not each.chosen):
        names = " · ".join(meaning.name for meaning in one.meanings)
        output.line(output.say("ambiguous", typed=one.typed, names=names))
    for one in found.nothing:
        output.line(output.say(f"nothing-{one.reason}", text=one.text, count=one.count_without))
    if found.suggestions:
        output.line(output.say("suggestions", suggestions=", ".join(found.suggestions)))
    output.line(
        output.say(
            "search-summary" if found.total_is_exact else "search-summary-about",
            total=found.total,
            ms=f"{found.took_ms:.1f}",
            understood=found.understood,
        )
    )


def print_absent(absent: Iterable[AbsentDocument], output: Output) -> None:
    """Documents the query names that others here refer to."""
    for one in absent:
        count = len(one.referred_by)
        output.line(output.say("nothing-absent", number=one.number, title=one.title, count=count))


def print_searched(looked: Searched | None, output: Output) -> None:
    """What was looked through, where nothing was found in it."""
    if looked is None:
        return
    words = output.words
    name = looked.name_en if words.code == "en" and looked.name_en else looked.name
    if looked.edition is not None:
        day = _date(datetime.fromisoformat(looked.edition.published).date(), words)
        name = output.say("searched-edition", name=name, number=looked.edition.number, day=day)
    output.line(output.say("searched", documents=looked.documents, name=name))
    for key, count in (("searched-waiting", looked.waiting), ("searched-unread", looked.unread)):
        if count:
            output.line(output.say(key, count=count))


def print_hit(number: int, hit: Hit, output: Output) -> None:
    """Title, identity, place and passage of a hit."""
    issued = date.fromisoformat(hit.date) if hit.date else None
    place = hit.document if hit.page is None else f"{hit.document}#page={hit.page}"
    line = identity(Identity(hit.type, hit.number, hit.issuer, issued), output.words)
    output.line(f"{number:3}. {output.bold(hit.title)}")
    output.line(f"     {line}")
    output.line(f"     {output.dim(place)}")
    snippet = _MATCH.sub(lambda match: output.match(match[1]), " ".join(hit.snippet.split()))
    if snippet:
        output.line(f"     {snippet}")
    if hit.why is not None:
        for line in _why(hit.why, output):
            output.line(output.dim(f"     {line}"))
    output.line()


def _why(why: Why, output: Output) -> Iterator[str]:
    """The group a hit belongs to, its reasons and their parts of its points, what these were
    multiplied by, and what is missing.
    """
    words = output.words
    if why.group:
        yield words.label("why", why.group)
    for one in why.reasons:
        said = ", ".join(one.words)
        yield f"{one.share:4.0%} {words.label('why', one.kind)}: {said}"
    if why.factors:
        changes = (f"{words.label('why', one.name)} {one.factor - 1:+.0%}" for one in why.factors)
        yield " · ".join(changes)
    if why.missing:
        yield words.say("why", "missing", words=", ".join(why.missing))
