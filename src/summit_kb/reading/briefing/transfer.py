"""Objects of another PDF file taken over into the one being written, none of them kept.

What acts, points elsewhere or belongs to another program stays behind: actions, scripts, attached
and external files, metadata, the structure tree.
"""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    PdfObject,
    StreamObject,
)

from summit_kb.reading.briefing.pdf_file import PdfFile

_LEFT_BEHIND = frozenset(
    {"/A", "/AA", "/AF", "/Alternates", "/EF", "/JS", "/LastModified", "/Metadata", "/OPI"}
    | {"/Parent", "/PieceInfo", "/Ref", "/StructParent", "/StructParents", "/Thumb"}
)
_NAMED = frozenset(
    {"/CharProcs", "/ColorSpace", "/Colorants", "/ExtGState", "/Font", "/Pattern"}
    | {"/Properties", "/Shading", "/XObject"}
)
"""Dictionaries whose keys are anybody's names: a typeface may be called /A."""
_OF_STREAMS = frozenset({"/Length", "/F", "/FFilter", "/FDecodeParms", "/DL"})


class Transfer:
    """From ``reader`` to ``file``; an object asked for twice is written once."""

    def __init__(self, file: PdfFile, reader: PdfReader) -> None:
        self._file = file
        self._reader = reader
        self._done: dict[int, int] = {}
        self._begun: dict[int, int] = {}

    def body(self, value: PdfObject, *, named: bool = False) -> bytes:
        """``value`` as it is written here; what it refers to is taken over on the way.

        ``named`` tells of a dictionary that its keys are anybody's names.
        """
        if isinstance(value, IndirectObject):
            return b"%d 0 R" % self.reference(value, named=named)
        if isinstance(value, StreamObject):
            # pypdf gives what stands in the file by no other name; nothing is unpacked for it.
            data = value._data  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] # see above
            entries = self._entries(value, _LEFT_BEHIND | _OF_STREAMS)
            return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(data), data)
        if isinstance(value, DictionaryObject):
            return b"<<%b>>" % self._entries(value, frozenset() if named else _LEFT_BEHIND)
        if isinstance(value, ArrayObject):
            return b"[%b]" % b" ".join(self.body(one) for one in value)
        return _plain(value)

    def reference(self, given: IndirectObject, *, named: bool = False) -> int:
        """The number here of an object there."""
        key = given.idnum
        if key in self._done:
            return self._done[key]
        if key in self._begun:
            # It refers to itself: its number is needed before it is written.
            self._begun[key] = self._begun[key] or self._file.reserve()
            return self._begun[key]
        self._begun[key] = 0
        found = self._reader.get_object(given)
        body = b"null" if found is None else self.body(found, named=named)
        number = self._begun.pop(key)
        if number:
            self._file.put(number, body)
        else:
            number = self._file.add(body)
        self._done[key] = number
        return number

    def _entries(self, value: DictionaryObject, left: frozenset[str]) -> bytes:
        return b"".join(
            _plain(NameObject(key))
            + b" "
            + self.body(value.raw_get(key), named=bool(left) and key in _NAMED)
            for key in value
            if key not in left
        )


def _plain(value: PdfObject) -> bytes:
    written = BytesIO()
    value.write_to_stream(written)
    return written.getvalue()
