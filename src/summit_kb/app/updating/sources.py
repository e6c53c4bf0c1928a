"""Where editions may lie: what IT has set, what the reader added, and drives that are there now."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from summit_kb.app.updating.errors import SourceUnknownError
from summit_kb.app.updating.marker import refuse_address, source_of
from summit_kb.foundation.policy import Policy
from summit_kb.foundation.record_file import Record, RecordFile

MOST = 50


class Kind(StrEnum):
    """Who named a source: IT, the reader, or nobody: a drive that was found."""

    POLICY = "policy"
    ADDED = "added"
    DRIVE = "drive"
    ASKED = "asked"


@dataclass(frozen=True)
class Source:
    """A folder in which an edition may lie."""

    path: Path
    kind: Kind

    @property
    def is_locked(self) -> bool:
        """Set by IT; the reader cannot take it away."""
        return self.kind is Kind.POLICY


class SourceBook:
    """The sources IT and the reader have named, without those found. Safe across processes."""

    def __init__(self, home: Path, policy: Policy) -> None:
        self._file = RecordFile(home / "sources" / "sources.jsonl", "edition-sources")
        self._policy = policy

    def all(self) -> list[Source]:
        """IT's first; each place once."""
        found = {_key(path): Source(path, Kind.POLICY) for path in map(Path, self._policy.sources)}
        if self._policy.allows("sources"):
            for row in self._file.read().rows:
                path = _path_of(row)
                if path is not None:
                    found.setdefault(_key(path), Source(path, Kind.ADDED))
        return list(found.values())

    def add(self, path: Path) -> Source:
        """Remember a folder; one that is known already stays as it is."""
        self._policy.require("sources")
        refuse_address(path)
        folder = source_of(path.expanduser().absolute())
        for one in self.all():
            if _key(one.path) == _key(folder):
                return one
        with self._file.changing() as rows:
            rows.append({"path": str(folder), "added": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"})
            del rows[:-MOST]
        return Source(folder, Kind.ADDED)

    def remove(self, path: Path) -> None:
        """Forget a folder the reader added; raises SourceUnknownError."""
        self._policy.require("sources")
        wanted = _key(source_of(path.expanduser().absolute()))
        with self._file.changing() as rows:
            kept = [row for row in rows if (one := _path_of(row)) is None or _key(one) != wanted]
            if len(kept) == len(rows):
                raise SourceUnknownError(source=str(path))
            rows[:] = kept


def _path_of(row: Record) -> Path | None:
    path = row.get("path")
    return Path(path) if isinstance(path, str) and path else None


def _key(path: Path) -> str:
    # No look at the disk: a share that is gone would make one wait.
    return os.path.normcase(os.path.normpath(path))
