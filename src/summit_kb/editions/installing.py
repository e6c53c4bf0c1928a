"""An edition comes onto this computer: verified whole, laid beside the one in force, switched to.

Killed at any moment the edition in force is the old one or the new one: `current.json` is replaced
once, when everything else is on the disk.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from summit_kb.editions import blobs, plain_files, roots
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.errors import (
    EditionDamagedError,
    EditionRefusedError,
    NothingInstalledError,
)
from summit_kb.editions.installed import LOCK, Installed, State, remove
from summit_kb.editions.laying import Laying, refuse_spoilt
from summit_kb.editions.trust import Verified, still_counts, verified
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.lock import writer_lock
from summit_kb.foundation.work import Cancel, Progress, Report, silent

_PATIENCE = 10  # a virus scanner goes through thousands of new files before the folder can move

Prepare = Callable[[Path, Path | None], None]
"""Called with the new edition and the one in force before the switch; builds what is derived."""


@dataclass(frozen=True)
class Installation:
    """What was taken: ``copied`` files and bytes came from the source, the others were here.

    ``is_new`` is False for the edition that was here already; spoilt files of it were copied again.
    """

    catalogue: Catalogue
    copied_files: int = 0
    copied_bytes: int = 0
    is_new: bool = True


def verify(
    installed: Installed,
    source: Path,
    *,
    anchor: bytes | None = None,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Catalogue:
    """The catalogue of the edition at ``source`` if all of it can be trusted; changes nothing.

    ``anchor`` is the root of trust; without one, that of this computer.
    """
    root = roots.read(installed) if anchor is None else anchor
    with tempfile.TemporaryDirectory(prefix="summit-kb-", ignore_cleanup_errors=True) as beside:
        checked = verified(
            source, root, _known(installed), Path(beside) / "trust", installed.earlier()
        )
    here = Laying(installed, source, checked.catalogue, report, cancel)
    for done, (name, stored) in enumerate(checked.catalogue.files.items()):
        check(cancel)
        report(Progress("verify", done, len(checked.catalogue.files), name))
        refuse_spoilt(source, stored, name)
        if not os.path.lexists(blobs.place(source / "blobs", stored.sha256)):
            here.refuse_missing(stored, name)
    return checked.catalogue


def install(
    installed: Installed,
    source: Path,
    *,
    anchor: bytes | None = None,
    prepare: Prepare | None = None,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Installation:
    """Take the edition at ``source``; the one in force stays in force until the last moment."""
    try:
        installed.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError.from_os(installed.folder, error) from error
    with writer_lock(installed.folder / LOCK):
        trust = installed.folder / f"trust-{uuid.uuid4().hex[:12]}"
        try:
            root = roots.read(installed) if anchor is None else anchor
            checked = verified(source, root, _known(installed), trust, installed.earlier())
            return _Taking(installed, source, checked, prepare, report, cancel).take()
        finally:
            _forget_unless_taken(installed, trust)


def roll_back(installed: Installed) -> Catalogue:
    """Read the other edition here again. What this computer has seen stays remembered."""
    with writer_lock(installed.folder / LOCK):
        state = installed.state
        if state is None or state.previous is None or state.previous_folder is None:
            raise NothingInstalledError
        catalogue = installed.catalogue_at(state.previous_folder)
        _refuse_incomplete(installed.folder / state.previous_folder, catalogue)
        back = State(state.previous, state.trust, state.number, state.previous_place, state.place)
        installed.commit(back)
        return catalogue


def trust_root(installed: Installed, root: bytes) -> None:
    """Take ``root`` as this computer's root of trust; see ``roots.trust``."""
    roots.trust(installed, root)


class _Taking:
    """Puts what was verified in force."""

    def __init__(
        self,
        installed: Installed,
        source: Path,
        checked: Verified,
        prepare: Prepare | None,
        report: Report,
        cancel: Cancel | None,
    ) -> None:
        self._installed = installed
        self._checked = checked
        self._catalogue = checked.catalogue
        self._state = installed.mended_state()
        self._prepare = prepare
        self._cancel = cancel
        self._laying = Laying(installed, source, checked.catalogue, report, cancel)

    def take(self) -> Installation:
        state = self._state
        if state is not None and self._is_here(state):
            self._laying.mend(self._installed.folder / state.folder)
            goes_back = self._goes_back_to(state)
            known = State(
                state.number,
                self._checked.trust.name,
                state.previous if goes_back else None,
                state.place,
                state.previous_place if goes_back else None,
            )
            self._installed.commit(known)
            return self._done(is_new=False)
        made = self._laying.lay()
        try:
            if self._prepare is not None:
                self._prepare(made, self._installed.folder / state.folder if state else None)
            check(self._cancel)
            self._switch(made, state)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
        return self._done(is_new=True)

    def _is_here(self, state: State) -> bool:
        """By its content: two editions may have one number, when a stolen key signed one."""
        try:
            return self._installed.catalogue_at(state.folder) == self._catalogue
        except EditionRefusedError:
            return False

    def _goes_back_to(self, state: State) -> bool:
        """Not to what was signed with a key that was replaced since: it may have been stolen."""
        return still_counts(self._installed.folder / state.trust, self._checked.trust)

    def _switch(self, made: Path, state: State | None) -> None:
        number, folder = self._catalogue.number, self._installed.folder
        name = self._free_place(state)
        # What was forked off is not gone back to either.
        goes_on = state is not None and state.number < number and self._goes_back_to(state)
        try:
            atomic.move(made, folder / name, longer=_PATIENCE)
            atomic.write_bytes(folder / f"{name}.json", self._checked.data)
            atomic.sync_folder(folder)
        except OSError as error:
            raise StorageError.from_os(folder / name, error) from error
        self._installed.commit(
            State(
                number,
                self._checked.trust.name,
                state.number if state and goes_on else None,
                None if name == str(number) else name,
                state.place if state and goes_on else None,
            )
        )

    def _free_place(self, state: State | None) -> str:
        """The number of the edition, unless something lies there that is needed, or stays."""
        number = str(self._catalogue.number)
        if state is None or number not in {state.folder, state.previous_folder}:
            remove(self._installed.folder / number)
            if not os.path.lexists(self._installed.folder / number):
                return number
        return f"{number}-{uuid.uuid4().hex[:8]}"

    def _done(self, *, is_new: bool) -> Installation:
        return Installation(self._catalogue, self._laying.files, self._laying.bytes, is_new)


def _known(installed: Installed) -> Path | None:
    """What this computer remembers of earlier editions."""
    state = installed.mended_state()
    return installed.folder / state.trust if state else None


def _forget_unless_taken(installed: Installed, trust: Path) -> None:
    try:
        state = installed.state
    except EditionDamagedError:
        state = None
    if state is None or state.trust != trust.name:
        shutil.rmtree(trust, ignore_errors=True)


def _refuse_incomplete(edition: Path, catalogue: Catalogue) -> None:
    """A quick look: every file is there, a plain one of its size."""
    for name, stored in catalogue.files.items():
        try:
            with plain_files.opened(edition / name, edition) as file:
                is_right = os.fstat(file.fileno()).st_size == stored.size
        except OSError:
            is_right = False
        if not is_right:
            raise EditionDamagedError(source=str(edition), file=name)


def check(cancel: Cancel | None) -> None:
    if cancel is not None:
        cancel.check()
