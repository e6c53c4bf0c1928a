"""What confirmed relations tell of a document's force, beside what its librarian says of it.

The librarian's own validity is never overridden and an unknown one stays unknown: this only shows
who has amended, replaced or repealed the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summit_kb.app.reports import RelationView
from summit_kb.domain.document import Document
from summit_kb.domain.kinds import RelationKind, Validity

_ENDING = (RelationKind.REPLACED_BY, RelationKind.REPEALED_BY)
_CHANGING = (*_ENDING, RelationKind.AMENDED_BY, RelationKind.CONSOLIDATED_BY)


@dataclass(frozen=True)
class Standing:
    """``validity`` as the librarian gave it; ``changes`` by others, the gravest kind first."""

    validity: Validity
    changes: tuple[RelationView, ...] = ()

    @property
    def is_contradicted(self) -> bool:
        """Whether it is said to be in force while another document has ended it."""
        ended = any(change.kind in _ENDING for change in self.changes)
        return ended and self.validity in (Validity.IN_FORCE, Validity.NOT_YET)


def standing_of(document: Document, relations: Sequence[RelationView]) -> Standing:
    """``relations`` are all of the document, seen from it."""
    changes = [view for view in relations if view.kind in _CHANGING]
    changes.sort(key=lambda view: _CHANGING.index(view.kind))
    return Standing(document.validity, tuple(changes))
