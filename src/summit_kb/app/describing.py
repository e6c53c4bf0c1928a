"""A new document's record from what was read: proposals stand in until somebody confirms them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from summit_kb.domain.document import Document, DocumentFile, Identity, Proposal
from summit_kb.domain.kinds import DOCUMENT_TYPES, LANGUAGES
from summit_kb.foundation.account import account
from summit_kb.library.document_record import PROPOSABLE

_NAME_CONFIDENCE = 0.1


@dataclass(frozen=True)
class Given:
    """What the person said of all the documents of one ``add``."""

    topics: tuple[str, ...] = ()
    type: str | None = None


def describe(
    path: Path, file: DocumentFile, read: Mapping[str, Proposal], given: Given
) -> Document:
    """A document without an id. Every value nobody gave stays listed in ``proposed``."""
    proposed = {name: proposal for name, proposal in read.items() if _is_usable(name, proposal)}
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
        signer=values.get("signer"),
        speaker=values.get("speaker"),
        place=values.get("place"),
        language=values.get("language", "vi"),
        topics=given.topics,
        added=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        added_by=account(),
        files=(file,),
        proposed=proposed,
    )


def _is_usable(name: str, proposal: Proposal) -> bool:
    """Whether the record can hold it; a reader that reads nonsense must not stop an add."""
    value = proposal.value
    if name not in PROPOSABLE:
        return False
    if name == "type":
        return value in DOCUMENT_TYPES
    if name == "language":
        return value in LANGUAGES
    if name == "date":
        try:
            date.fromisoformat(value)
        except ValueError:
            return False
    return bool(value.strip())
