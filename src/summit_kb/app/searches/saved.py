"""The saved searches of a reader: kept, renamed, removed, put in another order."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from summit_kb.app.kept_names import kept_name, name_key
from summit_kb.domain import request_json
from summit_kb.domain.finding import Request
from summit_kb.domain.saved_search import SavedSearch, asked, is_empty, is_same
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.record_file import Record, RecordFile, RecordsDamagedError

MOST = 500
"""As many searches of one library are kept under names."""


class SearchNotFoundError(SummitError):
    """No saved search is called so. Facts: name."""

    code = "search-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class SearchNameError(SummitError):
    """A name that cannot be given. Facts: name, reason (empty, taken)."""

    code = "search-name"
    exit_code = ExitCode.USAGE


class SearchEmptyError(SummitError):
    """A search that asks for nothing is not worth keeping."""

    code = "search-empty"
    exit_code = ExitCode.USAGE


class TooManySearchesError(SummitError):
    """No room for another one. Facts: most."""

    code = "too-many-searches"
    exit_code = ExitCode.USAGE


class SavedSearches:
    """Those of one library, in the order the reader gave them."""

    def __init__(self, folder: Path, library: str) -> None:
        self.file = RecordFile(folder / "saved.jsonl", "saved-searches")
        self._library = library
        self.fault: RecordsDamagedError | None = None

    def all(self) -> list[SavedSearch]:
        """Every one; ``fault`` tells what could not be read."""
        records = self.file.read()
        self.fault = records.fault or self.fault
        return [one for one in map(_search_of, records.rows) if self._is_ours(one)]

    def all_ids(self) -> set[str]:
        """Of every library."""
        return {_text(row.get("id")) for row in self.file.read().rows}

    def find(self, name: str) -> SavedSearch:
        """The one with this name or id; raises SearchNotFoundError."""
        wanted = name_key(name)
        for one in self.all():
            if wanted == name_key(one.name) or name == one.id:
                return one
        raise SearchNotFoundError(name=name)

    def like(self, request: Request) -> SavedSearch | None:
        """The one that asks for the same."""
        return next((one for one in self.all() if is_same(one.request, request)), None)

    def add(self, name: str, request: Request, *, now: str | None = None) -> SavedSearch:
        """Keep a search at the end of the list."""
        if is_empty(request):
            raise SearchEmptyError
        with self.file.changing() as rows:
            ours = self._ours(rows)
            name = _checked(name, ours)
            if len(ours) >= MOST:
                raise TooManySearchesError(most=MOST)
            made = SavedSearch(
                id=uuid.uuid4().hex[:12],
                name=name,
                request=asked(request),
                library=self._library,
                created=now or _now(),
                language=request.language,
            )
            rows.append(_record_of(made))
        return made

    def rename(self, search_id: str, name: str) -> SavedSearch:
        """Call it otherwise."""
        with self.file.changing() as rows:
            others = [one for one in self._ours(rows) if one.id != search_id]
            return self._put(rows, replace(_in(rows, search_id), name=_checked(name, others)))

    def note_seen(self, search_id: str, at: str) -> SavedSearch:
        """Its matches were looked at."""
        with self.file.changing() as rows:
            return self._put(rows, replace(_in(rows, search_id), seen=at))

    def remove(self, search_id: str) -> int:
        """Keep it no longer; answers where in the list it stood."""
        with self.file.changing() as rows:
            place = [one.id for one in self._ours(rows)].index(_in(rows, search_id).id)
            rows[:] = [row for row in rows if row.get("id") != search_id]
            return place

    def put_back(self, search: SavedSearch, place: int) -> None:
        """Undo a removal."""
        with self.file.changing() as rows:
            ours = self._ours(rows)
            if all(one.id != search.id for one in ours):
                rows.append(_record_of(search))
                ids = [one.id for one in ours]
                self._arrange(rows, [*ids[:place], search.id, *ids[place:]])

    def arrange(self, ids: Sequence[str]) -> None:
        """Put them in this order; those that are not named come last, as they were."""
        with self.file.changing() as rows:
            self._arrange(rows, ids)

    def _arrange(self, rows: list[Record], ids: Sequence[str]) -> None:
        wanted = {search_id: place for place, search_id in enumerate(ids)}
        places = [place for place, row in enumerate(rows) if self._is_ours(_search_of(row))]
        ours = sorted(
            (rows[place] for place in places),
            key=lambda row: wanted.get(str(row["id"]), len(wanted)),
        )
        for place, row in zip(places, ours, strict=True):
            rows[place] = row

    def _ours(self, rows: Sequence[Record]) -> list[SavedSearch]:
        return [one for one in map(_search_of, rows) if self._is_ours(one)]

    def _is_ours(self, search: SavedSearch) -> bool:
        return bool(search.id) and search.library == self._library

    @staticmethod
    def _put(rows: list[Record], search: SavedSearch) -> SavedSearch:
        places = [place for place, row in enumerate(rows) if row.get("id") == search.id]
        # Keys of other programs stay.
        rows[places[0]] = rows[places[0]] | _record_of(search)
        return search


def _in(rows: Sequence[Record], search_id: str) -> SavedSearch:
    for row in rows:
        if row.get("id") == search_id:
            return _search_of(row)
    raise SearchNotFoundError(name=search_id)


def _checked(name: str, others: Sequence[SavedSearch]) -> str:
    name = kept_name(name)
    if not name:
        raise SearchNameError(name=name, reason="empty")
    if name_key(name) in {name_key(one.name) for one in others}:
        raise SearchNameError(name=name, reason="taken")
    return name


def _record_of(search: SavedSearch) -> Record:
    record: Record = {
        "id": search.id,
        "library": search.library,
        "name": search.name,
        "created": search.created,
        "seen": search.seen,
        "language": search.language,
    }
    return record | {"search": request_json.to_json(search.request)}


def _search_of(row: Record) -> SavedSearch:
    seen = row.get("seen")
    return SavedSearch(
        id=_text(row.get("id")),
        name=_text(row.get("name")) or _text(row.get("id")),
        request=request_json.from_json(row.get("search")),
        library=_text(row.get("library")),
        language=_text(row.get("language")) or "vi",
        created=_text(row.get("created")),
        seen=seen if isinstance(seen, str) else None,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
