"""What a table that comes back would change, told before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from summit_kb.app.exchange.sheet_text import SheetText
from summit_kb.domain.change import FieldChange
from summit_kb.domain.document import Document
from summit_kb.foundation.errors import SummitError


@dataclass(frozen=True)
class RowChange:
    """A field that a row changes; ``row`` is the number a spreadsheet shows."""

    row: int
    change: FieldChange


@dataclass(frozen=True)
class Conflict:
    """A row that would change a document which somebody has changed since the table was written.

    ``changes`` is what the row would do to the document as it is now.
    """

    row: int
    document: str
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True)
class SheetPlan:
    """All of it. With ``faults`` nothing can be written; conflicts are left out unless asked for.

    ``ignored`` are headings nobody knows, ``fixed`` columns that only tell and were changed all
    the same. ``is_signed`` is False when the table has no signatures, so that documents edited
    since it was written cannot be told.
    """

    path: Path
    sheet: SheetText
    changes: tuple[RowChange, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    documents: tuple[Document, ...] = ()
    faults: tuple[SummitError, ...] = ()
    ignored: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    is_signed: bool = True
    takes_conflicts: bool = False
