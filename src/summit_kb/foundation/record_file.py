"""A reader's own records in one file: JSON, one record a line, the first line says what they are.

Whoever changes them reads them anew under a lock and writes the file whole, so that several
windows and processes do each other no harm. A damaged file is kept aside, and what can be read of
it goes on.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from summit_kb.foundation import atomic
from summit_kb.foundation.errors import ExitCode, InUseError, StorageError, SummitError
from summit_kb.foundation.lock import writer_lock
from summit_kb.foundation.policy import FEATURES, policy

Record = dict[str, Any]
_PATIENCE = 10.0


class RecordsDamagedError(SummitError):
    """Lines that cannot be read; the file is kept aside. Facts: path, kept, lost."""

    code = "records-damaged"
    exit_code = ExitCode.PARTLY


class RecordsNewerError(SummitError):
    """A file of a later program, left as it is. Facts: path, format."""

    code = "records-newer"
    exit_code = ExitCode.USAGE


class RecordsInUseError(SummitError):
    """Another window is writing the reader's records. Facts: path, holder, since."""

    code = "records-in-use"
    exit_code = ExitCode.IN_USE


@dataclass(frozen=True)
class Records:
    """``fault`` says what could not be read and where it was put."""

    rows: Sequence[Record]
    fault: RecordsDamagedError | None = None


@dataclass(frozen=True)
class RecordFile:
    """``what`` is the word in the first line, ``format`` the newest form that is understood."""

    path: Path
    what: str
    format: int = 1

    def read(self) -> Records:
        """Every record that can be read; a damaged file is put aside first, and told once."""
        rows, lost = self._parse(self._bytes())
        if not lost:
            return Records(rows)
        with self._held():
            return self._mended()

    def stamp(self) -> tuple[int, int]:
        """Changes whenever somebody writes; (0, 0) before the first time."""
        try:
            state = self.path.stat()
        except OSError:
            return (0, 0)
        return (state.st_mtime_ns, state.st_size)

    @contextmanager
    def changing(self) -> Generator[list[Record]]:
        """The records as they are now, to be changed in place; written when the block ends well.

        Raises RecordsInUseError when somebody else keeps them for too long, FeatureOffError where
        the policy has switched off what they are for.
        """
        if self.what in FEATURES:
            policy().require(self.what)
        with self._held():
            rows = list(self._mended().rows)
            before = _bytes_of(self._head(), rows)
            yield rows
            after = _bytes_of(self._head(), rows)
            if after != before:
                atomic.write_bytes(self.path, after)

    @contextmanager
    def _held(self) -> Generator[None]:
        lock = self.path.with_name(f".{self.path.stem}.lock")
        try:
            with writer_lock(lock, wait=_PATIENCE):
                yield
        except InUseError as error:
            facts = error.facts | {"path": str(self.path)}
            raise RecordsInUseError(**facts) from error

    def _mended(self) -> Records:
        """The records; the caller holds the lock."""
        data = self._bytes()
        rows, lost = self._parse(data)
        if not lost:
            return Records(rows)
        moment = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{uuid.uuid4().hex[:4]}"
        kept = self.path.with_name(f"{self.path.stem}.damaged-{moment}{self.path.suffix}")
        atomic.write_bytes(kept, data)
        atomic.write_bytes(self.path, _bytes_of(self._head(), rows))
        return Records(rows, RecordsDamagedError(path=str(self.path), kept=str(kept), lost=lost))

    def _head(self) -> Record:
        return {"what": self.what, "format": self.format}

    def _bytes(self) -> bytes:
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise StorageError.from_os(self.path, error) from error

    def _parse(self, data: bytes) -> tuple[list[Record], int]:
        """The records, and how many lines are none."""
        if not data:
            return [], 0
        found = [_record(line) for line in data.splitlines() if line.strip()]
        head, *rows = found or [None]
        lost = sum(row is None for row in rows)
        if head is None or head.get("what") != self.what:
            # Whatever the first line was: the others are records all the same.
            rows = [head, *rows] if head is not None and "what" not in head else rows
            return [row for row in rows if row is not None], lost + 1
        written = head.get("format")
        if isinstance(written, int) and written > self.format:
            raise RecordsNewerError(path=str(self.path), format=written)
        return [row for row in rows if row is not None], lost


def _record(line: bytes) -> Record | None:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return cast("Record", row) if isinstance(row, dict) else None


def _bytes_of(head: Record, rows: Sequence[Record]) -> bytes:
    lines = [json.dumps(row, ensure_ascii=False) for row in (head, *rows)]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")
