"""Names of files that every system can hold, made from the names people bring."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from pathlib import PurePath

from summit_kb.library.ids import is_windows_name

RECORD = "document.toml"
_MAX_BYTES = 120
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')


def is_file_name(name: str) -> bool:
    """Whether ``name`` may stand in a record: one name, no path, safe on every system."""
    return (
        0 < len(name.encode("utf-8", "surrogatepass")) <= 255
        and not _FORBIDDEN.search(name)
        and not name.startswith(".")
        and not name.endswith((".", " "))
        and name.lower() != RECORD
        and not is_windows_name(name)
    )


def safe_name(name: str, taken: Collection[str] = ()) -> str:
    """``name`` as near as possible, allowed by is_file_name and not among ``taken``."""
    clean = _FORBIDDEN.sub("_", _readable(name)).strip(". ")
    suffix = PurePath(clean).suffix[:16]
    stem = clean.removesuffix(suffix) if suffix else clean
    stem = _cut(stem.strip(". ") or "tai-lieu", _MAX_BYTES)
    if is_windows_name(stem) or f"{stem}{suffix}".lower() == RECORD:
        stem = f"_{stem}"
    used = {other.lower() for other in taken}
    made, copy = f"{stem}{suffix}", 2
    while made.lower() in used:
        made, copy = f"{stem}-{copy}{suffix}", copy + 1
    return made


def _readable(name: str) -> str:
    # Names in other encodings arrive with surrogates; those cannot be written down.
    whole = name.encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFC", whole)


def _cut(stem: str, length: int) -> str:
    return stem.encode("utf-8")[:length].decode("utf-8", "ignore").rstrip(". ")
