"""The files of the vocabularies as they stand on the disk."""

from __future__ import annotations

from summit_kb.foundation.errors import StorageError
from summit_kb.library.store import Library


def vocabulary_text(library: Library, name: str) -> str:
    """What the file says; empty when there is none."""
    path = library.root / name
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise StorageError.from_os(path, error) from error
