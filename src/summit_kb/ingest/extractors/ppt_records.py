"""The records of a PowerPoint 97-2003 file: a tree of them, and where each slide is stored.

Names and numbers follow the published format, [MS-PPT] 2.1.2 (user edits), 2.1.3 (persist
objects), 2.13 (record types).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

DOCUMENT, SLIDE, NOTES, SLIDE_LIST = 1000, 1006, 1008, 4080
SLIDE_ATOM, NOTES_ATOM, SLIDE_PERSIST, OUTLINE_TEXT = 1007, 1009, 1011, 3998
TEXT_KIND, TEXT_WIDE, TEXT_BYTES = 3999, 4000, 4008
DRAWING, TEXT_BOX = 1036, 0xF00D
_USER_EDIT, _PERSIST_DIRECTORY, _CURRENT_USER = 4085, 6002, 4086
_CONTAINER = 0xF
_LOCKED = 0xF3D1C4DF
_MOST_EDITS = 1_000


@dataclass(frozen=True, slots=True)
class Record:
    """A record without its header; ``start`` and ``end`` bound its content."""

    kind: int
    instance: int
    start: int
    end: int
    is_container: bool


class PptRecords:
    """Reads records of the main stream; damage raises struct.error or IndexError."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def at(self, place: int) -> Record:
        """The record whose header stands at ``place``."""
        version, kind, size = struct.unpack_from("<HHI", self.data, place)
        start = place + 8
        end = min(start + size, len(self.data))
        return Record(kind, version >> 4, start, end, version & 0xF == _CONTAINER)

    def inside(self, record: Record) -> Iterator[Record]:
        """The records directly in ``record``."""
        place = record.start
        while place + 8 <= record.end:
            child = self.at(place)
            yield child
            place = child.end

    def below(self, record: Record) -> Iterator[Record]:
        """All records in ``record``, in order, without recursion."""
        stack = [record]
        while stack:
            current = stack.pop()
            if current is not record:
                yield current
            if current.is_container:
                stack.extend(reversed(list(self.inside(current))))

    def content(self, record: Record) -> bytes:
        return self.data[record.start : record.end]

    def numbers(self, record: Record, count: int) -> tuple[int, ...]:
        """The first ``count`` 32-bit numbers of a record."""
        return struct.unpack_from(f"<{count}I", self.data, record.start)


def is_locked(current_user: bytes) -> bool:
    """Whether the stream "Current User" says that a password is needed."""
    return struct.unpack_from("<I", current_user, 12)[0] == _LOCKED


def persist_places(records: PptRecords, current_user: bytes) -> tuple[dict[int, int], int]:
    """Where each stored object begins, by its number, and the number of the document."""
    places: dict[int, int] = {}
    document = 0
    place = struct.unpack_from("<I", current_user, 16)[0]
    for _ in range(_MOST_EDITS):
        if place == 0:
            break
        edit = records.at(place)
        if edit.kind != _USER_EDIT:
            raise struct.error(f"no user edit at {place}")
        _last, _version, before, directory, reference = records.numbers(edit, 5)
        document = document or reference
        # Newer edits come first; what they store anew is not taken from older ones.
        for number, start in _directory(records, directory):
            places.setdefault(number, start)
        place = before if before < place else 0
    return places, document


def _directory(records: PptRecords, place: int) -> Iterator[tuple[int, int]]:
    data = records.content(records.at(place))
    at = 0
    while at + 4 <= len(data):
        head = struct.unpack_from("<I", data, at)[0]
        first, count = head & 0xFFFFF, head >> 20
        starts = struct.unpack_from(f"<{count}I", data, at + 4)
        yield from enumerate(starts, start=first)
        at += 4 + 4 * count
