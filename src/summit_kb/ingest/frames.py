"""What travels through a worker's pipes: a JSON object and, behind it, any bytes.

Each frame starts with two lengths, big-endian 32 bit: of the JSON in UTF-8, and of the bytes.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import BinaryIO

STOP = "stop"
"""In a message: the owner would like the answer at hand to end early."""

_HEADER = struct.Struct(">II")


@dataclass(frozen=True)
class Frame:
    """One message; ``data`` is empty for most."""

    message: dict[str, object]
    data: bytes = b""


def write_frame(stream: BinaryIO, frame: Frame) -> None:
    """Send one frame and push it out."""
    text = json.dumps(frame.message, ensure_ascii=False).encode("utf-8", "surrogatepass")
    stream.write(_HEADER.pack(len(text), len(frame.data)))
    stream.write(text)
    stream.write(frame.data)
    stream.flush()


def read_frame(stream: BinaryIO) -> Frame | None:
    """The next frame, or None where the stream ends, in the middle of a frame too."""
    header = _read_exactly(stream, _HEADER.size)
    if header is None:
        return None
    text_length, data_length = _HEADER.unpack(header)
    text = _read_exactly(stream, text_length)
    data = _read_exactly(stream, data_length)
    if text is None or data is None:
        return None
    return Frame(json.loads(text.decode("utf-8", "surrogatepass")), data)


def _read_exactly(stream: BinaryIO, length: int) -> bytes | None:
    pieces: list[bytes] = []
    while length:
        piece = stream.read(length)
        if not piece:
            return None
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)
