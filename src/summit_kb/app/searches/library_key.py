"""To which library something of the reader's belongs, whatever edition of it is read."""

from __future__ import annotations

import os
import unicodedata

from summit_kb.foundation import paths
from summit_kb.foundation.policy import policy
from summit_kb.library.store import Library


def library_key(library: Library) -> str:
    """``name:…`` for an edition and the reader's own copy, ``folder:…`` for one elsewhere.

    Editions of one library follow each other under one name and in folders of their own, and the
    user's folder may be on a stick; any other library is the folder it lies in.
    """
    home = paths.home().resolve()
    root = library.root.resolve()
    shared = policy().editions
    folders = {home / "editions", *([shared.resolve()] if shared else [])}
    if root == home / "library" or folders & set(root.parents):
        return edition_key(library.name)
    return f"folder:{os.path.normcase(root)}"


def edition_key(name: str) -> str:
    """The key of every edition of the library called ``name``."""
    return f"name:{' '.join(unicodedata.normalize('NFC', name).split())}"
