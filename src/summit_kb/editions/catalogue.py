"""The catalogue of an edition: what it holds, file by file, and what changed since the one before.

It is the only thing that is signed as a whole; every file is bound to it by its SHA-256.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import cast

from summit_kb.editions.errors import EditionFormatError
from summit_kb.editions.names import all_checked

FORMAT = 1
_SHA256 = re.compile(r"[0-9a-f]{64}")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")


class What(StrEnum):
    """What became of a document since the edition before."""

    ADDED = "added"
    AMENDED = "amended"
    EXPIRED = "expired"
    REMOVED = "removed"


@dataclass(frozen=True)
class Entry:
    """A document that changed."""

    document: str
    title: str
    what: What
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stored:
    """A file: its SHA-256 in hexadecimal and its size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Catalogue:
    """``number`` rises with every edition; ``published`` is an ISO 8601 time in UTC."""

    number: int
    published: str
    publisher: str
    library: str
    files: Mapping[str, Stored]
    changes: tuple[Entry, ...] = ()
    previous: int | None = None

    @property
    def size(self) -> int:
        """All files together, in bytes."""
        return sum(stored.size for stored in self.files.values())

    @property
    def documents(self) -> dict[str, dict[str, Stored]]:
        """The files of each document, by document and name."""
        found: dict[str, dict[str, Stored]] = {}
        for name, stored in self.files.items():
            match name.split("/"):
                case ["library", "documents", document, file]:
                    found.setdefault(document, {})[file] = stored
                case _:
                    pass  # records of the library, and texts
        return found

    def to_bytes(self) -> bytes:
        """As it is signed: the same catalogue always gives the same bytes."""
        values = {
            "format": FORMAT,
            "number": self.number,
            "previous": self.previous,
            "published": self.published,
            "publisher": self.publisher,
            "library": self.library,
            "changes": [asdict(entry) for entry in self.changes],
            "files": {name: [one.sha256, one.size] for name, one in sorted(self.files.items())},
        }
        return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()


def read(data: bytes, source: str) -> Catalogue:
    """The catalogue in ``data``, which was verified.

    Raises EditionFormatError, EditionNameError.
    """
    try:
        return _read(cast("dict[str, object]", json.loads(data)))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EditionFormatError(source=source, detail=str(error)) from error


def _read(values: Mapping[str, object]) -> Catalogue:
    if values["format"] != FORMAT:
        detail = f"format {values['format']}"
        raise ValueError(detail)
    rows = cast("dict[str, tuple[str, int]]", values["files"])
    rows.keys()  # anything but a table of names is refused here
    names = all_checked(rows)
    previous = values["previous"]
    return Catalogue(
        number=_whole(values["number"], least=1),
        published=_matching(_TIME, values["published"]),
        publisher=_text(values["publisher"]),
        library=_text(values["library"]),
        files={name: _stored(*rows[name]) for name in names},
        changes=tuple(_entry(one) for one in cast("list[dict[str, object]]", values["changes"])),
        previous=None if previous is None else _whole(previous, least=1),
    )


def _stored(sha256: object, size: object) -> Stored:
    return Stored(_matching(_SHA256, sha256), _whole(size, least=0))


def _entry(values: Mapping[str, object]) -> Entry:
    topics = tuple(map(_text, cast("list[object]", values["topics"])))
    return Entry(
        _text(values["document"]), _text(values["title"]), What(_text(values["what"])), topics
    )


def _whole(value: object, *, least: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise TypeError(repr(value))
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(repr(value))
    return value


def _matching(pattern: re.Pattern[str], value: object) -> str:
    if pattern.fullmatch(_text(value)) is None:
        raise ValueError(repr(value))
    return str(value)
