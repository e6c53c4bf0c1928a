"""CSL-JSON 1.0.2: what Zotero, pandoc and citation processors read."""

from __future__ import annotations

from summit_kb.reading.citing.kinds import foreign_type
from summit_kb.reading.citing.reference import Reference

Json = dict[str, object]


def item(reference: Reference, language: str) -> Json:
    """One item; values that are not known are left out."""
    document = reference.document
    identity = document.identity
    kind = foreign_type(identity.type)
    event = reference.event
    values: Json = {
        "id": document.id,
        "type": kind.csl,
        "title": reference.title(language),
        "abstract": document.subject,
        "number": identity.number,
        "authority": identity.issuer,
        "author": _names(reference),
        "issued": _date(reference.when),
        "genre": reference.type_name(language),
        "event-title": event.label(language) if event else None,
        "event-place": document.place or (event.place if event else None),
        "jurisdiction": "vn" if kind.csl == "legislation" else None,
        "language": document.language,
        "keyword": ", ".join(reference.topics),
        "source": document.source,
        "page": reference.page,
    }
    return {name: value for name, value in values.items() if value}


def _names(reference: Reference) -> list[Json] | None:
    # Vietnamese names have the family name first and are never turned round.
    return [{"literal": reference.creator}] if reference.creator else None


def _date(when: str | None) -> Json | None:
    return {"date-parts": [[int(part) for part in when.split("-")]]} if when else None
