"""What documents become when one goes from the edition here to another, whichever it skips.

A catalogue tells what changed since the edition before it. Who has another one is told from the
records, which are read only as long as their bytes are those that were signed.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from summit_kb.domain.kinds import Validity
from summit_kb.editions import plain_files
from summit_kb.editions.catalogue import Catalogue, Entry, Stored, What

_RECORD = "document.toml"
_RECORD_BYTES = 5_000_000
_OVER = {Validity.EXPIRED.value, Validity.PARTLY_EXPIRED.value}
_Record = Mapping[str, Any]
Find = Callable[[Stored], Path | None]


def changes_from(here: Catalogue | None, there: Catalogue, find: Find) -> tuple[Entry, ...]:
    """Every document that is added, amended, expired or removed; none for the first edition.

    ``find`` tells where bytes lie, in the edition here or at the source.
    """
    if here is None:
        return ()
    if there.previous == here.number:
        return there.changes
    return tuple(_differences(here.documents, there.documents, find))


def _differences(
    old: Mapping[str, Mapping[str, Stored]], new: Mapping[str, Mapping[str, Stored]], find: Find
) -> Iterator[Entry]:
    for document in sorted(new):
        before, after = old.get(document), new[document]
        if before != after:
            yield _entry(document, before, after, find)
    for document in sorted(old.keys() - new.keys()):
        yield _told(document, _record(old[document], find), What.REMOVED)


def _entry(
    document: str,
    before: Mapping[str, Stored] | None,
    after: Mapping[str, Stored],
    find: Find,
) -> Entry:
    record = _record(after, find)
    if before is None:
        return _told(document, record, What.ADDED)
    was, now = _record(before, find).get("validity"), record.get("validity")
    is_over_now = now in _OVER and was != now
    return _told(document, record, What.EXPIRED if is_over_now else What.AMENDED)


def _told(document: str, record: _Record, what: What) -> Entry:
    topics: list[object] = record.get("topics", [])
    return Entry(document, str(record.get("title", document)), what, tuple(map(str, topics)))


def _record(held: Mapping[str, Stored], find: Find) -> _Record:
    """The record of a document; empty when its bytes are not there, or not those signed."""
    stored = held.get(_RECORD)
    path = find(stored) if stored is not None and stored.size <= _RECORD_BYTES else None
    if stored is None or path is None:
        return {}
    try:
        # The bytes that are parsed are those that were compared: nobody can change them between.
        data = plain_files.read(path, path.parent, stored.size)
        if hashlib.sha256(data).hexdigest() != stored.sha256:
            return {}
        return tomllib.loads(data.decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
