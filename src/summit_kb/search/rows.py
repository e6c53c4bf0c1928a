"""A document into the rows of the index: its front, then its passages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.event import Event
from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.domain.text import ExtractedText
from summit_kb.domain.topic import Thesaurus
from summit_kb.search.analysis import Terms, analyse, entity_keys, mentioned_keys, number_keys
from summit_kb.search.engine import schema
from summit_kb.search.engine.writing import PassageRow
from summit_kb.search.passages import Passage, split
from summit_kb.vietnamese.entities import find_entities
from summit_kb.vietnamese.normal import nfc
from summit_kb.vietnamese.numbers import find_numbers, number_key

DOCUMENT_VALUES = "document"
HEADING = "heading"
_LONGEST_HEADING = 40
_LEADING_YEAR = re.compile(r"\d{4}(?!\d)")
# Types whose numbers may carry another code than the type's own, or none at all.
_OTHER_CODES = {"rules": ("QĐ", "QyĐ"), "official-letter": ("CV",), "law": ("L",)}


@dataclass(frozen=True)
class Shelf:
    """What a document is placed among: the thesaurus and the events of its library."""

    thesaurus: Thesaurus
    events: dict[str, Event]


def rows_of(document: Document, text: ExtractedText | None, shelf: Shelf) -> Iterator[PassageRow]:
    """All rows of a document, the front first."""
    yield _front(document, shelf)
    for ordinal, passage in enumerate(split(text) if text else (), start=1):
        yield _body(document, ordinal, passage)


def own_keys(identity: Identity) -> list[str]:
    """Keys a document's own number is found by."""
    if not identity.number:
        return []
    codes = list(_OTHER_CODES.get(identity.type, ()))
    kind = DOCUMENT_TYPES.get(identity.type)
    if kind and kind.abbreviation:
        codes.append(kind.abbreviation)
    mentions = find_numbers(identity.number)
    canonical = mentions[0].canonical if mentions else identity.number
    keys = [number_key(identity.number), *number_keys(canonical, codes)]
    digits = "".join(char if char.isdecimal() else " " for char in identity.number).split()
    keys.extend(part.lstrip("0") or "0" for part in digits[:1])
    if identity.date is not None and digits:
        keys.extend(number_keys(f"{digits[0]}/{identity.date.year}/x", codes)[1:])
    return list(dict.fromkeys(key for key in keys if key))


def _front(document: Document, shelf: Shelf) -> PassageRow:
    identity = document.identity
    title = _clean(_joined(document.title, document.title_en, document.subject))
    told = _clean(_joined(*_about(document, shelf)))
    about = analyse(told)
    heads = analyse(title)
    # Titles stay out of the text fields: so many short rows would bend lengths and frequencies.
    tokens = {schema.TITLE_EXACT: heads.exact, schema.TITLE_FOLDED: heads.folded}
    if about.exact:
        tokens |= {schema.EXACT: about.exact, schema.FOLDED: about.folded}
    numbers: dict[str, int] = {}
    year = _year(document, shelf)
    if year is not None:
        numbers[schema.YEAR] = year
    if identity.date is not None:
        numbers[schema.DATE] = int(f"{identity.date:%Y%m%d}")
    keywords = _keywords(document, shelf)
    entities = entity_keys(find_entities(f"{title}\n{told}"))
    if entities:
        keywords[schema.ENTITIES] = entities
    return PassageRow(
        document=document.id,
        ordinal=0,
        page=None,
        text=_clean(document.subject or document.title),
        tokens=tokens,
        keywords=keywords,
        numbers=numbers,
        stored={DOCUMENT_VALUES: _values(document)},
    )


def _year(document: Document, shelf: Shelf) -> int | None:
    """The year of a document's date, else that of the session or event it was given at."""
    if document.identity.date is not None:
        return document.identity.date.year
    event = shelf.events.get(document.event or "")
    if event is None:
        return None
    own = [session.date for session in event.sessions if session.id == document.session]
    known = [_LEADING_YEAR.match(date) for date in (*own, event.start) if date]
    return next((int(found[0]) for found in known if found), None)


def _body(document: Document, ordinal: int, passage: Passage) -> PassageRow:
    text = _clean(passage.text)
    heading = _clean(passage.heading or "")
    terms = analyse(text)
    if heading and heading not in text:
        # What goes on from the passage before is about what its heading says, too.
        above = analyse(heading)
        if len(above.exact) <= _LONGEST_HEADING:
            terms = Terms(terms.exact + above.exact, terms.folded + above.folded)
    mentions = find_numbers(text)
    keywords = {
        schema.CITES: mentioned_keys(mentions),
        schema.ENTITIES: entity_keys(find_entities(text, mentions)),
    }
    return PassageRow(
        document=document.id,
        ordinal=ordinal,
        page=passage.page,
        text=text,
        tokens={schema.EXACT: terms.exact, schema.FOLDED: terms.folded},
        keywords={name: keys for name, keys in keywords.items() if keys},
        stored={HEADING: heading} if heading else {},
    )


def _about(document: Document, shelf: Shelf) -> Iterator[str | None]:
    """What is known of a document beside its titles, in words people search for."""
    identity = document.identity
    yield from (identity.number, identity.issuer, document.signer, document.speaker)
    yield document.place
    if identity.date is not None:
        yield f"{identity.date:%d/%m/%Y}"
    for topic in filter(None, map(shelf.thesaurus.get, document.topics)):
        yield f"{topic.vi}\n{topic.en}"
    event = shelf.events.get(document.event or "")
    if event is not None:
        yield f"{event.vi}\n{event.en}"
        for session in event.sessions:
            if session.id == document.session:
                yield f"{session.vi}\n{session.en}"


def _keywords(document: Document, shelf: Shelf) -> dict[str, list[str]]:
    identity = document.identity
    topics = [above for topic in document.topics for above in shelf.thesaurus.with_broader(topic)]
    values: dict[str, list[str | None]] = {
        schema.NUMBERS: [*own_keys(identity)],
        schema.TOPIC: [*dict.fromkeys(topics)],
        schema.TYPE: [identity.type],
        schema.ISSUER: [identity.issuer],
        schema.SPEAKER: [document.speaker],
        schema.EVENT: [document.event],
        schema.SESSION: [document.session],
        schema.LANGUAGE: [document.language],
        schema.VALIDITY: [str(document.validity)],
    }
    return {name: [_clean(v) for v in given if v] for name, given in values.items() if any(given)}


def _values(document: Document) -> dict[str, str | list[str] | None]:
    """What a hit shows, so that search reads nothing but the index."""
    identity = document.identity
    original = document.original
    values: dict[str, str | list[str] | None] = {
        "title": document.title,
        "title_en": document.title_en,
        "type": identity.type,
        "number": identity.number,
        "date": identity.date.isoformat() if identity.date else None,
        "issuer": identity.issuer,
        "topics": list(document.topics),
        "language": document.language,
        "source": original.name if original else "",
    }
    return {name: _clean(v) if isinstance(v, str) else v for name, v in values.items()}


def _clean(text: str) -> str:
    """Composed, and without the lone halves of characters that no file can hold."""
    return nfc(text.encode("utf-8", "replace").decode())


def _joined(*parts: str | None) -> str:
    return "\n".join(part for part in parts if part)
