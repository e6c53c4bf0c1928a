"""The documents, events and relations of a world, as every front end shows them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from summit_kb.domain.kinds import RelationKind, Validity


class Bond(StrEnum):
    """How one thing stands to another, in the direction in which it is written.

    Those of two documents have the names of their RelationKind; the other direction is said with
    its inverse, so that each is kept once.
    """

    AMENDS = "amends"
    REPLACES = "replaces"
    REPEALS = "repeals"
    CONSOLIDATES = "consolidates"
    BASED_ON = "based-on"
    GUIDES = "guides"
    TRANSLATION_OF = "translation-of"
    SUMMARY_OF = "summary-of"
    CITES = "cites"
    SAME_NUMBER = "same-number"
    SAME_TEXT = "same-text"
    GIVEN_AT = "given-at"
    PART_OF = "part-of"

    @property
    def is_mutual(self) -> bool:
        """Whether it says the same from both ends."""
        return self in (Bond.SAME_NUMBER, Bond.SAME_TEXT)


class Origin(StrEnum):
    """Who says so: the record, a reading of the text nobody has confirmed, a link in the text."""

    CONFIRMED = "confirmed"
    PROPOSED = "proposed"
    TEXT = "text"


class NodeKind(StrEnum):
    """What stands in a world; an absent document is only referred to."""

    DOCUMENT = "document"
    ABSENT = "absent"
    EVENT = "event"
    SESSION = "session"


class DatedBy(StrEnum):
    """Where a date is from: the document, the year in its number, the event it was given at."""

    OWN = "own"
    NUMBER = "number"
    EVENT = "event"


class Condition(StrEnum):
    """How a node is drawn: the librarian's word on validity, and whether others changed it."""

    IN_FORCE = "in-force"
    CHANGED = "changed"
    PARTLY_EXPIRED = "partly-expired"
    EXPIRED = "expired"
    NOT_YET = "not-yet-in-force"
    UNKNOWN = "unknown"
    ABSENT = "absent"
    OCCASION = "occasion"


@dataclass(frozen=True)
class Node:
    """``date`` is ISO 8601, as exact as it is known. ``change`` is the gravest thing that another
    document did to this one. ``step`` counts from the centre, ``more`` neighbours are not shown.
    """

    id: str
    kind: NodeKind
    title: str
    title_en: str | None = None
    type: str | None = None
    number: str | None = None
    issuer: str | None = None
    date: str | None = None
    dated_by: DatedBy | None = None
    language: str | None = None
    validity: Validity = Validity.UNKNOWN
    change: RelationKind | None = None
    step: int = 0
    more: int = 0

    @property
    def year(self) -> int | None:
        return int(self.date[:4]) if self.date else None

    @property
    def condition(self) -> Condition:
        if self.kind is NodeKind.ABSENT:
            return Condition.ABSENT
        if self.kind is not NodeKind.DOCUMENT:
            return Condition.OCCASION
        if self.change is not None and self.validity in (Validity.IN_FORCE, Validity.UNKNOWN):
            return Condition.CHANGED
        return Condition(self.validity.value)

    def label(self, language: str) -> str:
        return self.title_en if language == "en" and self.title_en else self.title


@dataclass(frozen=True)
class Edge:
    """``source`` stands in ``bond`` to ``target``. ``page`` is where the text of ``by`` first says
    so, ``mentions`` how often it does, ``words`` what it says there.
    """

    source: str
    target: str
    bond: Bond
    origin: Origin
    page: int | None = None
    mentions: int = 0
    words: str = ""
    by: str | None = None

    def other(self, node: str) -> str:
        return self.target if node == self.source else self.source

    @property
    def is_confirmed(self) -> bool:
        return self.origin is Origin.CONFIRMED

    @property
    def key(self) -> tuple[str, str, Bond]:
        return self.source, self.target, self.bond


@dataclass(frozen=True)
class World:
    """Nodes by step and weight, edges between them. ``centre`` is None for a whole library.

    ``left_out`` counts nodes within the depth that were too many, ``unread`` texts that were not
    looked into for links.
    """

    centre: str | None
    depth: int
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out: int = 0
    unread: int = 0

    def node(self, node_id: str) -> Node | None:
        return next((node for node in self.nodes if node.id == node_id), None)
