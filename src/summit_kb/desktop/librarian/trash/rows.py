"""Removed documents as rows of a table."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from summit_kb.app.trash import Trashed
from summit_kb.app.words import Words
from summit_kb.desktop.formats import moment_text
from summit_kb.desktop.librarian.plain_table import PlainRow
from summit_kb.vietnamese.normal import folded_form

WIDTHS = (0, 15, 15, 18, 16, 10)


def make_row(one: Trashed, words: Words, language: str) -> PlainRow:
    """Title, number, type, removed when, by whom, size."""
    record = one.record
    identity = record.identity if record else None
    cells = (
        one.title,
        (identity.number if identity else None) or "",
        words.type(identity.type) if identity else "",
        moment_text(one.removed, language, brief=True) if one.removed else "",
        (one.removed_by or "").partition("@")[0],
        QLocale().formattedDataSize(one.size, 1),
    )
    keys = (*(folded_form(cell) for cell in cells[:3]), one.removed, cells[4], f"{one.size:015}")
    return PlainRow(one.id, cells, keys, quiet=record is None)
