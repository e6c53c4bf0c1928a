"""Change sets, and the changes of one of them, as rows of tables."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from summit_kb.app.desk import Past
from summit_kb.app.words import Words
from summit_kb.desktop.formats import moment_text
from summit_kb.desktop.librarian.past.value_words import ValueWords
from summit_kb.desktop.librarian.plain_table import PlainRow
from summit_kb.domain.change import Change, ChangeSet, DocumentChange, FieldChange, FileChange
from summit_kb.vietnamese.normal import folded_form

SET_WIDTHS = (18, 16, 18, 0, 12)
CHANGE_WIDTHS = (30, 20, 0, 0)
_MOST_NAMED = 2
_MOST_FIELDS = 4


def set_row(past: Past, names: ValueWords, words: Words, language: str) -> PlainRow:
    """When, who, what for, on what, and whether it stands."""
    change = past.change
    cells = (
        moment_text(change.at, language, brief=True),
        change.by.partition("@")[0],
        words.label("actions", change.action),
        _what(change, names),
        QCoreApplication.translate("Past", "undone") if past.is_undone else "",
    )
    keys = (change.at, *(folded_form(cell) for cell in cells[1:]))
    return PlainRow(change.id, cells, keys, quiet=past.is_undone)


def change_rows(change_set: ChangeSet, names: ValueWords, words: Words) -> list[PlainRow]:
    """Which document or file, which field, what it was and what it became."""
    return [_row(number, one, names, words) for number, one in enumerate(change_set.changes)]


def is_since(past: Past, days: int | None) -> bool:
    """Whether it was in the last ``days`` days, today being one; always for None."""
    if days is None:
        return True
    try:
        at = datetime.fromisoformat(past.change.at)
    except ValueError:
        return False
    day = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone().date()
    return day > datetime.now(UTC).astimezone().date() - timedelta(days=days)


def document_of(change_set: ChangeSet, number: int) -> str:
    """The document that one change touched; empty for a file of the library."""
    change = change_set.changes[number]
    return "" if isinstance(change, FileChange) else change.document


def _row(number: int, change: Change, names: ValueWords, words: Words) -> PlainRow:
    match change:
        case FieldChange():
            cells = (
                names.title(change.document),
                names.field(change.field),
                names.value(change.field, change.before),
                names.value(change.field, change.after),
            )
        case DocumentChange():
            moved = words.label("moved", change.moved.value)
            cells = (names.title(change.document), "", "", moved)
        case FileChange():
            line = QCoreApplication.translate("Past", "line %1")
            place = line.replace("%1", str(change.line_after))
            cells = (change.file, place, _joined(change.before), _joined(change.after))
    return PlainRow(str(number), cells)


def _what(change: ChangeSet, names: ValueWords) -> str:
    """The documents, and the fields that were changed in them."""
    documents = change.documents
    files = [one.file for one in change.changes if isinstance(one, FileChange)]
    subjects = [names.title(name) for name in documents[:_MOST_NAMED]]
    subjects += list(dict.fromkeys(files))
    more = len(documents) - _MOST_NAMED
    if more > 0:
        told = QCoreApplication.translate("Past", "and %1 more")
        subjects.append(told.replace("%1", str(more)))
    fields = [names.field(one.field) for one in change.changes if isinstance(one, FieldChange)]
    named = list(dict.fromkeys(fields))
    text = ", ".join(subjects)
    if named:
        text += f" · {', '.join(named[:_MOST_FIELDS])}"
        text += "…" if len(named) > _MOST_FIELDS else ""
    return text


def _joined(text: str) -> str:
    return " ⏎ ".join(line.strip() for line in text.splitlines() if line.strip()) or "–"
