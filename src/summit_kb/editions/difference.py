"""A catalogue told by what differs from one before it, so that an update need not carry it whole.

It is signed like the catalogue, and what it makes of the one before must be the catalogue that was
signed, byte for byte: who has another one before makes something else of it, and takes nothing.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import cast

from summit_kb.editions import strict_json

FORMAT = 1
_NAME = re.compile(r"since\.(?P<number>[1-9][0-9]{0,14})\.json")
_MOST = 4  # computers further behind take the whole catalogue

Earlier = tuple[int, bytes]
"""The number of an edition and its catalogue as it was signed."""


def name_of(number: int) -> str:
    """What the difference from edition ``number`` is signed as."""
    return f"since.{number}.json"


def number_in(name: str) -> int | None:
    """The edition a difference starts from; None for any other name."""
    found = _NAME.fullmatch(name)
    return int(found["number"]) if found else None


def told(before: bytes, catalogue: bytes) -> bytes:
    """What makes ``catalogue`` of ``before``, which both were signed."""
    old, new = _values(before), _values(catalogue)
    had, has = _files(old), _files(new)
    values: dict[str, object] = {
        "format": FORMAT,
        "from": hashlib.sha256(before).hexdigest(),
        "catalogue": {key: value for key, value in new.items() if key != "files"},
        "gone": sorted(had.keys() - has.keys()),
        "files": {name: row for name, row in has.items() if had.get(name) != row},
    }
    return _bytes(values)


@lru_cache(maxsize=2)  # a source is verified with what is remembered, and without
def applied(before: bytes, difference: bytes) -> bytes | None:
    """The catalogue that ``difference`` makes of ``before``; None when it is for another one.

    Both were verified. Raises ValueError when it is no difference.
    """
    try:
        values = _values(difference)
        if values["format"] != FORMAT or values["from"] != hashlib.sha256(before).hexdigest():
            return None
        files = dict(_files(_values(before)))
        for name in cast("list[str]", values["gone"]):
            del files[name]
        files.update(_files(values))
        head = cast("dict[str, object]", values["catalogue"])
        return _bytes({**head, "files": {name: files[name] for name in sorted(files)}})
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error


def all_told(before: Iterable[Earlier], catalogue: bytes) -> dict[str, bytes]:
    """Differences by their names, from the newest of those ``before``, where they are worth it."""
    made: dict[str, bytes] = {}
    for number, earlier in before:
        if len(made) == _MOST:
            break
        difference = told(earlier, catalogue)
        is_right = applied(earlier, difference) == catalogue
        if is_right and len(difference) * 2 < len(catalogue):
            made.setdefault(name_of(number), difference)
    return made


def _values(data: bytes) -> dict[str, object]:
    return cast("dict[str, object]", strict_json.loads(data))


def _files(values: dict[str, object]) -> dict[str, object]:
    files = values["files"]
    if not isinstance(files, dict):
        raise TypeError(type(files))
    return cast("dict[str, object]", files)


def _bytes(values: dict[str, object]) -> bytes:
    """In the form of a catalogue."""
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()
