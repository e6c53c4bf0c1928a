"""Sheets of the parts as they go into the book, each with its stamp laid over it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, PdfObject

from summit_kb.reading.briefing.pdf_file import PdfFile, stream
from summit_kb.reading.briefing.placing import form_of
from summit_kb.reading.briefing.sheet_file import SheetFile
from summit_kb.reading.briefing.transfer import Transfer

Size = tuple[float, float]
Link = tuple[tuple[float, float, float, float], int]
"""A box on a sheet, and the number of the page object it leads to."""

_SAVE = stream(b"q", packed=False)
_STAMP = stream(b"Q q /Stamp Do Q", packed=False)


class BoundSheets:
    """Takes parts over sheet by sheet; ``links`` are by sheet, from 0."""

    def __init__(self, sheets: SheetFile, links: Mapping[int, Sequence[Link]]) -> None:
        self._sheets = sheets
        self._file: PdfFile = sheets.file
        self._links = links
        self.count = 0

    def add(self, part: Path, stamps: Iterator[int | None]) -> None:
        """Take over every sheet of ``part``, with the next of ``stamps`` on each."""
        with part.open("rb") as opened:
            reader = PdfReader(opened)
            transfer = Transfer(self._file, reader)
            for page in reader.pages:
                self._add_sheet(page, transfer, next(stamps))

    def _add_sheet(self, page: PageObject, transfer: Transfer, stamp: int | None) -> None:
        contents = b" ".join(_references(page, transfer))
        resources = _resources(page, transfer, stamp)
        if stamp is not None:
            ends = self._file.add(_SAVE), contents, self._file.add(_STAMP)
            contents = b"%d 0 R %b %d 0 R" % ends
        box = page.mediabox
        size = (float(box.width), float(box.height))
        self._sheets.add(size, b"[%b]" % contents, resources, self._annotations())
        self.count += 1

    def _annotations(self) -> bytes:
        links = self._links.get(self.count, ())
        if not links:
            return b""
        made = [self._file.add(_link(box, target)) for box, target in links]
        return b"/Annots[%b]" % b" ".join(b"%d 0 R" % number for number in made)


def stamp_forms(file: PdfFile, stamps: Path) -> Iterator[int]:
    """The sheets of a file as forms, one after the other."""
    with stamps.open("rb") as opened:
        reader = PdfReader(opened)
        transfer = Transfer(file, reader)
        for page in reader.pages:
            yield form_of(file, transfer, page)


def sizes_of(part: Path) -> list[Size]:
    """The size of each sheet."""
    with part.open("rb") as opened:
        boxes = [page.mediabox for page in PdfReader(opened).pages]
        return [(float(box.width), float(box.height)) for box in boxes]


def _link(box: tuple[float, float, float, float], target: int) -> bytes:
    corners = " ".join(f"{value:.2f}" for value in box).encode()
    form = b"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[%b]/Dest[%d 0 R/Fit]>>"
    return form % (corners, target)


def _references(page: PageObject, transfer: Transfer) -> Iterator[bytes]:
    given = page.raw_get("/Contents") if "/Contents" in page else None
    plain = given.get_object() if given is not None else None
    if isinstance(plain, ArrayObject):
        yield from (transfer.body(one) for one in plain)
    elif isinstance(given, IndirectObject):
        yield transfer.body(given)


def _resources(page: PageObject, transfer: Transfer, stamp: int | None) -> bytes:
    resources = DictionaryObject(_dictionary(page.get("/Resources")))
    pictures = _dictionary(resources.pop("/XObject", None))
    named = b"".join(_entry(key, pictures, transfer) for key in pictures)
    if stamp is not None:
        named += b"/Stamp %d 0 R" % stamp
    rest = b"".join(
        key.encode() + b" " + transfer.body(resources.raw_get(key), named=True)
        for key in resources
        if key != "/ProcSet"
    )
    return b"<<%b/XObject<<%b>>>>" % (rest, named)


def _entry(key: str, pictures: DictionaryObject, transfer: Transfer) -> bytes:
    return NameObject(key).encode() + b" " + transfer.body(pictures.raw_get(key))


def _dictionary(value: PdfObject | None) -> DictionaryObject:
    plain = value.get_object() if value is not None else None
    return plain if isinstance(plain, DictionaryObject) else DictionaryObject()
