"""Names of files inside an edition: relative, and allowed on every system."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

from summit_kb.editions.errors import EditionNameError
from summit_kb.library.file_names import is_file_name

_RECORDS = {"library.toml", "topics.toml", "events.toml", "rules.toml", "authorities.toml"}
_LIBRARY, _DOCUMENTS, _RECORD = "library", "documents", "document.toml"
_TEXTS = ("derived", "texts")
_LONGEST = 240  # with the folder it goes to still a path that Windows takes


def checked(name: str) -> str:
    """``name`` itself; raises EditionNameError unless a library may hold a file of that name."""
    parts = PurePosixPath(name).parts
    is_plain = name == "/".join(parts) and len(name) <= _LONGEST
    if not is_plain or unicodedata.normalize("NFC", name) != name or not _has_place(parts):
        raise EditionNameError(name=name)
    return name


def all_checked(names: Iterable[str]) -> list[str]:
    """All of them; two names that differ by case alone are one file on some systems."""
    seen: set[str] = set()
    made: list[str] = []
    for name in names:
        key = checked(name).casefold()
        if key in seen:
            raise EditionNameError(name=name)
        seen.add(key)
        made.append(name)
    return made


def _has_place(parts: tuple[str, ...]) -> bool:
    match parts:
        case (top, name) if top == _LIBRARY:
            return name in _RECORDS
        case (top, folder, document, name) if (top, folder) == (_LIBRARY, _DOCUMENTS):
            return is_file_name(document) and (name == _RECORD or is_file_name(name))
        case (one, two, *rest) if (one, two) == _TEXTS:
            return len(rest) == 3 and all(map(is_file_name, rest))
        case _:
            return False
