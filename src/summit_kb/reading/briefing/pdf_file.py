"""A PDF file written object after object: of what is written only the place is remembered.

So a book of a thousand scans takes no more memory than one of ten (ISO 32000-1, 7.5).
"""

from __future__ import annotations

import hashlib
import zlib
from array import array
from typing import BinaryIO

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_FREE = 0


class PdfFile:
    """Objects are numbered from 1. The same objects, in the same order, give the same bytes."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._at = 0
        self._places = array("Q", [_FREE])
        self._known: dict[bytes, int] = {}
        self._hash = hashlib.sha256()
        self._write(_HEAD)

    def reserve(self) -> int:
        """The number of an object that is written later, by ``put``."""
        self._places.append(_FREE)
        return len(self._places) - 1

    def put(self, number: int, body: bytes) -> None:
        """Write the object that was reserved as ``number``."""
        self._places[number] = self._at
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def add(self, body: bytes) -> int:
        """Write an object, or find the one just like it; its number."""
        mark = hashlib.blake2b(body, digest_size=16).digest()
        known = self._known.get(mark)
        if known is None:
            known = self._known[mark] = self.reserve()
            self.put(known, body)
        return known

    def finish(self, root: int, info: int) -> None:
        """The table of objects and the trailer."""
        start = self._at
        rows = [b"%010d 00000 n \n" % place for place in self._places[1:]]
        size = len(self._places)
        table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, b"".join(rows))
        mark = self._hash.hexdigest()[:32].encode()
        trailer = b"<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]>>" % (
            size,
            root,
            info,
            mark,
            mark,
        )
        self._write(b"%btrailer\n%b\nstartxref\n%d\n%%%%EOF\n" % (table, trailer, start))

    def _write(self, data: bytes) -> None:
        self._stream.write(data)
        self._hash.update(data)
        self._at += len(data)


def stream(data: bytes, entries: bytes = b"", *, packed: bool = True) -> bytes:
    """A stream object; ``entries`` are those of its dictionary besides length and filter."""
    if packed:
        data, entries = zlib.compress(data, 6), entries + b"/Filter/FlateDecode"
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(data), data)


def words(text: str) -> bytes:
    """A text string, in hexadecimal UTF-16 where it is not plain ASCII."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return b"(%b)" % escaped.encode("ascii")
    return b"<%b>" % ("\ufeff" + text).encode("utf-16-be", "replace").hex().encode()
