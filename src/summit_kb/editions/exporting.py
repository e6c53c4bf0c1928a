"""An edition goes onto a stick: what the computers it is for do not have, and what is signed.

The timestamp is written last, so until then the stick holds the edition it held before. What is
written is read back and verified as a computer would; stopped at any moment it goes on later.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from summit_kb.editions import blobs, marker, past, plain_files
from summit_kb.editions.catalogue import Catalogue, Stored
from summit_kb.editions.errors import EditionDamagedError, PublishingError, SendRoomError
from summit_kb.editions.repository import Repository
from summit_kb.editions.trust import verified
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Cancel, Progress, Report, silent

_TIMESTAMP, _FIRST_ROOT = "timestamp.json", "1.root.json"


@dataclass(frozen=True)
class Parcel:
    """What has to lie on the stick: ``since`` is the edition its computers have; None for whole."""

    catalogue: Catalogue
    files: tuple[Stored, ...]
    since: int | None = None

    @property
    def size(self) -> int:
        """Bytes of the files, signatures left out."""
        return sum(stored.size for stored in self.files)


@dataclass(frozen=True)
class Exported:
    """``copied`` files and bytes were written now; the others of the parcel lay there already."""

    parcel: Parcel
    folder: Path
    copied_files: int
    copied_bytes: int


def parcel(repository: Repository, since: int | None = None) -> Parcel:
    """The newest edition for computers that have edition ``since``; raises PublishingError."""
    catalogue = repository.latest()
    if catalogue is None:
        raise PublishingError(path=str(repository.folder), reason="nothing-published")
    had = past.edition(repository, since).files.values() if since is not None else ()
    known = {stored.sha256 for stored in had}
    wanted = {one.sha256: one for one in catalogue.files.values() if one.sha256 not in known}
    return Parcel(catalogue, tuple(wanted[name] for name in sorted(wanted)), since)


def room(parcel: Parcel, to: Path) -> tuple[int, int]:
    """Bytes still to be written to the folder ``to``, and bytes free there."""
    missing = sum(one.size for one in parcel.files if not _seems_there(to, one))
    return missing, shutil.disk_usage(_existing(to)).free


def export(
    repository: Repository,
    to: Path,
    *,
    since: int | None = None,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Exported:
    """Make ``to`` a source to install the newest edition from; whole, or for who has ``since``.

    Raises PublishingError, SendRoomError, EditionDamagedError, StorageError.
    """
    sent = parcel(repository, since)
    try:
        _refuse_place(repository, to)
        missing, free = room(sent, to)
        if missing > free:
            raise SendRoomError(path=str(to), needed=_megabytes(missing), free=_megabytes(free))
        copied = _copy(repository, to, sent.files, report, cancel)
        _write_signed(repository, to, sent)
        _read_back(to, sent.files, report, cancel)
        marker.write(to, sent.catalogue.library)
        _put(repository.metadata / _TIMESTAMP, to / "metadata" / _TIMESTAMP)
        _verify(repository, to, since)
    except OSError as error:
        raise _told(to, error) from error
    except StorageError as error:
        if isinstance(error.__cause__, OSError):
            raise _told(to, error.__cause__) from error
        raise
    return Exported(sent, to, len(copied), sum(one.size for one in copied))


def _copy(
    repository: Repository,
    to: Path,
    files: tuple[Stored, ...],
    report: Report,
    cancel: Cancel | None,
) -> list[Stored]:
    copied: list[Stored] = []
    unsynced: list[Path] = []
    for done, stored in enumerate(files):
        if cancel is not None:
            cancel.check()
        report(Progress("send", done, len(files)))
        target = blobs.place(to / "blobs", stored.sha256)
        if _seems_there(to, stored) and blobs.is_sound(target, stored):
            continue
        source = blobs.place(repository.blobs, stored.sha256)
        blobs.copy_verified(source, target, stored, shown=stored.sha256, unsynced=unsynced)
        copied.append(stored)
    blobs.sync(unsynced)
    return copied


def _write_signed(repository: Repository, to: Path, sent: Parcel) -> None:
    """Everything that is signed but the timestamp; all roots, for computers that were off long."""
    snapshot, targets, catalogue = past.versions(repository)
    if catalogue.read_bytes() != sent.catalogue.to_bytes():
        # Somebody published meanwhile: its files are not on the stick.
        raise PublishingError(path=str(repository.folder), reason="moved-on")
    told = past.difference_from(repository, sent.since) if sent.since is not None else None
    carried = told or catalogue
    _put(carried, to / "targets" / carried.name)
    roots = (path.name for path in sorted(repository.metadata.glob("*.root.json")))
    for name in (*roots, f"{targets}.targets.json", f"{snapshot}.snapshot.json"):
        _put(repository.metadata / name, to / "metadata" / name)


def _put(source: Path, target: Path) -> None:
    data = source.read_bytes()
    if not plain_files.holds(target, target.parents[1], data):
        atomic.write_bytes(target, data)


def _read_back(to: Path, files: tuple[Stored, ...], report: Report, cancel: Cancel | None) -> None:
    for done, stored in enumerate(files):
        if cancel is not None:
            cancel.check()
        report(Progress("read-back", done, len(files)))
        path = blobs.place(to / "blobs", stored.sha256)
        _forget(path)
        if not blobs.is_sound(path, stored):
            raise EditionDamagedError(source=str(to), file=stored.sha256)


def _forget(path: Path) -> None:
    """Read from the stick, not from memory, where the system can be asked for that."""
    if hasattr(os, "posix_fadvise"):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


def _verify(repository: Repository, to: Path, since: int | None) -> None:
    """As a computer would that has edition ``since``."""
    anchor = (repository.metadata / _FIRST_ROOT).read_bytes()
    with tempfile.TemporaryDirectory(prefix="summit-kb-", ignore_cleanup_errors=True) as folder:
        had = [one for one in past.earlier(repository) if one[0] == since]
        verified(to, anchor, None, Path(folder) / "trust", had[:1])


def _refuse_place(repository: Repository, to: Path) -> None:
    """Not into the publisher's own folder, nor over an edition of somebody else."""
    own = repository.folder.resolve()
    if to.resolve() == own or own in to.resolve().parents:
        raise PublishingError(path=str(to), reason="own-folder")
    there = to / "metadata" / _FIRST_ROOT
    if there.is_file() and there.read_bytes() != (repository.metadata / _FIRST_ROOT).read_bytes():
        raise PublishingError(path=str(to), reason="other-publisher")
    if past.newest_version(Repository(to)) > past.newest_version(repository):
        # The publisher's folder came back from an old copy: its numbers would be given twice.
        raise PublishingError(path=str(to), reason="newer-there")


def _seems_there(to: Path, stored: Stored) -> bool:
    try:
        return blobs.place(to / "blobs", stored.sha256).stat().st_size == stored.size
    except OSError:
        return False


def _existing(folder: Path) -> Path:
    return next(one for one in (folder, *folder.parents) if one.exists())


def _told(to: Path, error: OSError) -> SendRoomError | StorageError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        free = shutil.disk_usage(_existing(to)).free
        return SendRoomError(path=str(to), needed="?", free=_megabytes(free))
    return StorageError.from_os(to, error)


def _megabytes(count: int) -> str:
    return f"{count / 1_000_000:.1f}"
