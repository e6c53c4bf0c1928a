"""The watched folder of each library, and what has been seen in it: kept from start to start."""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from summit_kb.desktop.librarian.imports.settling import Signature
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.paths import home

_log = logging.getLogger(__name__)
_VERSION = 1


@dataclass(frozen=True)
class Watched:
    """``folder`` None: nothing is watched. ``automatic``: new files are added unasked."""

    folder: Path | None = None
    automatic: bool = False
    known: dict[Path, Signature] = field(default_factory=dict[Path, Signature])


def watch_file(library: Path) -> Path:
    """The file for the library at this folder; never in the library, which others share."""
    name = hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:16]
    return home() / "watched" / f"{name}.json"


def load(path: Path) -> Watched:
    """What was kept; nothing watched when there is none or it cannot be used."""
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        if held["version"] != _VERSION:
            return Watched()
        known = {Path(name): (int(size), int(at)) for name, (size, at) in held["known"].items()}
        folder = cast("str", held["folder"])
        return Watched(Path(folder) if folder else None, bool(held["automatic"]), known)
    except FileNotFoundError:
        return Watched()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        _log.info("what was watched is not known any more: %s", error)
        return Watched()


def save(path: Path, watched: Watched) -> None:
    """Keep it; a disk that refuses costs the memory, not the work."""
    known = {str(name): list(seen) for name, seen in watched.known.items()}
    folder = str(watched.folder) if watched.folder else ""
    held = {
        "version": _VERSION,
        "folder": folder,
        "automatic": watched.automatic,
        "known": known,
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic.write_text(path, json.dumps(held, ensure_ascii=False))
    except (StorageError, OSError) as error:
        _log.info("what was watched is not kept: %s", error)
