"""What is known of a document, in words: the rows of the details panel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from summit_kb.app.words import Words
from summit_kb.desktop.formats import date_text, day_of
from summit_kb.domain.document import Document, Identity, Proposal
from summit_kb.domain.event import Event


@dataclass(frozen=True)
class Fact:
    """One row. ``proposal`` is set when the program read it and nobody has confirmed it;
    ``about`` (kind, id) where there is a page on what the value names.
    """

    field: str
    label: str
    value: str
    proposal: Proposal | None = None
    about: tuple[str, str] | None = None


_NAMED = {
    "speaker": "person",
    "signer": "person",
    "issuer": "organisation",
    "parent_body": "organisation",
}


def facts_of(document: Document, events: Mapping[str, Event], words: Words) -> list[Fact]:
    """What there is to say, in the order people cite; nothing for what is not known."""
    return [
        Fact(
            name,
            words.field(name),
            value,
            document.proposed.get(name),
            _about(name, value, document, events),
        )
        for name, value in _values(document, events, words)
        if value
    ]


def _about(
    name: str, value: str, document: Document, events: Mapping[str, Event]
) -> tuple[str, str] | None:
    """The page on whom or what a field names; none for what is no such name."""
    if name == "event":
        event = document.event or ""
        return ("event", event) if event in events else None
    return (_NAMED[name], value) if name in _NAMED else None


def origin_of(document: Document, words: Words) -> list[Fact]:
    """Where it comes from and what may be done with it."""
    added = day_of(document.added, words.code)
    rows = (
        ("source", document.source),
        ("rights", document.rights),
        ("added", f"{added} · {document.added_by}" if document.added_by else added),
    )
    return [Fact(name, words.field(name), value) for name, value in rows if value]


def other_title(document: Document, language: str) -> str:
    """The title in the language the window does not speak."""
    if document.title_en is None:
        return ""
    return document.title if language == "en" else document.title_en


def own_title(document: Document, language: str) -> str:
    """The title in the window's language, else the one there is."""
    return document.title_en or document.title if language == "en" else document.title


def identity_text(identity: Identity, words: Words) -> str:
    """A document in one line: type, number, issuer, date, as far as they are known."""
    issued = date_text(identity.date.isoformat() if identity.date else None, words.code)
    named = f"{words.type(identity.type)} {identity.number or ''}".strip()
    return ", ".join(part for part in (named, identity.issuer, issued) if part)


def size_text(size: int) -> str:
    """Bytes as people read them."""
    for unit, scale in (("MB", 1 << 20), ("KB", 1 << 10)):
        if size >= scale:
            return f"{size / scale:.1f} {unit}"
    return f"{size} B"


def _values(
    document: Document, events: Mapping[str, Event], words: Words
) -> Iterator[tuple[str, str | None]]:
    identity = document.identity
    issued = identity.date.isoformat() if identity.date else None
    yield "type", words.type(identity.type)
    yield "number", identity.number
    yield "date", date_text(issued, words.code)
    yield "issuer", identity.issuer
    yield "parent_body", document.parent_body
    yield "signer", document.signer
    yield "signer_title", document.signer_title
    yield "secrecy", words.label("secrecy", document.secrecy) if document.secrecy else None
    yield "urgency", words.label("urgency", document.urgency) if document.urgency else None
    yield "speaker", document.speaker
    yield "subject", document.subject if document.subject != document.title else None
    event = events.get(document.event or "")
    yield "event", event.label(words.code) if event else document.event
    yield "session", _session(event, document.session, words.code)
    yield "place", document.place
    yield "recipients", "\n".join(document.recipients)
    yield "language", words.language(document.language)


def _session(event: Event | None, session_id: str | None, language: str) -> str | None:
    sessions = event.sessions if event else ()
    session = next((session for session in sessions if session.id == session_id), None)
    if session is None:
        return session_id
    return session.en if language == "en" else session.vi
