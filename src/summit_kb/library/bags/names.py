"""Paths inside a bag: which of them a library keeps, and which are a trick."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from summit_kb.library.ids import is_windows_name

PAYLOAD = "data/"
TRASH = ".trash"
_MOST_BYTES = 255
_MOST_PARTS = 32
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*]')


def is_safe(name: str) -> bool:
    """Whether the path stays where it is put, on every system."""
    parts = name.split("/")
    return len(parts) <= _MOST_PARTS and all(map(_is_safe_part, parts))


def _is_safe_part(part: str) -> bool:
    return (
        part not in ("", ".", "..")
        and len(part.encode("utf-8", "surrogatepass")) <= _MOST_BYTES
        and not _FORBIDDEN.search(part)
        and not part.endswith((".", " "))
        and not is_windows_name(part)
    )


def twice(names: Iterable[str]) -> str | None:
    """A name that some system takes for an earlier one: by its case, or how accents are stored."""
    seen: set[str] = set()
    for name in names:
        key = unicodedata.normalize("NFC", name).casefold()
        if key in seen:
            return name
        seen.add(key)
    return None


def belongs(path: str, *, with_trash: bool) -> bool:
    """Whether a path of a library's folder is part of the library.

    Locks, what is derived, and anything else that begins with a dot is not.
    """
    first, *rest = path.split("/")
    if first == TRASH:
        return with_trash and not any(part.startswith(".") for part in rest)
    return not any(part.startswith(".") for part in (first, *rest))
