"""The notes that are listed, as a model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from summit_kb.app.notes.listing import NoteRow
from summit_kb.desktop.formats import day_of
from summit_kb.desktop.notebook.state_words import state_told
from summit_kb.desktop.reader.notes.colours import name_of
from summit_kb.desktop.reader.notes.kinds import kind_name
from summit_kb.domain.note import NoteKind

_Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
HEADING_ROLE = ROW_ROLE + 1
ABOUT_ROLE = ROW_ROLE + 2
_SPOKEN = 400


class NoteModel(QAbstractListModel):
    """``HEADING_ROLE`` is the document's title at its first note, where notes go by document;
    ``ABOUT_ROLE`` is page, day, kind and colour in one line.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[NoteRow] = ()
        self._by_document = True
        self._language = "vi"

    def show(self, rows: Sequence[NoteRow], *, by_document: bool, language: str) -> None:
        """List these; told as little as possible when only what they say is new."""
        same = [row.view.note.id for row in rows] == [row.view.note.id for row in self.rows]
        if same and (by_document, language) == (self._by_document, self._language):
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows, self._by_document, self._language = rows, by_document, language
        self.endResetModel()

    def place_of(self, note_id: str) -> int:
        """-1 when it is not listed."""
        places = (at for at, row in enumerate(self.rows) if row.view.note.id == note_id)
        return next(places, -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == HEADING_ROLE:
            return self._heading(index.row())
        if role == ABOUT_ROLE:
            where, what = self._about(row)
            # A long title is cut at its end: day and page stand before it.
            title = () if self._by_document else (row.title,)
            return " · ".join(filter(None, (*where, *title, *what)))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _one_line(row.view.note.anchor.exact)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _heading(self, at: int) -> str:
        if not self._by_document:
            return ""
        row = self.rows[at]
        is_first = at == 0 or self.rows[at - 1].document != row.document
        return row.title if is_first else ""

    def _about(self, row: NoteRow) -> tuple[Sequence[str], Sequence[str]]:
        """Page and day; kind, colour and tags."""
        note = row.view.note
        label = row.view.page_label
        page = self.tr("Page {page}").format(page=label) if label else ""
        is_bookmark = note.kind is NoteKind.BOOKMARK
        tags = " ".join(f"#{tag}" for tag in note.tags)
        what = (kind_name(note.kind), "" if is_bookmark else name_of(note.colour), tags)
        return (page, day_of(note.modified, self._language)), what

    def _spoken(self, row: NoteRow) -> str:
        note = row.view.note
        quote = _one_line(note.anchor.exact)[:_SPOKEN]
        where, what = self._about(row)
        parts = [state_told(row.view), quote, note.text.strip(), row.title, *where, *what]
        return ". ".join(part for part in parts if part)


def _one_line(text: str) -> str:
    return " ".join(text.split())
