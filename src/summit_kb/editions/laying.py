"""The files of an edition are laid: those the computer has are linked, the others copied."""

from __future__ import annotations

import errno
import os
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

from summit_kb.editions import blobs
from summit_kb.editions.catalogue import Catalogue, Stored
from summit_kb.editions.errors import EditionDamagedError, EditionNotPlainError, EditionRefusedError
from summit_kb.editions.installed import Installed, State, remove
from summit_kb.editions.plain_files import NotPlainError
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Cancel, Progress, Report

_SPARE = 50_000_000  # for the index, and so that the system still breathes


class Laying:
    """Lays what ``catalogue`` names, from ``source`` and what the edition in force has.

    ``files`` and ``bytes`` count what was copied from the source.
    """

    def __init__(
        self,
        installed: Installed,
        source: Path,
        catalogue: Catalogue,
        report: Report,
        cancel: Cancel | None,
    ) -> None:
        self.files = self.bytes = 0
        self._unsynced: list[Path] = []
        self._source = source
        self._catalogue = catalogue
        self._report = report
        self._cancel = cancel
        self._folder = installed.folder
        self._here = _files_here(installed, installed.mended_state())

    def lay(self) -> Path:
        """The folder that holds them all; it is gone when one of them is refused."""
        target = self._folder / f".new-{self._catalogue.number}-{uuid.uuid4().hex[:8]}"
        try:
            self._refuse_too_little_room()
            for name, stored in self._told():
                self._lay_one(target / name, stored, name)
            self._sync(target)
        except BaseException:
            shutil.rmtree(target, ignore_errors=True)
            raise
        return target

    def mend(self, edition: Path) -> None:
        """Copy again what is spoilt in ``edition``, which holds this catalogue.

        File by file: each is the spoilt one or the right one, whenever one is stopped.
        """
        for name, stored in self._told():
            refuse_spoilt(self._source, stored, name)
            if not _is_own(edition / name, stored, edition):
                _clear_way(edition, name)
                self._copy(edition / name, stored, name)
        blobs.sync(self._unsynced)

    def refuse_missing(self, stored: Stored, name: str) -> None:
        """Raise unless this computer has the file already."""
        if self._own(stored) is None:
            raise EditionDamagedError(source=str(self._source), file=name)

    def _told(self) -> Iterator[tuple[str, Stored]]:
        total = len(self._catalogue.files)
        for done, (name, stored) in enumerate(self._catalogue.files.items()):
            if self._cancel is not None:
                self._cancel.check()
            self._report(Progress("install", done, total, name))
            yield name, stored

    def _lay_one(self, target: Path, stored: Stored, name: str) -> None:
        own = self._own(stored)
        if own is None:
            self._copy(target, stored, name)
            return
        refuse_spoilt(self._source, stored, name)
        if not _linked(own, target):
            blobs.copy_verified(own, target, stored, shown=name, unsynced=self._unsynced)

    def _copy(self, target: Path, stored: Stored, name: str) -> None:
        source = blobs.place(self._source / "blobs", stored.sha256)
        blobs.copy_verified(
            source,
            target,
            stored,
            shown=name,
            top=self._source,
            unsynced=self._unsynced,
            cancel=self._cancel,
        )
        self.files += 1
        self.bytes += stored.size

    def _sync(self, target: Path) -> None:
        """The names too are on the disk before the switch, not the files alone."""
        blobs.sync(self._unsynced)
        try:
            atomic.sync_together(*(Path(folder) for folder, _folders, _files in os.walk(target)))
        except OSError as error:
            raise StorageError.from_os(target, error) from error

    def _own(self, stored: Stored) -> Path | None:
        """The file on this computer, if it still is what it was."""
        found = self._here.get(stored.sha256)
        is_sound = found is not None and _is_own(found, stored, self._folder)
        return found if is_sound else None

    def _refuse_too_little_room(self) -> None:
        wanted = sum(
            one.size for one in self._catalogue.files.values() if one.sha256 not in self._here
        )
        if wanted + _SPARE > shutil.disk_usage(self._folder).free:
            raise StorageError.from_os(
                self._folder, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            )


def _clear_way(edition: Path, name: str) -> None:
    """Take away what is no folder on the way to a file, and what is a folder in its place."""
    path = edition
    for part in name.split("/")[:-1]:
        path /= part
        if path.is_symlink() or (path.exists() and not path.is_dir()):
            remove(path)
    if (edition / name).is_dir():
        remove(edition / name)


def refuse_spoilt(source: Path, stored: Stored, name: str) -> None:
    """A file that is carried is what was signed, needed here or not: a spoilt stick is told."""
    carried = blobs.place(source / "blobs", stored.sha256)
    try:
        if not os.path.lexists(carried) or blobs.is_sound(carried, stored, source):
            return
    except NotPlainError as error:
        raise EditionNotPlainError(source=str(carried), file=name) from error
    raise EditionDamagedError(source=str(carried), file=name)


def _files_here(installed: Installed, state: State | None) -> dict[str, Path]:
    if state is None:
        return {}
    edition = installed.folder / state.folder
    try:
        files = installed.catalogue_at(state.folder).files
    except EditionRefusedError:
        return {}  # all of them come from the source then
    return {one.sha256: edition / name for name, one in files.items()}


def _is_own(path: Path, stored: Stored, top: Path) -> bool:
    try:
        return blobs.is_sound(path, stored, top)
    except NotPlainError:
        return False


def _linked(source: Path, target: Path) -> bool:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.link(source, target)
    except OSError:
        return False  # a disk without links; it is copied
    return True
