"""A document as the library knows it: who issued it, what it is about, which files it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from summit_kb.domain.kinds import RelationKind, Secrecy, Urgency, Validity

_ANY_TYPE = "other"


@dataclass(frozen=True)
class Identity:
    """Type + number + issuer + date: what makes two documents the same one.

    A number alone is not enough: two documents are numbered 43-NQ/TW.
    """

    type: str
    number: str | None = None
    issuer: str | None = None
    date: date | None = None

    def contradicts(self, other: Identity) -> bool:
        """Whether both tell something, and not the same; of issuers the spelling varies."""
        types = {self.type, other.type} - {_ANY_TYPE}
        numbers = {_plain(one.number) for one in (self, other) if one.number}
        days = {one.date for one in (self, other) if one.date}
        return any(len(told) > 1 for told in (types, numbers, days))


def _plain(number: str) -> str:
    """A number whatever its separators; its letters keep their accents (ĐA, DA)."""
    return "".join(filter(str.isalnum, number)).upper()


@dataclass(frozen=True)
class DocumentFile:
    """One file of a document. ``pages`` is None for a format without pages.

    ``replaced`` is when a newer version took its place, an ISO 8601 time in UTC.
    """

    name: str
    role: str  # "original", "translation", "attachment", "version"
    sha256: str
    size: int
    pages: int | None = None
    replaced: str | None = None


@dataclass(frozen=True)
class Relation:
    """A typed link to another document.

    ``target`` is a document id. ``identity`` and ``title`` describe a target that the library
    may not hold: it is kept and shown as absent.
    """

    kind: RelationKind
    target: str
    identity: Identity | None = None
    title: str | None = None


@dataclass(frozen=True)
class Proposal:
    """A value the program read and nobody has confirmed. ``confidence`` is 0 to 1.

    ``where`` says in words where it was read. When that is a place in the text, ``page`` is its
    page (1 for a text without pages) and ``words`` are the words as they stand there, those of
    several lines one line each.
    """

    value: str
    confidence: float
    where: str
    page: int | None = None
    words: str | None = None


@dataclass(frozen=True)
class ProposedRelation:
    """A relation the program read in the text: ``words`` as they stand on ``page``.

    ``identity`` and ``title`` are what the words say of the other document; which document that is,
    is never stored. ``rejected`` remembers that a librarian said no.
    """

    kind: RelationKind
    identity: Identity
    words: str
    page: int
    confidence: float
    title: str | None = None
    rejected: bool = False


@dataclass(frozen=True)
class ProposedTopic:
    """A topic the program thinks a document has; ``where`` names what spoke for it."""

    topic: str
    confidence: float
    where: str
    rejected: bool = False


@dataclass(frozen=True)
class Document:
    """One document with its metadata. ``added`` is an ISO 8601 time in UTC."""

    id: str
    title: str
    identity: Identity
    language: str
    added: str
    title_en: str | None = None
    subject: str | None = None
    parent_body: str | None = None  # above the issuer in the heading
    signer: str | None = None
    signer_title: str | None = None  # with TM., KT., TL. …
    recipients: tuple[str, ...] = ()
    secrecy: Secrecy | None = None
    urgency: Urgency | None = None
    speaker: str | None = None
    place: str | None = None
    event: str | None = None
    session: str | None = None
    topics: tuple[str, ...] = ()
    validity: Validity = Validity.UNKNOWN
    relations: tuple[Relation, ...] = ()
    files: tuple[DocumentFile, ...] = ()
    source: str | None = None
    rights: str | None = None
    added_by: str | None = None
    proposed: Mapping[str, Proposal] = field(default_factory=dict[str, Proposal])
    proposed_topics: tuple[ProposedTopic, ...] = ()
    proposed_relations: tuple[ProposedRelation, ...] = ()

    @property
    def original(self) -> DocumentFile | None:
        """The file the text is taken from: the first with role "original"."""
        return next((file for file in self.files if file.role == "original"), None)
