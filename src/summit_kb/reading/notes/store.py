"""Where notes are kept: one file for each document that has any, in the user's own folder.

Nothing of them is in the library, so they go on with its next edition, and a library that may not
be written to takes notes as well. A removed note stays in its file for a while, to be restored.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from summit_kb.domain import note_json
from summit_kb.domain.note import Note, now
from summit_kb.foundation.errors import ExitCode, StorageError, SummitError
from summit_kb.foundation.record_file import Record, RecordFile
from summit_kb.library.ids import is_id, slug

_WHAT = "notes"
_REMOVED = "removed"
_KEPT_DAYS = 180

_Stamp = tuple[int, int]


class NoteNotFoundError(SummitError):
    """There is no such note, or it is there when it should be in the trash. Facts: note."""

    code = "note-not-found"
    exit_code = ExitCode.NOTHING_FOUND


@dataclass(frozen=True)
class Kept:
    """A note as it is kept; ``removed`` is when it was, an ISO 8601 time in UTC."""

    note: Note
    removed: str | None = None


class NoteStore:
    """The notes on one library, named by its key. Safe to use from several threads."""

    def __init__(self, folder: Path, library: str) -> None:
        readable = slug(library.partition(":")[2].replace("\\", "/").rstrip("/").split("/")[-1])
        key = hashlib.blake2b(library.encode(), digest_size=6).hexdigest()
        self.folder = folder / f"{readable[:40] or 'library'}-{key}"
        self.library = library
        self.faults: list[SummitError] = []
        self._reading = threading.Lock()
        self._seen: dict[str, tuple[_Stamp, tuple[Kept, ...]]] = {}

    def of(self, document: str) -> tuple[Note, ...]:
        """The notes of a document, the oldest first."""
        return tuple(kept.note for kept in self._read(document) if kept.removed is None)

    def all(self) -> list[Note]:
        return [note for document in self._documents() for note in self.of(document)]

    def trash(self) -> list[Kept]:
        """Removed notes, the one removed last first."""
        kept = [one for document in self._documents() for one in self._read(document)]
        gone = [one for one in kept if one.removed is not None]
        return sorted(gone, key=lambda one: one.removed or "", reverse=True)

    def get(self, note_id: str) -> Note:
        """Raises NoteNotFoundError."""
        return self._find(note_id).note

    def put(self, notes: Sequence[Note]) -> None:
        """Keep new notes; one that is there already is replaced."""
        for document in dict.fromkeys(note.document for note in notes):
            added = [note for note in notes if note.document == document]
            with self._file(document).changing() as rows:
                for note in added:
                    _set(rows, self._record(note))

    def change(self, note_id: str, change: Callable[[Note], Note]) -> Note:
        """Change a note as it is now, whoever changed it last; ``modified`` is now."""
        document = self._find(note_id).note.document
        with self._file(document).changing() as rows:
            known = self._kept_in(rows, note_id)
            if known is None or known.removed is not None:
                raise NoteNotFoundError(note=note_id)
            made = replace(change(known.note), id=note_id, document=document, modified=now())
            _set(rows, self._record(made))
        return made

    def remove(self, note_ids: Sequence[str]) -> list[Note]:
        """Put notes in the trash; none when one of them is not there."""
        return self._mark(note_ids, removed=now())

    def restore(self, note_ids: Sequence[str]) -> list[Note]:
        """Bring notes back from the trash; none when one of them is not there."""
        return self._mark(note_ids, removed=None)

    def stamp(self) -> tuple[tuple[str, _Stamp], ...]:
        """Changes whenever somebody writes a note of this library."""
        return tuple((name, self._file(name).stamp()) for name in self._documents())

    def _mark(self, note_ids: Sequence[str], removed: str | None) -> list[Note]:
        in_trash = removed is None
        found = [self._find(note_id, in_trash=in_trash) for note_id in dict.fromkeys(note_ids)]
        for kept in found:
            with self._file(kept.note.document).changing() as rows:
                row = self._record(kept.note)
                _set(rows, row if removed is None else row | {_REMOVED: removed})
                _forget_old(rows)
        return [kept.note for kept in found]

    def _find(self, note_id: str, *, in_trash: bool = False) -> Kept:
        for document in self._documents():
            for kept in self._read(document):
                if kept.note.id == note_id and (kept.removed is not None) == in_trash:
                    return kept
        raise NoteNotFoundError(note=note_id)

    def _documents(self) -> Iterator[str]:
        try:
            names = sorted(path.stem for path in self.folder.glob("*.jsonl"))
        except OSError as error:
            raise StorageError.from_os(self.folder, error) from error
        return iter([name for name in names if is_id(name)])

    def _read(self, document: str) -> tuple[Kept, ...]:
        """What is kept for a document; read again when somebody has written."""
        file = self._file(document)
        with self._reading:
            stamp = file.stamp()
            known = self._seen.get(document)
            if known is None or known[0] != stamp:
                records = file.read()
                if records.fault is not None:
                    self.faults.append(records.fault)
                kept = tuple(one for one in map(self._kept, records.rows) if one is not None)
                known = self._seen[document] = (stamp, kept)
            return known[1]

    def _kept_in(self, rows: Sequence[Record], note_id: str) -> Kept | None:
        found = (self._kept(row) for row in rows if row.get("id") == note_id)
        return next((one for one in found if one is not None), None)

    def _kept(self, row: Record) -> Kept | None:
        """A row of a later program, or of a hand, that is no note is left in its file."""
        try:
            removed = row.get(_REMOVED)
            note = note_json.from_json(self.library, row)
            return Kept(note, removed if isinstance(removed, str) else None)
        except ValueError:
            return None

    def _record(self, note: Note) -> Record:
        return {"library": self.library} | note_json.to_json(note)

    def _file(self, document: str) -> RecordFile:
        if not is_id(document):
            raise NoteNotFoundError(note=document)
        return RecordFile(self.folder / f"{document}.jsonl", _WHAT)


def _set(rows: list[Record], row: Record) -> None:
    """Put a note where it was, keeping what a later program said of it; or at the end."""
    for place, known in enumerate(rows):
        if known.get("id") == row["id"]:
            rows[place] = {key: value for key, value in known.items() if key != _REMOVED} | row
            return
    rows.append(row)


def _forget_old(rows: list[Record]) -> None:
    oldest = (datetime.now(UTC) - timedelta(days=_KEPT_DAYS)).isoformat()
    rows[:] = [row for row in rows if str(row.get(_REMOVED) or "9") > oldest]
