"""A new document's record from what was read: proposals stand in until somebody confirms them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from summit_kb.app.occasions import at_event
from summit_kb.domain.document import Document, DocumentFile, Identity, Proposal
from summit_kb.domain.event import Event
from summit_kb.domain.kinds import DOCUMENT_TYPES, LANGUAGES, Secrecy, Urgency
from summit_kb.foundation.account import account
from summit_kb.ingest.errors import SecretDocumentError
from summit_kb.library.document_record import PROPOSABLE

_NAME_CONFIDENCE = 0.1
_CLOSED: Mapping[str, Collection[str]] = {
    "type": DOCUMENT_TYPES,
    "language": LANGUAGES,
    "secrecy": [mark.value for mark in Secrecy],
    "urgency": [mark.value for mark in Urgency],
}


@dataclass(frozen=True)
class Given:
    """What the person said of all the documents of one ``add``."""

    topics: tuple[str, ...] = ()
    type: str | None = None


def describe(
    path: Path,
    file: DocumentFile,
    read: Mapping[str, Proposal],
    given: Given,
    events: Mapping[str, Event] | None = None,
) -> Document:
    """A document without an id. Every value nobody gave stays listed in ``proposed``.

    An event that was read counts if it is one of ``events``.
    """
    proposed = {name: proposal for name, proposal in read.items() if _is_usable(name, proposal)}
    proposed = at_event(proposed, events or {})
    if given.type is not None:
        proposed.pop("type", None)
    if "title" not in proposed:
        stem = " ".join(path.stem.replace("_", " ").split()) or path.name
        proposed["title"] = Proposal(stem, _NAME_CONFIDENCE, "file-name")
    values = {name: proposal.value for name, proposal in proposed.items()}
    issued = values.get("date")
    return Document(
        id="",
        title=values["title"],
        title_en=values.get("title_en"),
        subject=values.get("subject"),
        identity=Identity(
            type=given.type or values.get("type", "other"),
            number=values.get("number"),
            issuer=values.get("issuer"),
            date=date.fromisoformat(issued) if issued else None,
        ),
        parent_body=values.get("parent_body"),
        signer=values.get("signer"),
        signer_title=values.get("signer_title"),
        recipients=tuple(values.get("recipients", "").splitlines()),
        secrecy=Secrecy(values["secrecy"]) if "secrecy" in values else None,
        urgency=Urgency(values["urgency"]) if "urgency" in values else None,
        speaker=values.get("speaker"),
        place=values.get("place"),
        event=values.get("event"),
        language=values.get("language", "vi"),
        topics=given.topics,
        added=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        added_by=account(),
        files=(file,),
        proposed=proposed,
    )


def refuse_secret(path: Path, read: Mapping[str, Proposal]) -> None:
    """Raise SecretDocumentError if a secrecy mark was read, however unsure."""
    mark = read.get("secrecy")
    if mark is not None:
        raise SecretDocumentError(path=str(path), secrecy=mark.value, where=mark.where)


def _is_usable(name: str, proposal: Proposal) -> bool:
    """Whether the record can hold it; a reader that reads nonsense must not stop an add."""
    value = proposal.value
    if name not in PROPOSABLE:
        return False
    if name in _CLOSED:
        return value in _CLOSED[name]
    if name == "date":
        try:
            date.fromisoformat(value)
        except ValueError:
            return False
    return bool(value.strip())
