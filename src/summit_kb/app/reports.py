"""What the use cases answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.sketch import Likeness
from summit_kb.foundation.errors import SummitError


@dataclass(frozen=True)
class Added:
    """A file that is a document now, or with ``version`` the newest version of one.

    ``warnings`` are codes of the extractor, of the text's quality and of its likeness to others.
    """

    path: Path
    document: Document
    pages: int | None
    warnings: tuple[str, ...] = ()
    similar: tuple[SimilarDocument, ...] = ()
    version: int | None = None


@dataclass(frozen=True)
class SimilarDocument:
    """A document of nearly the same text; ``share`` of their four-word runs is common, 0 to 1."""

    document: str
    likeness: Likeness
    share: float


@dataclass(frozen=True)
class Duplicate:
    """A file whose bytes the library has: in document ``of``."""

    path: Path
    of: str


@dataclass(frozen=True)
class Failed:
    """A file that did not get in, and why."""

    path: Path
    error: SummitError


@dataclass(frozen=True)
class AddReport:
    """What became of every file, in the order they were finished.

    ``index_error`` tells that the documents are stored but could not be indexed.
    """

    added: tuple[Added, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    failed: tuple[Failed, ...] = ()
    cancelled: bool = False
    index_error: SummitError | None = None


class Severity(StrEnum):
    """Errors make ``check`` fail; warnings are work left to do."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Problem:
    """Something wrong with the library; words come from ``Words.problem(code, facts)``."""

    document: str | None
    code: str
    severity: Severity
    facts: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True)
class RelationView:
    """A relation seen from one document, whichever side it was written on.

    ``known`` tells whether ``target`` is in the library; an absent one shows ``identity``.
    """

    kind: RelationKind
    target: str
    title: str
    known: bool
    identity: Identity | None
