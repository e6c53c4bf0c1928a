"""document.toml, read: from checked TOML to a Document."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import TypeVar

from summit_kb.domain.document import (
    Document,
    DocumentFile,
    Identity,
    Proposal,
    ProposedRelation,
    ProposedTopic,
    Relation,
)
from summit_kb.domain.kinds import (
    DOCUMENT_TYPES,
    LANGUAGES,
    RelationKind,
    Secrecy,
    Urgency,
    Validity,
)
from summit_kb.library.fields import Table, TomlFile
from summit_kb.library.file_names import is_file_name
from summit_kb.library.ids import is_id

ROLES = ("original", "translation", "attachment", "version")
PROPOSABLE = (
    "title",
    "title_en",
    "subject",
    "type",
    "number",
    "issuer",
    "date",
    "parent_body",
    "signer",
    "signer_title",
    "recipients",
    "secrecy",
    "urgency",
    "speaker",
    "place",
    "event",
    "language",
)
_KEYS = (
    *PROPOSABLE,
    "session",
    "topics",
    "validity",
    "source",
    "rights",
    "added",
    "added_by",
    "relations",
    "files",
    "proposed",
    "proposed_topics",
    "proposed_relations",
)
_Mark = TypeVar("_Mark", bound=StrEnum)
_SHA256 = re.compile(r"[0-9a-f]{64}")


def read_document(document_id: str, file: TomlFile) -> Document:
    """The document of this record; raises the error of the first key that is wrong."""
    top = file.top
    top.only(*_KEYS)
    return Document(
        id=document_id,
        title=top.text("title"),
        title_en=top.optional_text("title_en"),
        subject=top.optional_text("subject"),
        identity=Identity(
            type=top.choice("type", DOCUMENT_TYPES),
            number=top.optional_text("number"),
            issuer=top.optional_text("issuer"),
            date=top.date("date"),
        ),
        parent_body=top.optional_text("parent_body"),
        signer=top.optional_text("signer"),
        signer_title=top.optional_text("signer_title"),
        recipients=top.texts("recipients"),
        secrecy=_mark(top, "secrecy", Secrecy),
        urgency=_mark(top, "urgency", Urgency),
        speaker=top.optional_text("speaker"),
        place=top.optional_text("place"),
        event=_optional_id(top, "event"),
        session=_optional_id(top, "session"),
        language=top.choice("language", LANGUAGES),
        topics=_ids(top, "topics"),
        validity=_validity(top),
        source=top.optional_text("source"),
        rights=top.optional_text("rights"),
        added=top.moment("added"),
        added_by=top.optional_text("added_by"),
        relations=tuple(_relation(table) for table in top.tables("relations")),
        files=_files(top),
        proposed=_proposed(top),
        proposed_topics=tuple(_proposed_topic(table) for table in top.tables("proposed_topics")),
        proposed_relations=tuple(
            _proposed_relation(table) for table in top.tables("proposed_relations")
        ),
    )


def _optional_id(top: Table, key: str) -> str | None:
    value = top.optional_text(key)
    if value is not None and not is_id(value):
        raise top.not_allowed(key, value, "a-z 0-9 . _ -")
    return value


def _ids(top: Table, key: str) -> tuple[str, ...]:
    values = top.texts(key)
    for value in values:
        if not is_id(value):
            raise top.not_allowed(key, value, "a-z 0-9 . _ -")
        if values.count(value) > 1:
            raise top.repeated(key, value)
    return values


def _mark(top: Table, key: str, marks: type[_Mark]) -> _Mark | None:
    return marks(top.choice(key, [mark.value for mark in marks])) if key in top else None


def _validity(top: Table) -> Validity:
    if "validity" not in top:
        return Validity.UNKNOWN
    return Validity(top.choice("validity", [value.value for value in Validity]))


def _relation(table: Table) -> Relation:
    table.only("kind", "target", "type", "number", "issuer", "date", "title")
    kind = RelationKind(table.choice("kind", [kind.value for kind in RelationKind]))
    target = table.text("target")
    if not is_id(target):
        raise table.not_allowed("target", target, "a-z 0-9 . _ -")
    described = any(key in table for key in ("type", "number", "issuer", "date"))
    identity = _identity(table) if described else None
    return Relation(kind, target, identity, table.optional_text("title"))


def _identity(table: Table) -> Identity:
    kind = table.choice("type", DOCUMENT_TYPES) if "type" in table else "other"
    issued: date | None = table.date("date")
    return Identity(kind, table.optional_text("number"), table.optional_text("issuer"), issued)


def _files(top: Table) -> tuple[DocumentFile, ...]:
    tables = top.tables("files")
    if not tables:
        raise top.missing("files")
    files: list[DocumentFile] = []
    seen: set[str] = set()
    for table in tables:
        file = _file(table)
        if file.name.lower() in seen:
            raise table.repeated("name", file.name)
        seen.add(file.name.lower())
        files.append(file)
    return tuple(files)


def _file(table: Table) -> DocumentFile:
    table.only("name", "role", "sha256", "size", "pages", "replaced")
    name = table.raw_text("name")
    if not is_file_name(name):
        raise table.not_allowed("name", name, "a-b.pdf")
    sha256 = table.text("sha256")
    if not _SHA256.fullmatch(sha256):
        raise table.not_allowed("sha256", sha256, "64 × 0-9 a-f")
    return DocumentFile(
        name=name,
        role=table.choice("role", ROLES),
        sha256=sha256,
        size=table.integer("size", 0),
        pages=table.integer("pages", 1) if "pages" in table else None,
        replaced=table.moment("replaced") if "replaced" in table else None,
    )


def _proposed(top: Table) -> dict[str, Proposal]:
    found: dict[str, Proposal] = {}
    for field, table in top.named_tables("proposed").items():
        if field not in PROPOSABLE:
            raise top.not_allowed("proposed", field, ", ".join(PROPOSABLE))
        table.only("value", "confidence", "where", "page", "words")
        found[field] = Proposal(
            table.text("value"),
            _confidence(table),
            table.text("where"),
            table.integer("page", 1) if "page" in table else None,
            table.optional_text("words"),
        )
    return found


def _proposed_topic(table: Table) -> ProposedTopic:
    table.only("topic", "confidence", "where", "rejected")
    topic = table.text("topic")
    if not is_id(topic):
        raise table.not_allowed("topic", topic, "a-z 0-9 . _ -")
    return ProposedTopic(topic, _confidence(table), table.text("where"), table.flag("rejected"))


def _proposed_relation(table: Table) -> ProposedRelation:
    table.only(
        "kind",
        "type",
        "number",
        "issuer",
        "date",
        "title",
        "words",
        "page",
        "confidence",
        "rejected",
    )
    return ProposedRelation(
        kind=RelationKind(table.choice("kind", [kind.value for kind in RelationKind])),
        identity=_identity(table),
        words=table.text("words"),
        page=table.integer("page", 1),
        confidence=_confidence(table),
        title=table.optional_text("title"),
        rejected=table.flag("rejected"),
    )


def _confidence(table: Table) -> float:
    confidence = table.number("confidence")
    if not 0 <= confidence <= 1:
        raise table.not_allowed("confidence", str(confidence), "0.0 … 1.0")
    return confidence
