"""A link in a text: what it is, what it leads to, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from summit_kb.domain.document import Identity


class LinkKind(StrEnum):
    """What the words of a link name."""

    NUMBER = "number"
    ARTICLE = "article"
    EVENT = "event"
    TOPIC = "topic"


class Certainty(StrEnum):
    """How a target was told from others that it might have been.

    ``SURE``: the words themselves tell it. ``CONTEXT``: the sentence, the document or its relations
    do. ``LIKELY``: nothing speaks against the only one that is known. ``AMBIGUOUS``: several may be
    meant, and all are offered. ``ABSENT``: the library does not hold it.
    """

    SURE = "sure"
    CONTEXT = "context"
    LIKELY = "likely"
    AMBIGUOUS = "ambiguous"
    ABSENT = "absent"


@dataclass(frozen=True)
class ArticleRef:
    """điểm a khoản 2 Điều 5 is ``ArticleRef("5", "2", "a")``; what is not said is None."""

    article: str | None = None
    clause: str | None = None
    point: str | None = None

    @property
    def is_empty(self) -> bool:
        return self.article is None and self.clause is None and self.point is None


@dataclass(frozen=True)
class Target:
    """A place that a link leads to: a document, maybe an article of it; an event or topic by id.

    ``document`` is None for a document that the library does not hold: ``identity`` and ``title``
    tell what is known of it. ``page`` counts from 1, ``start`` in the text of that page.
    """

    document: str | None = None
    page: int | None = None
    start: int | None = None
    article: ArticleRef | None = None
    identity: Identity | None = None
    title: str | None = None
    event: str | None = None
    topic: str | None = None


@dataclass(frozen=True)
class Link:
    """``text[start:end]`` of a page. Several targets when the reader has to choose."""

    page: int
    start: int
    end: int
    text: str
    kind: LinkKind
    certainty: Certainty
    targets: tuple[Target, ...]
    number: str | None = None
