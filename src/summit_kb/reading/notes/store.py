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
        return self.change_all([note_id], change)[0]

    def change_all(self, note_ids: Sequence[str], change: Callable[[Note], Note]) -> list[Note]:
        """The same for several, each file written once; none when one of them is not there."""
        moment, made = now(), dict[str, Note]()
        for document, kept in self._by_document(note_ids):
            with self._file(document).changing() as rows:
                for note_id in (one.note.id for one in kept):
                    known = self._kept_in(rows, note_id)
                    if known is None or known.removed is not None:
                        raise NoteNotFoundError(note=note_id)
                    note = replace(
                        change(known.note), id=note_id, document=document, modified=moment
                    )
                    _set(rows, self._record(note))
                    made[note_id] = note
        return [made[note_id] for note_id in dict.fromkeys(note_ids)]

    def rehome(self, note_id: str, note: Note) -> Note:
        """Put a note on another document; where it was it is removed."""
        moved = replace(note, id=note_id, modified=now())
        self.remove([note_id])
        self.put([moved])
        return moved

    def remove(self, note_ids: Sequence[str]) -> list[Note]:
        """Put notes in the trash; none when one of them is not there."""
        return self._mark(note_ids, removed=now())

    def restore(self, note_ids: Sequence[str]) -> list[Note]:
        """Bring notes back from the trash; none when one of them is not there."""
        return self._mark(note_ids, removed=None)

    def take_faults(self) -> list[SummitError]:
        """What could not be read since this was asked last."""
        with self._reading:
            faults, self.faults = self.faults, []
        return faults

    def stamp(self) -> tuple[tuple[str, _Stamp], ...]:
        """Changes whenever somebody writes a note of this library."""
        return tuple((name, self._file(name).stamp()) for name in self._documents())

    def _mark(self, note_ids: Sequence[str], removed: str | None) -> list[Note]:
        marked: dict[str, Note] = {}
        for document, found in self._by_document(note_ids, in_trash=removed is None):
            with self._file(document).changing() as rows:
                for kept in found:
                    # As it is now: another window may have changed it since.
                    now_kept = self._kept_in(rows, kept.note.id) or kept
                    row = self._record(now_kept.note)
                    _set(rows, row if removed is None else row | {_REMOVED: removed})
                    marked[kept.note.id] = now_kept.note
                _forget_old(rows)
        return [marked[note_id] for note_id in dict.fromkeys(note_ids)]

    def _find(self, note_id: str) -> Kept:
        return self._by_document([note_id])[0][1][0]

    def _by_document(
        self, note_ids: Sequence[str], *, in_trash: bool = False
    ) -> list[tuple[str, list[Kept]]]:
        """Notes, or removed ones, beside the documents they are on; NoteNotFoundError for any."""
        missing = set(note_ids)
        found: list[tuple[str, list[Kept]]] = []
        for document in self._documents() if missing else ():
            here = [
                kept
                for kept in self._read(document)
                if kept.note.id in missing and (kept.removed is not None) == in_trash
            ]
            if here:
                found.append((document, here))
                missing.difference_update(kept.note.id for kept in here)
        if missing:
            raise NoteNotFoundError(note=min(missing))
        return found

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
