"""The history of a library: ``history/YYYY-MM.jsonl``, one line of JSON for each change.

Lines are only ever added. A line that was cut off by a crash was never reported as done and is
taken away by the next writer.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from summit_kb.domain import change_json
from summit_kb.domain.change import ChangeSet
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError

FOLDER = "history"
_NAME = re.compile(r"\d{4}-\d{2}\.jsonl")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Mark:
    """How far the history went: its newest file and that file's size."""

    file: str = ""
    size: int = 0


@dataclass(frozen=True)
class BadLine:
    """A line nobody can read; somebody edited it."""

    path: Path
    line: int


class History:
    """Reading is for everyone; adding is for who holds the writer's lock."""

    def __init__(self, root: Path) -> None:
        self.folder = root / FOLDER

    def append(self, change_set: ChangeSet) -> None:
        """Add all lines of ``change_set``; they are on the disk once this returns."""
        lines = change_json.to_lines(change_set)
        if not lines:
            return
        path = self._newest_path()
        try:
            is_new = not path.exists()
            self.folder.mkdir(parents=True, exist_ok=True)
            if not is_new:
                _take_away_torn_line(path)
            with path.open("ab") as file:
                file.write("".join(f"{line}\n" for line in lines).encode())
                file.flush()
                os.fsync(file.fileno())
            if is_new:
                atomic.sync_folder(self.folder)
        except OSError as error:
            raise StorageError.from_os(path, error) from error

    def mark(self) -> Mark:
        files = self._files()
        if not files:
            return Mark()
        try:
            return Mark(files[-1].name, files[-1].stat().st_size)
        except OSError as error:
            raise StorageError.from_os(files[-1], error) from error

    def cut_back(self, mark: Mark) -> None:
        """Take away what was added after ``mark``: the change it belonged to did not happen."""
        for path in self._files():
            if path.name > mark.file:
                path.unlink()
            elif path.name == mark.file and path.stat().st_size > mark.size:
                with path.open("rb+") as file:
                    file.truncate(mark.size)
                    os.fsync(file.fileno())

    def sets(self) -> list[ChangeSet]:
        """All change sets, the oldest first; unreadable lines are left out."""
        found: dict[str, list[ChangeSet]] = {}
        for one in self._lines():
            if isinstance(one, ChangeSet):
                found.setdefault(one.id, []).append(one)
        return [
            replace(parts[0], changes=tuple(part.changes[0] for part in parts))
            for parts in found.values()
        ]

    def bad_lines(self) -> list[BadLine]:
        return [one for one in self._lines() if isinstance(one, BadLine)]

    def _lines(self) -> Iterator[ChangeSet | BadLine]:
        for path in self._files():
            try:
                data = path.read_bytes()
            except OSError as error:
                raise StorageError.from_os(path, error) from error
            # What follows the last line end is still being written, or was never finished.
            whole = data[: data.rfind(b"\n") + 1]
            for number, line in enumerate(whole.splitlines(), start=1):
                try:
                    yield change_json.from_line(line.decode())
                except ValueError:
                    yield BadLine(path, number)

    def _files(self) -> list[Path]:
        try:
            names = [path.name for path in self.folder.iterdir()]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise StorageError.from_os(self.folder, error) from error
        return [self.folder / name for name in sorted(filter(_NAME.fullmatch, names))]

    def _newest_path(self) -> Path:
        now = datetime.now(UTC).strftime("%Y-%m.jsonl")
        files = self._files()
        # A clock set back must not put new lines before old ones.
        newest = max(now, files[-1].name) if files else now
        return self.folder / newest


def _take_away_torn_line(path: Path) -> None:
    with path.open("rb+") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - 1))
        if file.read(1) in (b"", b"\n"):
            return
        file.seek(0)
        kept = file.read().rfind(b"\n") + 1
        _log.info("an unfinished line is taken out of %s", path)
        file.truncate(kept)
        os.fsync(file.fileno())
