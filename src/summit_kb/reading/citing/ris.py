"""RIS: what EndNote, Zotero and Mendeley exchange. One record, lines ended by CR LF."""

from __future__ import annotations

from summit_kb.reading.citing.kinds import foreign_type
from summit_kb.reading.citing.reference import Reference


def record(reference: Reference, language: str) -> str:
    """A record in UTF-8; a value never breaks its line."""
    document, event = reference.document, reference.event
    tags: list[tuple[str, str | None]] = [
        ("TY", foreign_type(document.identity.type).ris),
        ("ID", document.id),
        ("TI", reference.title(language)),
        ("AU", reference.creator),
        ("DA", _date(reference.when)),
        ("PY", reference.when[:4] if reference.when else None),
        ("M1", document.identity.number),
        ("M3", reference.type_name(language)),
        ("PB", document.identity.issuer),
        ("T2", event.label(language) if event else None),
        ("CY", document.place or (event.place if event else None)),
        ("SP", reference.page),
        ("AB", document.subject),
        *(("KW", topic) for topic in reference.topics),
        ("N1", document.source),
        ("LA", document.language),
    ]
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in tags if value]
    return "\r\n".join([*lines, "ER  - ", ""])


def _date(when: str | None) -> str | None:
    """YYYY/MM/DD/ with empty parts for what is not known."""
    if when is None:
        return None
    year, month, day = ([*when.split("-"), "", ""])[:3]
    return f"{year}/{month}/{day}/"
