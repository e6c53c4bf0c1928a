"""OpenDocument: texts, sheets and slides."""

from __future__ import annotations

from pathlib import Path

from summit_kb.domain.text import BlockKind, ExtractedText, OutlineEntry
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.errors import NoTextError
from summit_kb.ingest.extractors.odf_package import (
    DRAW,
    PRESENTATION,
    TABLE,
    OdfPackage,
    slots,
)
from summit_kb.ingest.extractors.odf_text import (
    OdfReader,
    cell_texts,
    cells,
    paragraph_text,
    repeats,
    rows,
)
from summit_kb.ingest.extractors.sheet_rows import SheetRows
from summit_kb.ingest.extractors.xml_parts import XmlElement
from summit_kb.ingest.extractors.xml_rescue import rescue_slots
from summit_kb.ingest.legacy_runs import Run, legacy_warnings
from summit_kb.ingest.limits import Limits

DAMAGED_PARTS = "damaged-parts"

_TEXT_P = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}p"


class OdfExtractor:
    """What the three kinds of OpenDocument share; ``kind`` names the body in the file."""

    title = "OpenDocument"
    format = "odt"
    kind = "text"
    spent = False
    package: type[OdfPackage] = OdfPackage

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EncryptedFileError, TooLargeError, DamagedFileError, NoTextError."""
        package = self.package(path, limits, self.title)
        assembly = TextAssembly(limits)
        try:
            body = package.body(self.kind)
            for code in legacy_warnings(rescue_slots(slots(body, package.fonts()))):
                assembly.warn(code)
            paged, outline = self.fill(assembly, body)
            metadata = package.metadata()
        finally:
            package.close()
        if package.repaired:
            assembly.warn(DAMAGED_PARTS)
        text = assembly.finish(self.format, "odf", paged=paged, outline=outline, metadata=metadata)
        if not any(page.blocks for page in text.pages):
            raise NoTextError(path=str(path))
        return text

    def fill(self, assembly: TextAssembly, body: XmlElement) -> tuple[bool, list[OutlineEntry]]:
        """Read the body; whether it has pages of its own, and its outline."""
        reader = OdfReader(assembly)
        reader.read(body)
        return reader.saw_pages, []


class OdtExtractor(OdfExtractor):
    title = "OpenDocument (ODT)"


class OdsExtractor(OdfExtractor):
    """Every sheet is a page."""

    title = "OpenDocument (ODS)"
    format = "ods"
    kind = "spreadsheet"

    def fill(self, assembly: TextAssembly, body: XmlElement) -> tuple[bool, list[OutlineEntry]]:
        outline: list[OutlineEntry] = []
        kept = SheetRows(assembly)
        for sheet in body.findall(f"{TABLE}table"):
            if assembly.is_full:
                break
            name = sheet.get(f"{TABLE}name", "")
            for row in rows(sheet):
                if not kept.add(_sheet_cells(row), repeats(row, f"{TABLE}number-rows-repeated")):
                    break
            outline += kept.end_sheet(name)
        return True, outline


class OdpExtractor(OdfExtractor):
    """Every slide is a page, with its notes behind it."""

    title = "OpenDocument (ODP)"
    format = "odp"
    kind = "presentation"

    def fill(self, assembly: TextAssembly, body: XmlElement) -> tuple[bool, list[OutlineEntry]]:
        outline: list[OutlineEntry] = []
        for slide in body.findall(f"{DRAW}page"):
            if assembly.is_full:
                break
            title = _read_slide(assembly, slide)
            if title:
                outline.append(OutlineEntry(title, assembly.page_number))
            assembly.end_page()
        return True, outline


def _read_slide(assembly: TextAssembly, slide: XmlElement) -> str:
    title = ""
    reader = OdfReader(assembly)
    notes: list[XmlElement] = []
    for shape in slide:
        if shape.tag == f"{PRESENTATION}notes":
            notes.append(shape)
        elif shape.get(f"{PRESENTATION}class") == "title":
            words = one_line(" ".join(map(paragraph_text, shape.iter(_TEXT_P))))
            title = title or words
            assembly.add(BlockKind.HEADING, words, 1)
        else:
            reader.read(shape)
    for note in notes:
        for paragraph in note.iter(_TEXT_P):
            assembly.add(BlockKind.QUOTE, paragraph_text(paragraph))
    return title


def _sheet_cells(row: XmlElement) -> list[Run]:
    found: list[Run] = []
    for cell in cells(row):
        # Empty cells reach to the edge of the sheet; filled ones that repeat are few.
        found += [Run(" ".join(cell_texts(cell)))] * repeats(
            cell, f"{TABLE}number-columns-repeated"
        )
    return found
