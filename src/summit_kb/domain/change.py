"""What changed in a library: who, when, what it was before and what it is now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

Value = None | bool | int | float | str | list["Value"] | dict[str, "Value"]
"""A value of a record as JSON holds it; dates are ISO 8601 text."""


class Moved(StrEnum):
    """What happened to a document as a whole."""

    ADDED = "added"
    REMOVED = "removed"
    RESTORED = "restored"
    DELETED = "deleted"  # from the trash, for good


@dataclass(frozen=True)
class FieldChange:
    """A key of document.toml; ``proposed.title`` is the proposal for the title. None: not there."""

    document: str
    field: str
    before: Value
    after: Value


@dataclass(frozen=True)
class DocumentChange:
    """A document that came, went to the trash, came back from it or was deleted there."""

    document: str
    moved: Moved


@dataclass(frozen=True)
class FileChange:
    """Lines of a vocabulary such as topics.toml, with the line (from 1) where each text stands."""

    file: str
    line_before: int
    before: str
    line_after: int
    after: str


Change = FieldChange | DocumentChange | FileChange


@dataclass(frozen=True)
class ChangeSet:
    """What one person did in one go; it is undone and redone as a whole.

    ``at`` is an ISO 8601 time in UTC. ``of`` is the change set that this one undoes or redoes.
    """

    id: str
    at: str
    by: str
    action: str
    changes: tuple[Change, ...] = ()
    of: str | None = None

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents it touches, in order, each once."""
        named = (c.document for c in self.changes if not isinstance(c, FileChange))
        return tuple(dict.fromkeys(named))

    def of_document(self, document_id: str) -> ChangeSet:
        """The same change set with nothing but the changes of one document."""
        kept = (
            change
            for change in self.changes
            if not isinstance(change, FileChange) and change.document == document_id
        )
        return replace(self, changes=tuple(kept))
