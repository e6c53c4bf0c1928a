"""An edition comes onto this computer: verified whole, laid beside the one in force, switched to.

Killed at any moment the edition in force is the old one or the new one: `current.json` is replaced
once, when everything else is on the disk.
"""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from summit_kb.editions import blobs
from summit_kb.editions.catalogue import Catalogue, Stored
from summit_kb.editions.errors import EditionDamagedError, NothingInstalledError
from summit_kb.editions.installed import ANCHOR, Installed, State
from summit_kb.editions.trust import Verified, verified
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.lock import writer_lock
from summit_kb.foundation.work import Cancel, Progress, Report, silent

Prepare = Callable[[Path, Path | None], None]
"""Called with the new edition and the one in force before the switch; builds what is derived."""


@dataclass(frozen=True)
class Installation:
    """What was taken: ``copied`` files and bytes came from the source, the others were here."""

    catalogue: Catalogue
    copied_files: int = 0
    copied_bytes: int = 0
    is_new: bool = True


def verify(
    installed: Installed, source: Path, *, report: Report = silent, cancel: Cancel | None = None
) -> Catalogue:
    """The catalogue of the edition at ``source`` if all of it can be trusted; changes nothing."""
    trust = _beside(installed)
    try:
        checked = verified(source, _anchor(installed), installed.trust, trust)
    finally:
        shutil.rmtree(trust, ignore_errors=True)
    here = _files_here(installed)
    for done, (name, stored) in enumerate(checked.catalogue.files.items()):
        _check(cancel)
        report(Progress("verify", done, len(checked.catalogue.files), name))
        carried = blobs.place(source / "blobs", stored.sha256)
        _refuse_spoilt(carried, stored, name)
        own = here.get(stored.sha256)
        if not carried.is_file() and (own is None or not _is(own, stored)):
            raise EditionDamagedError(source=str(source), file=name)
    return checked.catalogue


def install(
    installed: Installed,
    source: Path,
    *,
    prepare: Prepare | None = None,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Installation:
    """Take the edition at ``source``; the one in force stays in force until the last moment."""
    try:
        installed.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError.from_os(installed.folder, error) from error
    with writer_lock(installed.folder / ".writer.lock"):
        trust = _beside(installed)
        try:
            checked = verified(source, _anchor(installed), installed.trust, trust)
            return _take(installed, source, checked, prepare, report, cancel)
        finally:
            state = installed.state
            if state is None or state.trust != trust.name:
                shutil.rmtree(trust, ignore_errors=True)


def roll_back(installed: Installed) -> Catalogue:
    """Read the other edition here again. What this computer has seen stays remembered."""
    with writer_lock(installed.folder / ".writer.lock"):
        state = installed.state
        if state is None or state.previous is None:
            raise NothingInstalledError
        catalogue = installed.catalogue(state.previous)
        installed.commit(State(state.previous, state.trust, state.number))
        return catalogue


def trust_root(installed: Installed, root: bytes) -> None:
    """Take ``root`` as this computer's root of trust; only before anything is installed."""
    if installed.state is not None and (installed.folder / ANCHOR).read_bytes() != root:
        raise EditionDamagedError(source=str(installed.folder), file=ANCHOR)
    atomic.write_bytes(installed.folder / ANCHOR, root)


def _take(
    installed: Installed,
    source: Path,
    checked: Verified,
    prepare: Prepare | None,
    report: Report,
    cancel: Cancel | None,
) -> Installation:
    catalogue, state = checked.catalogue, installed.state
    if state is not None and state.number == catalogue.number:
        for name, stored in catalogue.files.items():
            _check(cancel)
            _refuse_spoilt(blobs.place(source / "blobs", stored.sha256), stored, name)
        installed.commit(State(state.number, checked.trust.name, state.previous))
        return Installation(catalogue, is_new=False)
    target = installed.folder / str(catalogue.number)
    laying = _Laying(installed, source, catalogue, report, cancel)
    made = laying.lay()
    if prepare is not None:
        prepare(made, installed.edition)
    _check(cancel)
    shutil.rmtree(target, ignore_errors=True)
    made.rename(target)
    atomic.write_bytes(installed.folder / f"{catalogue.number}.json", checked.data)
    previous = state.number if state else None
    installed.commit(State(catalogue.number, checked.trust.name, previous))
    return Installation(catalogue, laying.files, laying.bytes)


class _Laying:
    """Lays the files of an edition: those the computer has are linked, the others copied."""

    def __init__(
        self,
        installed: Installed,
        source: Path,
        catalogue: Catalogue,
        report: Report,
        cancel: Cancel | None,
    ) -> None:
        self.files = self.bytes = 0
        self._blobs = source / "blobs"
        self._catalogue = catalogue
        self._report = report
        self._cancel = cancel
        self._target = installed.folder / f".new-{catalogue.number}-{uuid.uuid4().hex[:8]}"
        self._here = _files_here(installed)

    def lay(self) -> Path:
        """The folder that holds them all; it is gone when one of them is refused."""
        total = len(self._catalogue.files)
        try:
            for done, (name, stored) in enumerate(self._catalogue.files.items()):
                _check(self._cancel)
                self._report(Progress("install", done, total, name))
                self._lay_one(self._target / name, stored, name)
        except BaseException:
            shutil.rmtree(self._target, ignore_errors=True)
            raise
        return self._target

    def _lay_one(self, target: Path, stored: Stored, name: str) -> None:
        here = self._here.get(stored.sha256)
        source = blobs.place(self._blobs, stored.sha256)
        if here is not None and _is(here, stored):
            _refuse_spoilt(source, stored, name)
            if _linked(here, target):
                return
            source = source if source.is_file() else here
        blobs.copy_verified(source, target, stored, shown=name)
        self.files += 1
        self.bytes += stored.size


def _files_here(installed: Installed) -> dict[str, Path]:
    edition = installed.edition
    if edition is None:
        return {}
    return {one.sha256: edition / name for name, one in installed.catalogue().files.items()}


def _linked(source: Path, target: Path) -> bool:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.link(source, target)
    except OSError:
        return False  # a disk without links; it is copied from the source
    return True


def _refuse_spoilt(carried: Path, stored: Stored, name: str) -> None:
    """A file that is carried is what was signed, needed here or not: a spoilt stick is told."""
    if os.path.lexists(carried) and not _is(carried, stored):
        raise EditionDamagedError(source=str(carried), file=name)


def _is(path: Path, stored: Stored) -> bool:
    try:
        return path.stat().st_size == stored.size and blobs.described(path) == stored
    except OSError:
        return False


def _beside(installed: Installed) -> Path:
    return installed.folder / f"trust-{uuid.uuid4().hex[:12]}"


def _anchor(installed: Installed) -> bytes:
    try:
        return (installed.folder / ANCHOR).read_bytes()
    except OSError as error:
        raise NothingInstalledError from error


def _check(cancel: Cancel | None) -> None:
    if cancel is not None:
        cancel.check()
