"""What lies in the trash, and who put it there."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.domain.change import ChangeSet, DocumentChange, Moved
from summit_kb.domain.document import Document
from summit_kb.library import trash
from summit_kb.library.store import Library


@dataclass(frozen=True)
class Trashed:
    """A removed document. ``removed`` is an ISO 8601 time in UTC, empty when nobody knows.

    ``removed_by`` is None when the history does not say; ``record`` when it cannot be read: such
    a document cannot be restored either. ``size`` in bytes.
    """

    id: str
    title: str
    removed: str
    removed_by: str | None
    record: Document | None
    size: int


def trashed(library: Library) -> list[Trashed]:
    """The removed documents, the one removed last first."""
    found = trash.entries(library.root)
    by = _removers(library.history.sets()) if found else {}
    return [
        Trashed(
            one.document,
            one.record.title if one.record else one.document,
            one.removed,
            by.get(one.document),
            one.record,
            one.size,
        )
        for one in found
    ]


def _removers(sets: list[ChangeSet]) -> dict[str, str]:
    """Who removed each document last."""
    return {
        change.document: one.by
        for one in sets
        for change in one.changes
        if isinstance(change, DocumentChange) and change.moved is Moved.REMOVED
    }
