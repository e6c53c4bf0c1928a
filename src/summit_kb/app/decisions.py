"""What a librarian decided about everything that waits in one document, put in force as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from summit_kb.app import related
from summit_kb.app.assignments import Assignment
from summit_kb.app.editing import edited
from summit_kb.app.vocabulary import topic_decisions
from summit_kb.domain.document import Document
from summit_kb.library.store import Library


@dataclass(frozen=True)
class Decisions:
    """``values`` set fields, and confirm them by that; ``confirm`` names fields that are right.

    ``relations`` are proposed ones by number, each with the target where several fit; ``topics``
    are proposed ones. What is named in none of these goes on waiting.
    """

    values: tuple[Assignment, ...] = ()
    confirm: tuple[str, ...] = ()
    relations: Mapping[int, str | None] = field(default_factory=dict[int, str | None])
    no_relations: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()
    no_topics: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was decided."""
        parts = (self.values, self.confirm, self.relations, self.no_relations)
        return not any((*parts, self.topics, self.no_topics))


def decided(library: Library, document_id: str, decisions: Decisions) -> Document:
    """The document as it will be.

    Raises EditRefusedError with every fault of the fields at once, RelationAmbiguousError,
    RelationNotFoundError, TopicNotProposedError.
    """
    (document,) = edited(library, (document_id,), decisions.values, decisions.confirm)
    # Numbers count the proposals as they were shown: those confirmed go last.
    document = related.rejected(document, decisions.no_relations)
    document = related.confirmed(library, document, decisions.relations)
    document = topic_decisions.rejected(document, decisions.no_topics)
    return topic_decisions.confirmed(document, decisions.topics)
