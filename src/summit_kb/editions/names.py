"""Names of files inside an edition: relative, and allowed on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

from summit_kb.editions.errors import EditionNameError
from summit_kb.library.file_names import is_file_name
from summit_kb.library.ids import is_id

_RECORDS = {"library.toml", "topics.toml", "events.toml", "rules.toml", "authorities.toml"}
_LIBRARY, _DOCUMENTS, _RECORD = "library", "documents", "document.toml"
_TEXTS = ("derived", "texts")
_LONGEST = 240  # with the folder it goes to still a path that Windows takes
_VERSION = re.compile(r"v-[a-z0-9-]{1,40}")
_TEXT = re.compile(r"(?P<sha256>[0-9a-f]{64})\.json")
# Marks of writing direction: a name with them is read otherwise than it is written.
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SHOWN = 100


def checked(name: str) -> str:
    """``name`` itself; raises EditionNameError unless a library may hold a file of that name."""
    parts = PurePosixPath(name).parts
    is_plain = name == "/".join(parts) and len(name) <= _LONGEST and _is_text(name)
    if not is_plain or unicodedata.normalize("NFC", name) != name or not _has_place(parts):
        raise EditionNameError(name=shown(name))
    return name


def all_checked(names: Iterable[str]) -> list[str]:
    """All of them; two names that differ by case alone are one file on some systems."""
    seen: set[str] = set()
    made: list[str] = []
    for name in names:
        key = unicodedata.normalize("NFC", checked(name).upper().casefold())
        if key in seen:
            raise EditionNameError(name=shown(name))
        seen.add(key)
        made.append(name)
    return made


def text_of(name: str) -> str | None:
    """The hash of the file whose text ``name`` holds; None for what is no text."""
    parts = name.split("/")
    found = _TEXT.fullmatch(parts[-1]) if tuple(parts[:2]) == _TEXTS else None
    return found["sha256"] if found else None


def is_record(name: str) -> bool:
    """Whether ``name`` is a record of the library or of a document, which is never large."""
    return name.count("/") == 1 or name.endswith(f"/{_RECORD}")


def shown(text: str) -> str:
    """``text`` for a message: without what would steer a terminal, and not without end."""
    plain = "".join(one if one.isprintable() else ascii(one)[1:-1] for one in text[:_SHOWN])
    return f"{plain}…" if len(text) > _SHOWN else plain


def _is_text(name: str) -> bool:
    if name.isprintable():
        return True  # asked a million times, and marks that turn the direction are not printable
    return not any(unicodedata.category(one) in {"Cc", "Cs"} for one in name) and not (
        _TURNING.search(name)
    )


def _has_place(parts: tuple[str, ...]) -> bool:
    match parts:
        case (top, name) if top == _LIBRARY:
            return name in _RECORDS
        case (top, folder, document, name) if (top, folder) == (_LIBRARY, _DOCUMENTS):
            return is_id(document) and (name == _RECORD or is_file_name(name))
        case (one, two, version, ab, name) if (one, two) == _TEXTS:
            is_text = _TEXT.fullmatch(name) is not None and name.startswith(ab) and len(ab) == 2
            return is_text and _VERSION.fullmatch(version) is not None
        case _:
            return False
