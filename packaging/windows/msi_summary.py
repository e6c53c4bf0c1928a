"""The three fields of an MSI package that are different each time it is made, made the same.

Package code and both times stand in the stream of summary information ([MS-OLEPS], [MS-CFB]);
``wixl`` takes them from chance and from the clock. The package code is made of all the rest, so
that other content has another code, as Windows Installer wants it.
"""

from __future__ import annotations

import hashlib
import struct
import uuid
from collections.abc import Iterator
from pathlib import Path

_FORMAT = uuid.UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9").bytes_le
_CODE, _MADE, _SAVED = 9, 12, 13
_TEXT, _TIME = 30, 64
_LETTERS = 38
_BEFORE_1970 = 11_644_473_600
_SPACE = uuid.UUID("6d0b6a8e-6a0f-4c55-a1c7-5a8d1b6f0f11")


class SummaryError(Exception):
    """The package has no summary where it should be."""


def settle(package: Path, moment: int) -> None:
    """Write ``moment`` (seconds since 1970) and a code made of the content into ``package``."""
    data = bytearray(package.read_bytes())
    places = dict(_places(data))
    if set(places) != {_CODE, _MADE, _SAVED}:
        raise SummaryError(f"{package.name}: {sorted(places)}")
    time = struct.pack("<Q", (moment + _BEFORE_1970) * 10_000_000)
    for name in (_MADE, _SAVED):
        data[places[name] : places[name] + 8] = time
    code = slice(places[_CODE], places[_CODE] + _LETTERS)
    data[code] = bytes(_LETTERS)
    made = uuid.uuid5(_SPACE, hashlib.sha256(data).hexdigest())
    data[code] = f"{{{str(made).upper()}}}".encode("ascii")
    package.write_bytes(data)


def _places(data: bytes | bytearray) -> Iterator[tuple[int, int]]:
    """Which of the three fields begins where, told by the stream's own directory."""
    at = data.find(_FORMAT)
    if at < 0 or data.find(_FORMAT, at + 1) >= 0:
        raise SummaryError("not one stream of summary information")
    # 28 bytes of header stand before the format; after it, where its section begins.
    section = at - 28 + struct.unpack_from("<I", data, at + 16)[0]
    for number in range(struct.unpack_from("<I", data, section + 4)[0]):
        name, offset = struct.unpack_from("<II", data, section + 8 + 8 * number)
        kind = struct.unpack_from("<I", data, section + offset)[0]
        if (name, kind) in {(_MADE, _TIME), (_SAVED, _TIME)}:
            yield name, section + offset + 4
        elif (name, kind) == (_CODE, _TEXT):
            yield name, section + offset + 8
