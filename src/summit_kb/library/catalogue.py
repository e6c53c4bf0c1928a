"""All records of a library at once, quickly: what has not changed on disk is not parsed again.

The cache is a text file, one line a document: id, time and size of document.toml, the hash of its
bytes, and the record as JSON, which is only read when somebody asks for that document. It is a
text and not a pickle because a library may come from a stranger.
"""

from __future__ import annotations

import hashlib
import heapq
import json
import logging
import os
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import cast

from summit_kb.domain.document import Document
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.foundation.turns import turns
from summit_kb.library.document_record import read_document
from summit_kb.library.errors import MissingKeyError, NotAllowedError
from summit_kb.library.fields import TomlFile
from summit_kb.library.file_names import RECORD
from summit_kb.library.ids import is_id

_HEADER = "summit-kb catalogue 1"
# A file written again within its clock's grain (2 s on FAT) can keep time and size.
_GRAIN_NS = 2_000_000_000
_ADDED = re.compile(r'"added": "([^"]*)"')
_log = logging.getLogger(__name__)


@dataclass
class Entry:
    """One record: its state on disk, what it says as JSON, and the document once asked for."""

    modified_ns: int
    size: int
    digest: str
    record: str
    document: Document | None = None


@dataclass
class Catalogue(Mapping[str, Document]):
    """The readable documents by id, and what is wrong with the others."""

    folder: Path
    entries: dict[str, Entry] = field(default_factory=dict[str, Entry])
    faults: list[SummitError] = field(default_factory=list[SummitError])
    read: int = 0  # records parsed anew by the last scan

    def __getitem__(self, key: str) -> Document:
        entry = self.entries[key]
        if entry.document is None:
            entry.document = _from_json(self.folder, key, entry.record)
        return entry.document

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __contains__(self, key: object) -> bool:
        return key in self.entries

    def newest(self, count: int) -> list[str]:
        """Ids of the records added last, the newest first, without reading them whole."""
        entries = self.entries
        return heapq.nlargest(count, entries, key=lambda name: (_added(entries[name]), name))

    def put(self, written: Iterable[str], gone: Iterable[str] = ()) -> None:
        """Take note of records just written and of documents just moved away, all at once."""
        read = {name: _read(self.folder / name / RECORD, name) for name in written}
        left = set(gone)
        # A new dict each time: other threads may be walking the old one.
        kept = {name: entry for name, entry in self.entries.items() if name not in left}
        self.entries = kept | read


def scan(
    folder: Path,
    cache: Path,
    as_before: Mapping[str, str] | None = None,
    displaced: Mapping[str, Path | None] | None = None,
) -> Catalogue:
    """Read the records under ``folder``, those that ``cache`` knows unread.

    ``as_before`` has records by document id that are being changed: what they said before counts.
    ``displaced`` are documents on the move: they count as being where they were before, and have
    the folder where those that go are found meanwhile, None for those that come.
    """
    as_before, displaced = as_before or {}, displaced or {}
    known = _load(cache)
    catalogue = Catalogue(folder)
    going = {name for name, target in displaced.items() if target is not None}
    for name in sorted((set(_names(folder)) - displaced.keys()) | going):
        path = folder / name / RECORD
        turns.give_way()
        try:
            target = displaced.get(name)
            if target is not None and name not in as_before:
                catalogue.entries[name] = _read_moving(path, target / RECORD, name)
                continue
            if name in as_before:
                catalogue.entries[name] = _entry(path, name, as_before[name].encode())
                continue
            state = path.stat()
            entry = known.get(name)
            if entry is None or (entry.modified_ns, entry.size) != (
                state.st_mtime_ns,
                state.st_size,
            ):
                catalogue.read += 1
                entry = _read(path, name)
            catalogue.entries[name] = entry
        except FileNotFoundError:
            catalogue.faults.append(MissingKeyError(path=str(path.parent), key=RECORD, line=0))
        except OSError as error:
            catalogue.faults.append(StorageError.from_os(path, error))
        except SummitError as fault:
            catalogue.faults.append(fault)
    return catalogue


def keep_read(catalogue: Catalogue, before: Catalogue) -> None:
    """Documents whose records say what they said ``before`` need not be read again."""
    known = before.entries
    for name, entry in catalogue.entries.items():
        former = known.get(name)
        if former is not None and entry.document is None and former.digest == entry.digest:
            entry.document = former.document


def save(catalogue: Catalogue, cache: Path) -> None:
    """Keep the scan for the next start; a library that cannot be written to goes without."""
    settled = time.time_ns() - _GRAIN_NS
    lines = [_HEADER]
    for name, entry in catalogue.entries.items():
        if entry.modified_ns >= settled:
            continue
        state = f"{entry.modified_ns}\t{entry.size}\t{entry.digest}"
        lines.append(f"{name}\t{state}\t{entry.record}")
    try:
        atomic.write_text(cache, "\n".join(lines))
    except StorageError as error:
        _log.info("the catalogue is not kept: %s", error)


def _names(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as found:
            return sorted(e.name for e in found if e.name[0] != "." and e.is_dir())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise StorageError.from_os(folder, error) from error


def _read(path: Path, name: str) -> Entry:
    if not is_id(name):
        raise NotAllowedError(
            path=str(path.parent), key="id", line=0, value=name, allowed="a-z 0-9 . _ -"
        )
    # State before content: a change in between shows as a newer state at the next scan.
    state = path.stat()
    return _entry(path, name, path.read_bytes(), state.st_mtime_ns, state.st_size)


def _read_moving(here: Path, there: Path, name: str) -> Entry:
    for path in (here, there):
        try:
            return _entry(path, name, path.read_bytes())
        except FileNotFoundError:
            continue
    # It was moved back between the two looks.
    return _entry(here, name, here.read_bytes())


def _entry(path: Path, name: str, data: bytes, modified_ns: int = 0, size: int = 0) -> Entry:
    file = TomlFile.decode(path, data)
    document = read_document(name, file)
    digest = hashlib.blake2b(data, digest_size=16).hexdigest()
    # Dates go in as text, which the reader takes too.
    record = json.dumps(file.data, ensure_ascii=False, default=_iso)
    return Entry(modified_ns, size, digest, record, document)


def _load(cache: Path) -> dict[str, Entry]:
    try:
        text = cache.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    header, *lines = text.split("\n")
    if header != _HEADER:
        return {}
    known: dict[str, Entry] = {}
    for line in lines:
        parts = line.split("\t", 4)
        if len(parts) == 5 and parts[1].isdigit() and parts[2].isdigit():
            known[parts[0]] = Entry(int(parts[1]), int(parts[2]), parts[3], parts[4])
    return known


def _added(entry: Entry) -> str:
    match = _ADDED.search(entry.record)
    return match[1] if match else ""


def _iso(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(type(value))


def _from_json(folder: Path, name: str, record: str) -> Document:
    path = folder / name / RECORD
    try:
        data = cast("dict[str, object]", json.loads(record))
        return read_document(name, TomlFile.of(path, data))
    except (ValueError, SummitError):
        # A cache somebody damaged: the record itself is the truth.
        return read_document(name, TomlFile.read(path))
