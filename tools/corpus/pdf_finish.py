"""What Qt's PDF writer leaves out: outline, language, page labels, and times that do not move."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from io import BytesIO

from pdf_look import PAGE_HEIGHT, TOP
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DictionaryObject,
    Fit,
    IndirectObject,
    NameObject,
    TextStringObject,
)
from record import Record


@dataclass(frozen=True)
class Entry:
    """A heading for the outline; ``top`` in points below the start of the text area."""

    title: str
    level: int
    page: int
    top: float


def finish(drawn: BytesIO, record: Record, entries: list[Entry]) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(drawn))
    _outline(writer, entries)
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject("vi-VN" if record.language == "vi" else "en-GB")
    root[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(value=True)}
    )
    # Qt's XMP packet holds the hour of the build and a random id.
    root.pop("/Metadata", None)
    when = "D:" + record.added.translate(str.maketrans("", "", "-T:"))
    writer.metadata = {
        "/Title": record.title,
        "/Subject": record.subject,
        "/Author": "Summit KB",
        "/Creator": "Summit KB",
        "/Producer": "Summit KB",
        "/CreationDate": when,
        "/ModDate": when,
    }
    key = ByteStringObject(hashlib.md5(record.title.encode(), usedforsecurity=False).digest())
    writer._ID = ArrayObject((key, key))  # noqa: SLF001 - pypdf has no door to the file's id
    _name_fonts(writer)
    writer.compress_identical_objects(remove_unreferenced=True)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _name_fonts(writer: PdfWriter) -> None:
    """Qt tags font subsets with letters that change from run to run; these do not."""
    for page in writer.pages:
        for font in page["/Resources"]["/Font"].values():
            family = font.get_object()["/BaseFont"].rpartition("+")[2].lstrip("/")
            name = NameObject(f"/SUMMIT+{family}")
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            font.get_object()[NameObject("/BaseFont")] = name
            inner[NameObject("/BaseFont")] = name
            inner["/FontDescriptor"][NameObject("/FontName")] = name


def _outline(writer: PdfWriter, entries: list[Entry]) -> None:
    above: dict[int, IndirectObject] = {}
    for entry in entries:
        place = Fit.xyz(left=0, top=PAGE_HEIGHT - TOP - entry.top + 6)
        item = writer.add_outline_item(
            entry.title, entry.page, parent=above.get(entry.level - 1), fit=place
        )
        above[entry.level] = item
