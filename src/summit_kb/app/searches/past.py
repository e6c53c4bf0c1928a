"""The searches a reader has made, the last first; as many as one may want to come back to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from summit_kb.domain import request_json
from summit_kb.domain.finding import Request
from summit_kb.domain.saved_search import PastSearch, asked, is_empty, is_same
from summit_kb.foundation.record_file import Record, RecordFile, RecordsDamagedError

MOST = 500
"""As many searches of one library are remembered."""


@dataclass(frozen=True)
class PastSearches:
    """Those of one library."""

    file: RecordFile
    library: str

    @classmethod
    def of(cls, folder: Path, library: str) -> PastSearches:
        return cls(RecordFile(folder / "history.jsonl", "search-history"), library)

    def all(self) -> tuple[list[PastSearch], RecordsDamagedError | None]:
        """The last one first, and what could not be read of them."""
        records = self.file.read()
        found = [one for one in map(_past_of, records.rows) if one.library == self.library]
        return found[::-1], records.fault

    def note(
        self, request: Request, total: int, *, at: str | None = None, instead: Request | None = None
    ) -> PastSearch:
        """A search was made; made again on the same day, it counts once.

        ``instead`` is the one that this one only went on with, as while typing.
        """
        made = PastSearch(asked(request), self.library, at or _now(), total)
        if is_empty(request):
            return made
        with self.file.changing() as rows:
            day = made.at[:10]
            rows[:] = [
                row for row in rows if not self._is_replaced(row, made.request, instead, day)
            ]
            rows.append(_record_of(made))
            self._cut(rows)
        return made

    def forget(self, searches: Sequence[PastSearch]) -> None:
        """Remember these no longer."""
        gone = {(one.at, one.request) for one in searches}
        with self.file.changing() as rows:
            rows[:] = [row for row in rows if not self._is_ours(row) or _mark(row) not in gone]

    def clear(self) -> int:
        """Remember none; answers how many there were."""
        with self.file.changing() as rows:
            before = len(rows)
            rows[:] = [row for row in rows if not self._is_ours(row)]
            return before - len(rows)

    def _is_ours(self, row: Record) -> bool:
        return row.get("library") == self.library

    def _is_replaced(self, row: Record, made: Request, instead: Request | None, day: str) -> bool:
        past = _past_of(row)
        if past.library != self.library or past.at[:10] != day:
            return False
        gone_on = instead is not None and is_same(past.request, instead)
        return gone_on or is_same(past.request, made)

    def _cut(self, rows: list[Record]) -> None:
        """Let go of the oldest."""
        ours = [place for place, row in enumerate(rows) if self._is_ours(row)]
        for place in reversed(ours[:-MOST]):
            del rows[place]


def _mark(row: Record) -> tuple[str, Request]:
    past = _past_of(row)
    return past.at, past.request


def _record_of(past: PastSearch) -> Record:
    return {
        "library": past.library,
        "at": past.at,
        "total": past.total,
        "search": request_json.to_json(past.request),
    }


def _past_of(row: Record) -> PastSearch:
    total: Any = row.get("total")
    at, library = row.get("at"), row.get("library")
    return PastSearch(
        request_json.from_json(row.get("search")),
        library if isinstance(library, str) else "",
        at if isinstance(at, str) else "",
        total if isinstance(total, int) else 0,
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
