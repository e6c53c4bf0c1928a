"""The trash of a library: ``.trash/<moment>-<id>/``, each a removed document, whole.

What lies there is restored by the writer, or deleted for good: first put out of sight, then told in
the history, then taken from the disk.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from summit_kb.domain.change import ChangeSet
from summit_kb.domain.document import Document
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.library.document_record import read_document
from summit_kb.library.errors import NotInTrashError
from summit_kb.library.fields import TomlFile
from summit_kb.library.file_names import RECORD
from summit_kb.library.history import History

FOLDER = ".trash"
_GONE = ".gone-"
_MOMENT = "%Y%m%dT%H%M%S%fZ"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Entry:
    """A document in the trash; ``record`` is None when it cannot be read.

    ``removed`` is an ISO 8601 time in UTC; ``size`` is that of all its files in bytes.
    """

    document: str
    removed: str
    folder: Path
    record: Document | None
    size: int


def folder_name(document_id: str) -> str:
    """Where a document that is removed now goes."""
    return f"{datetime.now(UTC).strftime(_MOMENT)}-{document_id}"


def entries(root: Path) -> list[Entry]:
    """What lies in the trash, removed last first; of one id the one that restoring brings back."""
    newest = {_parts(path)[1]: path for path in sorted(_folders(root))}
    return [_entry(name, path) for name, path in sorted(newest.items(), key=_place, reverse=True)]


def delete(root: Path, ids: Sequence[str], told: ChangeSet) -> None:
    """Take documents from the trash for good, or none when one of them is not there.

    Raises NotInTrashError. The caller is the only writer; ``told`` goes into the history.
    """
    there = _folders(root)
    doomed = [path for path in there if _parts(path)[1] in ids]
    for document_id in ids:
        if all(_parts(path)[1] != document_id for path in doomed):
            raise NotInTrashError(document=document_id)
    moved: list[tuple[Path, Path]] = []
    try:
        for path in doomed:
            hidden = path.with_name(f"{_GONE}{path.name}")
            atomic.move(path, hidden)
            moved.append((path, hidden))
        History(root).append(told)
    except (OSError, StorageError) as error:
        for path, hidden in reversed(moved):
            atomic.move(hidden, path)
        if isinstance(error, OSError):
            raise StorageError.from_os(root / FOLDER, error) from error
        raise
    atomic.sync_folder(root / FOLDER)
    sweep(root)


def sweep(root: Path) -> None:
    """Take from the disk what was deleted for good; what resists is tried again next time."""
    trash = root / FOLDER
    left = trash.glob(f"{_GONE}*") if trash.is_dir() else ()
    for path in left:
        shutil.rmtree(path, ignore_errors=True)


def _folders(root: Path) -> list[Path]:
    try:
        return [path for path in (root / FOLDER).iterdir() if _is_entry(path.name)]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise StorageError.from_os(root / FOLDER, error) from error


def _is_entry(name: str) -> bool:
    return not name.startswith(".") and "-" in name


def _parts(path: Path) -> tuple[str, str]:
    moment, _, document_id = path.name.partition("-")
    return moment, document_id


def _place(item: tuple[str, Path]) -> str:
    return item[1].name


def _entry(document_id: str, path: Path) -> Entry:
    try:
        record = read_document(document_id, TomlFile.read(path / RECORD))
    except SummitError as error:
        _log.info("a removed document that cannot be read: %s", error)
        record = None
    return Entry(document_id, _moment(_parts(path)[0]), path, record, _size(path.iterdir()))


def _moment(written: str) -> str:
    try:
        at = datetime.strptime(written, _MOMENT).replace(tzinfo=UTC)
    except ValueError:  # a folder somebody put there by hand
        return ""
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")


def _size(files: Iterable[Path]) -> int:
    try:
        return sum(file.stat().st_size for file in files)
    except OSError:  # going away while we look
        return 0
