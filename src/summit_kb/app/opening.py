"""Which library is meant, and where what is derived from it goes."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path

from summit_kb.editions.installed import Installed
from summit_kb.foundation import atomic, paths
from summit_kb.foundation.errors import StorageError
from summit_kb.library.derived_place import DERIVED, is_shipped, private_derived
from summit_kb.library.store import Library


def open_library(root: Path | None) -> Library:
    """The library at ``root``; without it the edition installed, else a copy of the starter one."""
    edition = Installed(paths.home() / "editions").edition if root is None else None
    if edition is not None:
        return open_edition(edition)
    root = default_library() if root is None else root.expanduser().absolute()
    derived = root / DERIVED
    is_library = (root / "library.toml").is_file()
    if is_library and (is_shipped(root) or not _takes_files(derived)):
        derived = private_derived(root)
    return Library.open(root, derived=derived)


def open_edition(edition: Path) -> Library:
    """The library of an installed edition: it is read, and never written to."""
    return Library.open(edition / "library", derived=edition / "derived", editable=False)


def default_library() -> Path:
    """The reader's own copy of the starter library, made at the first start.

    It appears by one rename, so that two first starts at once do no harm.
    """
    copy = paths.home() / "library"
    if copy.exists():
        return copy
    beside = copy.with_name(f".library-{uuid.uuid4().hex[:8]}")
    try:
        shutil.copytree(
            paths.starter_library(), beside, ignore=shutil.ignore_patterns(".*", "__pycache__")
        )
        atomic.sync_folder(beside)
        beside.rename(copy)
    except OSError as error:
        if not copy.exists():
            raise StorageError.from_os(copy, error) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return copy


def _takes_files(folder: Path) -> bool:
    # Asking the system is the only test that holds on network shares and Windows.
    probe = folder / f".probe-{uuid.uuid4().hex[:8]}"
    try:
        folder.mkdir(exist_ok=True)
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True
