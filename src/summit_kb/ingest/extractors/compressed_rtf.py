"""RTF as Outlook keeps it: compressed by repeating what came before ([MS-OXRTFCP])."""

from __future__ import annotations

import struct

_SQUEEZED, _PLAIN = 0x75465A4C, 0x414C454D
_WINDOW = 4096
_START = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl"
    b"\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


def decompressed(data: bytes, most: int) -> bytes:
    """The RTF, at most ``most`` bytes of it; raises ValueError for anything else."""
    if len(data) < 16:
        raise ValueError("too short for compressed RTF")
    _size, raw_size, kind, _crc = struct.unpack_from("<4I", data)
    if kind == _PLAIN:
        return data[16 : 16 + min(raw_size, most)]
    if kind != _SQUEEZED:
        raise ValueError(f"compressed RTF of kind {kind:08x}")
    return _expanded(data, min(raw_size, most))


def _expanded(data: bytes, size: int) -> bytes:
    window = bytearray(_START.ljust(_WINDOW, b" "))
    place, at = len(_START), 16
    out = bytearray()
    while at < len(data) and len(out) < size:
        flags = data[at]
        at += 1
        for bit in range(8):
            piece = b""
            if flags >> bit & 1:
                if at + 2 > len(data):
                    return bytes(out)
                pair = data[at] << 8 | data[at + 1]
                at += 2
                offset, length = pair >> 4, (pair & 0xF) + 2
                if offset == place:
                    return bytes(out)
                piece = _repeated(window, offset, length, place)
            elif at < len(data):
                piece = data[at : at + 1]
                at += 1
            for byte in piece:
                window[place] = byte
                place = (place + 1) % _WINDOW
            out += piece
    return bytes(out[:size])


def _repeated(window: bytearray, offset: int, length: int, place: int) -> bytes:
    """What stands at ``offset``; a stretch that runs into its own end repeats itself."""
    found = bytearray()
    for step in range(length):
        source = (offset + step) % _WINDOW
        behind = (source - place) % _WINDOW
        found.append(found[behind] if behind < step else window[source])
    return bytes(found)
