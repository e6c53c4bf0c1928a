"""A whole library out as a bag, and a bag in as a new library."""

from __future__ import annotations

import logging
import os
import shutil
import uuid
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from summit_kb.app.workspace import Workspace
from summit_kb.foundation import atomic
from summit_kb.foundation.account import account
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.policy import policy
from summit_kb.foundation.work import Cancel, Report, silent
from summit_kb.library.bags.errors import BagTargetError
from summit_kb.library.bags.tag_lines import Oxum
from summit_kb.library.bags.verifying import take_out
from summit_kb.library.bags.writing import BagWritten, write_bag
from summit_kb.library.errors import SourceChangedError
from summit_kb.library.store import Library

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class BagTaken:
    """The library a bag has become. ``faults`` is the number of records that cannot be read."""

    root: Path
    payload: Oxum
    documents: int
    faults: int


def export_bag(
    workspace: Workspace,
    target: Path,
    *,
    with_trash: bool = False,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> BagWritten:
    """The library of ``workspace`` as a bag in ``target``, a new folder or a file ending in .zip.

    Other writers wait meanwhile; they are told, as with any writing.
    """
    policy().require("export")
    library = workspace.library
    with _unchanging(library):
        told = _told(library)
        return write_bag(
            library.root, target, told, with_trash=with_trash, report=report, cancel=cancel
        )


@contextmanager
def _unchanging(library: Library) -> Generator[None]:
    """The writer's lock; where this person may not write, a change by somebody else is noticed."""
    if os.access(library.root, os.W_OK):
        with library.writing():
            yield
        return
    library.reload()
    before = library.signature()
    yield
    library.reload()
    if library.signature() != before:
        raise SourceChangedError(path=str(library.root))


def _told(library: Library) -> list[tuple[str, str]]:
    return [
        ("Bag-Software-Agent", f"summit-kb {metadata.version('summit-kb')}"),
        ("External-Description", library.name),
        ("Contact-Name", account()),
        ("Summit-KB-Library", library.root.name),
        ("Summit-KB-Edition", str(library.edition)),
        ("Summit-KB-Documents", str(len(library.documents))),
    ]


def import_bag(
    path: Path, target: Path, *, report: Report = silent, cancel: Cancel | None = None
) -> BagTaken:
    """Make the bag at ``path`` the library ``target``, a folder that is new or empty.

    All of the bag is verified before any of it is read as a library. It appears by one rename.
    """
    policy().require("other-libraries")
    target = target.absolute()
    if _is_taken(target):
        raise BagTargetError(path=str(target), reason="exists")
    beside = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        beside.mkdir(parents=True)
        payload = take_out(path, beside, report=report, cancel=cancel)
        library = Library.open(beside)
        with suppress(FileNotFoundError):
            target.rmdir()
        atomic.move(beside, target)
        atomic.sync_folder(target.parent)
    except OSError as error:
        raise StorageError.from_os(target, error) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return BagTaken(target, payload, len(library.documents), len(library.faults))


def _is_taken(target: Path) -> bool:
    try:
        return any(target.iterdir())
    except FileNotFoundError:
        return False
    except OSError:
        return True
