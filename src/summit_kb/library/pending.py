"""The change set that is being written: what readers go by until it is whole.

``history/.pending.json`` is written before the first file is touched and removed after the last.
It holds the old texts, so a reader who meets it sees the library as it was, and the writer that
comes after a crash puts everything back. Its renaming to ``.last.json`` is the moment at which
the whole change set happens, or is over without a trace.
"""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, cast

from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.library.file_names import RECORD
from summit_kb.library.history import FOLDER, History, Mark

_FILE, _LAST = ".pending.json", ".last.json"
_DOCUMENTS = "documents"
_HEAD = 64  # bytes, the id of the change set among them
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Pending:
    """What to go back to. Paths are relative to the library, with "/"; None: there was no file."""

    change: str
    mark: Mark
    texts: dict[str, str | None] = field(default_factory=dict[str, "str | None"])
    moves: tuple[tuple[str, str], ...] = ()

    @property
    def records(self) -> dict[str, str]:
        """What the records that are being changed said before, by document."""
        parts = {name: PurePosixPath(name).parts for name in self.texts}
        return {
            parts[name][1]: text
            for name, text in self.texts.items()
            if text is not None and len(parts[name]) == 3 and parts[name][2] == RECORD
        }

    def displaced(self, root: Path) -> dict[str, Path | None]:
        """Documents on the move: where their folder goes, or None for those that come.

        A document that goes is found at its old place or there; one that comes was not there.
        """
        found: dict[str, Path | None] = {}
        for source, target in self.moves:
            left, right = PurePosixPath(source).parts, PurePosixPath(target).parts
            with suppress(OSError):  # a path that leads out of the library moves nothing
                if len(left) == 2 and left[0] == _DOCUMENTS:
                    found[left[1]] = _inside(root, target)
                elif len(right) == 2 and right[0] == _DOCUMENTS:
                    found[right[1]] = None
        return found

    def save(self, root: Path) -> None:
        content = {
            "change": self.change,
            "history": [self.mark.file, self.mark.size],
            "texts": self.texts,
            "moves": self.moves,
        }
        atomic.write_text(root / FOLDER / _FILE, json.dumps(content, ensure_ascii=False))

    def close(self, root: Path) -> None:
        """Make the change set happen."""
        path = root / FOLDER / _FILE
        try:
            with suppress(FileNotFoundError):  # a full disk did not take it
                atomic.move(path, path.with_name(_LAST))
            atomic.sync_folder(path.parent)
        except OSError as error:
            raise StorageError.from_os(path, error) from error

    def roll_back(self, root: Path) -> None:
        """Make everything as it was; may be done again when it was cut short itself."""
        try:
            for source, target in reversed(self.moves):
                _move_back(_inside(root, source), _inside(root, target))
            for name, text in self.texts.items():
                _put_back(_inside(root, name), text)
            History(root).cut_back(self.mark)
        except OSError as error:
            raise StorageError.from_os(root, error) from error
        self.close(root)


def load(root: Path) -> Pending | None:
    """The change set that is being written, or was when its writer ended."""
    path = root / FOLDER / _FILE
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    try:
        content = cast("dict[str, Any]", json.loads(data))
        file, size = content["history"]
        moves = tuple((str(a), str(b)) for a, b in cast("list[list[object]]", content["moves"]))
        texts = {
            str(name): None if text is None else str(text)
            for name, text in cast("dict[str, object]", content["texts"]).items()
        }
        return Pending(str(content["change"]), Mark(str(file), int(size)), texts, moves)
    except (ValueError, KeyError, TypeError) as error:
        # It was written whole or not at all, so somebody edited it: nothing to go by.
        _log.info("not readable, and left aside: %s (%s)", path, error)
        return None


def moment(root: Path) -> tuple[bytes, bytes]:
    """Which change set is being written and which was the last; the same as long as none moves."""
    return _head(root / FOLDER / _FILE), _head(root / FOLDER / _LAST)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""


def recover(root: Path) -> None:
    """Undo what a writer that ended in the middle had begun. The caller is the only writer."""
    pending = load(root)
    if pending is not None:
        _log.info("change set %s was not finished and is taken back", pending.change)
        pending.roll_back(root)
    else:
        (root / FOLDER / _FILE).unlink(missing_ok=True)


def _inside(root: Path, name: str) -> Path:
    """The path of ``name``; a file from a stranger must not lead out of the library."""
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or name[0] == "/" or "\\" in name or ":" in name:
        raise OSError(22, f"outside the library: {name}")
    return root.joinpath(*parts)


def _move_back(source: Path, target: Path) -> None:
    if target.exists() and not source.exists():
        atomic.move(target, source)
        atomic.sync_folder(source.parent)
        atomic.sync_folder(target.parent)


def _put_back(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink(missing_ok=True)
        return
    with suppress(FileNotFoundError):
        if path.read_bytes() == text.encode():
            return
    atomic.write_text(path, text)
