"""To which library something of the reader's belongs, whatever edition of it is read."""

from __future__ import annotations

import json
import logging
import os
import unicodedata
from pathlib import Path

from summit_kb.foundation import atomic, paths, portable
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.policy import policy
from summit_kb.library.store import Library

_log = logging.getLogger(__name__)
_LINE = "line.json"


def library_key(library: Library) -> str:
    """That of the line for what is read by default, ``folder:…`` for a library elsewhere.

    The reader's own copy of the starter library and the editions after it follow each other in
    folders of their own, and the user's folder may be on a stick; any other library is the folder
    it lies in.
    """
    if _is_in_line(library):
        return line_key(library.name)
    root, stick = library.root.resolve(), portable.data_folder()
    if stick is not None and root.is_relative_to(stick.parent.resolve()):
        # The letter of the drive may be another one at the next computer.
        return f"stick:{root.relative_to(stick.parent.resolve()).as_posix()}"
    return f"folder:{os.path.normcase(root)}"


def line_key(name: str) -> str:
    """The key of whatever is read by default, ``name`` being what that is called now.

    It is ``name:…`` of the library that was read so first: notes go on when a publisher calls the
    library differently, and when an edition comes after the starter library.
    """
    try:
        key = json.loads(_file().read_text(encoding="utf-8"))["key"]
    except (OSError, ValueError, TypeError, KeyError):
        return edition_key(name)
    return key if isinstance(key, str) and key else edition_key(name)


def begin_line(library: Library) -> None:
    """Remember the key of what is read by default, the first time it is."""
    if not _is_in_line(library) or _file().exists():
        return
    kept = {"format": 1, "key": edition_key(library.name)}
    try:
        atomic.write_text(_file(), json.dumps(kept, ensure_ascii=False) + "\n")
    except StorageError as error:
        _log.info("the library's key is not kept: %s", error)


def edition_key(name: str) -> str:
    """The key of a line that begins with the library called ``name``."""
    return f"name:{' '.join(unicodedata.normalize('NFC', name).split())}"


def _is_in_line(library: Library) -> bool:
    root, shared = library.root.resolve(), policy().editions
    homes = {paths.home().resolve()}
    carried = portable.read_only_data()
    if carried is not None:
        homes.add(carried.resolve())
        if root == paths.starter_library().resolve():
            return True
    folders = {home / "editions" for home in homes} | ({shared.resolve()} if shared else set())
    return root in {home / "library" for home in homes} or bool(folders & set(root.parents))


def _file() -> Path:
    return paths.home() / _LINE
