"""The root of trust of a computer: given once, apart from any edition, and checked when it is."""

from __future__ import annotations

import errno
from pathlib import Path

from summit_kb.editions import plain_files
from summit_kb.editions.errors import (
    EditionDamagedError,
    EditionFormatError,
    EditionRootError,
    NothingInstalledError,
)
from summit_kb.editions.fingerprint import ROOT_BYTES, checked_root
from summit_kb.editions.installed import ANCHOR, Installed
from summit_kb.editions.plain_files import NotPlainError
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError


def read(installed: Installed) -> bytes:
    """The root of trust here; raises NothingInstalledError."""
    try:
        return plain_files.read(installed.folder / ANCHOR, installed.folder, ROOT_BYTES)
    except OSError as error:
        raise NothingInstalledError from error


def given(file: Path) -> bytes:
    """The bytes of a root of trust that somebody names; raises EditionRootError, StorageError."""
    try:
        return plain_files.read(file.resolve(), file.resolve().parent, ROOT_BYTES)
    except OSError as error:
        if isinstance(error, NotPlainError) or error.errno == errno.EFBIG:
            raise EditionRootError(path=str(file), reason="no-root") from error
        raise StorageError.from_os(file, error) from error


def trust(installed: Installed, root: bytes) -> None:
    """Take ``root`` as this computer's root of trust.

    Once an edition is here it may only be a root that the one before vouches for. Raises
    EditionRootError.
    """
    path = str(installed.folder / ANCHOR)
    try:
        checked_root(root, path)
    except EditionFormatError as error:
        raise EditionRootError(path=path, reason="no-root") from error
    if _has_edition(installed) and root not in _vouched_for(installed):
        raise EditionRootError(path=path, reason="other")
    atomic.write_bytes(installed.folder / ANCHOR, root)


def _has_edition(installed: Installed) -> bool:
    try:
        return installed.state is not None
    except EditionDamagedError:
        return True


def _vouched_for(installed: Installed) -> list[bytes]:
    """The root here, and those that came after it, each signed by the one before."""
    here: list[Path] = [installed.folder / ANCHOR]
    state = installed.mended_state()
    if state is not None:
        here += (installed.folder / state.trust / "root_history").glob("*.root.json")
    return [plain_files.read(path, installed.folder, ROOT_BYTES) for path in here if path.is_file()]
