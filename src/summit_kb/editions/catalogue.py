"""The catalogue of an edition: what it holds, file by file, and what changed since the one before.

It is the only thing that is signed as a whole; every file is bound to it by its SHA-256.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import cast

from summit_kb.editions import strict_json
from summit_kb.editions.errors import EditionFormatError, EditionNameError, EditionTooLargeError
from summit_kb.editions.names import all_checked, is_record, shown, text_of
from summit_kb.library.ids import is_id

FORMAT = 1
MOST_BYTES = 100_000_000
"""No catalogue is longer; more is not read."""
MOST_FILES = 500_000
_MOST_CHANGES, _MOST_TOPICS = 200_000, 100
_LONGEST_TEXT = 2_000
_MOST = (1 << 53) - 1  # beyond it programs disagree on what a number of JSON is
_LARGEST_RECORD, _LARGEST_TEXT, _LARGEST = 20_000_000, 300_000_000, 1 << 42
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
    """A document that changed; ``by`` is the id of the one that newly amends, replaces or repeals
    it, when a relation tells, and ``by_title`` its title.
    """

    document: str
    title: str
    what: What
    topics: tuple[str, ...] = ()
    by: str | None = None
    by_title: str | None = None


@dataclass(frozen=True)
class Stored:
    """A file: its SHA-256 in hexadecimal and its size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Catalogue:
    """``number`` rises with every edition; ``published`` is an ISO 8601 time in UTC; ``note`` is
    what the publisher tells readers of it, in a few sentences.
    """

    number: int
    published: str
    publisher: str
    library: str
    files: Mapping[str, Stored]
    changes: tuple[Entry, ...] = ()
    previous: int | None = None
    note: str = ""

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
            **({"note": self.note} if self.note else {}),
            "changes": [_told(entry) for entry in self.changes],
            "files": {name: [one.sha256, one.size] for name, one in sorted(self.files.items())},
        }
        return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()


def _told(entry: Entry) -> dict[str, object]:
    return {key: value for key, value in asdict(entry).items() if value is not None}


def read(data: bytes, source: str) -> Catalogue:
    """The catalogue in ``data``, which was verified.

    Raises EditionFormatError, EditionNameError, EditionTooLargeError.
    """
    try:
        return _read(cast("dict[str, object]", strict_json.loads(data)), source)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EditionFormatError(source=source, detail=shown(str(error))) from error


def _read(values: Mapping[str, object], source: str) -> Catalogue:
    if values["format"] != FORMAT:
        detail = f"format {values['format']}"
        raise ValueError(detail)
    rows = cast("dict[str, tuple[str, int]]", values["files"])
    rows.keys()  # anything but a table of names is refused here
    changes = cast("list[dict[str, object]]", values["changes"])
    if len(rows) > MOST_FILES or len(changes) > _MOST_CHANGES:
        raise EditionTooLargeError(source=source, detail=f"{len(rows)} / {len(changes)}")
    files = {name: _stored(*rows[name]) for name in all_checked(rows)}
    _refuse_strays(files, source)
    previous = values["previous"]
    return Catalogue(
        number=_whole(values["number"], least=1),
        published=_time(values["published"]),
        publisher=_text(values["publisher"]),
        library=_text(values["library"]),
        files=files,
        changes=tuple(_entry(one) for one in changes),
        previous=None if previous is None else _whole(previous, least=1),
        note=_text(values.get("note", "")),
    )


def _refuse_strays(files: Mapping[str, Stored], source: str) -> None:
    """Texts belong to a file of the edition, and nothing is larger than its kind ever is."""
    known = {stored.sha256 for stored in files.values()}
    for name, stored in files.items():
        text = text_of(name)
        if text is not None and text not in known:
            raise EditionNameError(name=shown(name))
        most = _LARGEST if text is None else _LARGEST_TEXT
        if stored.size > (_LARGEST_RECORD if is_record(name) else most):
            raise EditionTooLargeError(source=source, detail=shown(name))


def _stored(sha256: object, size: object) -> Stored:
    return Stored(_matching(_SHA256, sha256), _whole(size, least=0))


def _entry(values: Mapping[str, object]) -> Entry:
    topics = tuple(map(_text, cast("list[object]", values["topics"])))
    if len(topics) > _MOST_TOPICS:
        detail = f"{len(topics)} topics"
        raise ValueError(detail)
    by, by_title = values.get("by"), values.get("by_title")
    return Entry(
        _id(values["document"]),
        _text(values["title"]),
        What(_text(values["what"])),
        topics,
        None if by is None else _id(by),
        None if by_title is None else _text(by_title),
    )


def _id(value: object) -> str:
    text = _text(value)
    if not is_id(text):
        raise ValueError(text)
    return text


def _time(value: object) -> str:
    text = _matching(_TIME, value)
    datetime.fromisoformat(text)  # the 31st of February is refused here
    return text


def _whole(value: object, *, least: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= _MOST:
        raise TypeError(shown(repr(value)))
    return value


def _text(value: object) -> str:
    """Text that can be shown: a publisher cannot steer a terminal, nor fill a window."""
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise TypeError(shown(repr(value)))
    if not value.isprintable() and any(unicodedata.category(one) in {"Cc", "Cs"} for one in value):
        raise ValueError(shown(value))
    return value


def _matching(pattern: re.Pattern[str], value: object) -> str:
    if pattern.fullmatch(_text(value)) is None:
        raise ValueError(shown(repr(value)))
    return str(value)
