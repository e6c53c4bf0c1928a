"""The collections of a reader: kept, filled, put in order, made into a briefing book."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from summit_kb.app.kept_names import kept_name, name_key
from summit_kb.app.searches.library_key import library_key
from summit_kb.domain.collection import (
    Collection,
    form_from_json,
    form_to_json,
    item_from_json,
    item_to_json,
)
from summit_kb.domain.saved_search import plain
from summit_kb.foundation import paths
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.record_file import Record, RecordFile, RecordsDamagedError
from summit_kb.library.store import Library
from summit_kb.vietnamese.normal import nfc

NAME_LETTERS = 200
NOTE_LETTERS = 5000
MOST_ITEMS = 2000


class CollectionNotFoundError(SummitError):
    """No collection is called so. Facts: name."""

    code = "collection-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class CollectionNameError(SummitError):
    """A name that cannot be given. Facts: name, reason (empty, taken)."""

    code = "collection-name"
    exit_code = ExitCode.USAGE


class CollectionFullError(SummitError):
    """No room for more items. Facts: name, most."""

    code = "collection-full"
    exit_code = ExitCode.USAGE


class CollectionPlaceError(SummitError):
    """There is no item at this place. Facts: name, place, count."""

    code = "collection-place"
    exit_code = ExitCode.USAGE


class Collections:
    """Those of one library, the newest last."""

    def __init__(self, home: Path, library: str) -> None:
        self._file = RecordFile(home / "collections" / "collections.jsonl", "collections")
        self._library = library
        self.fault: RecordsDamagedError | None = None

    @classmethod
    def of(cls, library: Library) -> Collections:
        """Those of ``library`` in the user's folder."""
        return cls(paths.home(), library_key(library))

    def stamp(self) -> tuple[int, int]:
        """Changes whenever somebody changes a collection."""
        return self._file.stamp()

    def all(self) -> list[Collection]:
        """Every one; ``fault`` tells what could not be read."""
        records = self._file.read()
        self.fault = records.fault or self.fault
        return self._ours(records.rows)

    def find(self, name: str) -> Collection:
        """The one with this name or id; raises CollectionNotFoundError."""
        for one in self.all():
            if name == one.id or name_key(name) == name_key(one.name):
                return one
        raise CollectionNotFoundError(name=name)

    def create(self, name: str, subtitle: str = "") -> Collection:
        """A new one without anything in it; raises CollectionNameError."""
        with self._file.changing() as rows:
            made = replace(self._begun(name, rows), subtitle=plain(subtitle))
            rows.append(_record_of(made))
        return made

    def rename(self, collection_id: str, name: str, subtitle: str) -> Collection:
        """Call it otherwise; raises CollectionNameError."""
        with self._file.changing() as rows:
            others = [one for one in self._ours(rows) if one.id != collection_id]
            name = _checked(name, others)
            return _put(
                rows, replace(_in(rows, collection_id), name=name, subtitle=plain(subtitle))
            )

    def annotate(self, collection_id: str, note: str) -> Collection:
        """Keep ``note`` with it, for the reader alone."""
        note = nfc(note).strip()[:NOTE_LETTERS]
        return self.change(collection_id, lambda one: replace(one, note=note))

    def copy(self, collection_id: str, name: str) -> Collection:
        """Another one like it; raises CollectionNameError."""
        with self._file.changing() as rows:
            like = _in(rows, collection_id)
            made = self._begun(name, rows)
            made = replace(like, id=made.id, name=made.name, created=made.created)
            rows.append(_record_of(made))
        return made

    def adopt(self, given: Collection) -> Collection:
        """Keep one that came from elsewhere, under a name that is free here."""
        with self._file.changing() as rows:
            made = self._begun(_free(given.name, self._ours(rows)), rows)
            made = replace(given, id=made.id, name=made.name, library=self._library)
            if len(made.items) > MOST_ITEMS:
                raise CollectionFullError(name=made.name, most=MOST_ITEMS)
            rows.append(_record_of(made))
        return made

    def free_name(self, name: str) -> str:
        """``name``, with a number behind it when there is one of that name."""
        return _free(name, self.all())

    def change(self, collection_id: str, changed: Callable[[Collection], Collection]) -> Collection:
        """Give it other items; ``changed`` is given it as it is now, whoever changed it last."""
        with self._file.changing() as rows:
            made = changed(_in(rows, collection_id))
            if len(made.items) > MOST_ITEMS:
                raise CollectionFullError(name=made.name, most=MOST_ITEMS)
            return _put(rows, made)

    def remove(self, collection_id: str) -> Collection:
        """Keep it no longer; answers what it was, for ``put_back``."""
        with self._file.changing() as rows:
            gone = _in(rows, collection_id)
            rows[:] = [row for row in rows if row.get("id") != collection_id]
        return gone

    def put_back(self, collection: Collection) -> None:
        """Undo a removal."""
        with self._file.changing() as rows:
            if all(row.get("id") != collection.id for row in rows):
                rows.append(_record_of(collection))

    def _begun(self, name: str, rows: Sequence[Record]) -> Collection:
        name = _checked(name, self._ours(rows))
        return Collection(uuid.uuid4().hex[:12], name, self._library, _now())

    def _ours(self, rows: Sequence[Record]) -> list[Collection]:
        found = [_collection_of(row) for row in rows]
        return [one for one in found if one.id and one.library == self._library]


def checked_place(collection: Collection, place: int) -> int:
    """A place counted from 1, counted from 0; raises CollectionPlaceError."""
    count = len(collection.items)
    if not 1 <= place <= count:
        raise CollectionPlaceError(name=collection.name, place=place, count=count)
    return place - 1


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _free(name: str, others: Sequence[Collection]) -> str:
    taken = {name_key(one.name) for one in others}
    name = nfc(plain(name))[: NAME_LETTERS - 6].strip()
    if name_key(name) not in taken:
        return name
    return next(
        tried for number in count(2) if name_key(tried := f"{name} ({number})") not in taken
    )


def _checked(name: str, others: Sequence[Collection]) -> str:
    name = kept_name(name)
    if not name:
        raise CollectionNameError(name=name, reason="empty")
    if name_key(name) in {name_key(one.name) for one in others}:
        raise CollectionNameError(name=name, reason="taken")
    return name


def _in(rows: Sequence[Record], collection_id: str) -> Collection:
    for row in rows:
        if row.get("id") == collection_id:
            return _collection_of(row)
    raise CollectionNotFoundError(name=collection_id)


def _put(rows: list[Record], collection: Collection) -> Collection:
    [place] = [place for place, row in enumerate(rows) if row.get("id") == collection.id]
    # Keys of other programs stay.
    collection = replace(collection, changed=_now())
    rows[place] = rows[place] | _record_of(collection)
    return collection


def _record_of(collection: Collection) -> Record:
    return {
        "id": collection.id,
        "library": collection.library,
        "name": collection.name,
        "subtitle": collection.subtitle,
        "note": collection.note,
        "created": collection.created,
        "changed": collection.changed,
        "form": form_to_json(collection.form),
        "items": [item_to_json(one) for one in collection.items],
    }


def _collection_of(row: Record) -> Collection:
    told = {key: value for key, value in row.items() if isinstance(value, str)}
    items = row.get("items")
    found = [item_from_json(one) for one in items] if isinstance(items, list) else []
    return Collection(
        told.get("id", ""),
        told.get("name", "") or told.get("id", ""),
        told.get("library", ""),
        told.get("created", ""),
        told.get("subtitle", ""),
        tuple(one for one in found if one is not None),
        told.get("note", ""),
        told.get("changed", ""),
        form_from_json(row.get("form")),
    )
