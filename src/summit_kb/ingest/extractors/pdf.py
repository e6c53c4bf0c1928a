"""PDF: text and boxes by PDFium, structure by pypdf, rescue by pypdf where PDFium gives up."""

from __future__ import annotations

import logging
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError
from summit_kb.ingest.extractors.pdf_page import read_lines
from summit_kb.ingest.extractors.pdf_paragraphs import paragraphs
from summit_kb.ingest.extractors.pdf_rescue import PAGE_ERRORS, rescue
from summit_kb.ingest.extractors.pdf_structure import Structure, read_structure
from summit_kb.ingest.legacy_runs import legacy_warnings
from summit_kb.ingest.limits import Limits

PAGES_WITHOUT_TEXT = "pages-without-text"
STRUCTURE_NOT_READ = "structure-not-read"
REFLOWED = "reflowed"
RESCUED = "rescued"

_log = logging.getLogger(__name__)
_MOST_BAD_IN_A_ROW = 50


class PdfExtractor:
    title = "PDF"

    def __init__(self) -> None:
        self.spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EncryptedFileError, DamagedFileError."""
        structure = read_structure(path)
        self.spent = not structure.complete
        try:
            document = pdfium.PdfDocument(path)
        except pdfium.PdfiumError as error:
            if structure.locked:
                raise EncryptedFileError(path=str(path)) from error
            rescued = self._rescued(path, limits, structure, str(error))
            if error.err_code == raw.FPDF_ERR_PASSWORD and not _has_text(rescued):
                raise EncryptedFileError(path=str(path)) from error
            return rescued
        try:
            assembly = TextAssembly(limits)
            pages_read = _read_pages(document, assembly, structure, path)
        finally:
            document.close()
        if not pages_read:
            return self._rescued(path, limits, structure, "no page can be read")
        return _finished(assembly, "pdfium", structure)

    def _rescued(
        self, path: Path, limits: Limits, structure: Structure, reason: str
    ) -> ExtractedText:
        damaged = DamagedFileError(path=str(path), format=self.title, detail=reason)
        assembly = TextAssembly(limits)
        try:
            pages_read = rescue(path, assembly)
        except MemoryError:
            raise
        except Exception as error:
            _log.info("pypdf cannot rescue %s: %r", path, error)
            raise damaged from error
        if not pages_read:
            raise damaged
        assembly.warn(RESCUED)
        return _finished(assembly, "pypdf", structure)


def _read_pages(
    document: pdfium.PdfDocument, assembly: TextAssembly, structure: Structure, path: Path
) -> int:
    """Put all pages into ``assembly``; the number of pages that could be read."""
    read = bad_in_a_row = 0
    for index in range(len(document)):
        if assembly.is_full or bad_in_a_row >= _MOST_BAD_IN_A_ROW:
            break
        try:
            _read_page(document, index, assembly, structure)
        except pdfium.PdfiumError as error:
            _log.info("page %d of %s: %s", index + 1, path, error)
            assembly.warn(PAGE_ERRORS)
            bad_in_a_row += 1
        else:
            read += 1
            bad_in_a_row = 0
        assembly.end_page()
    return read


def _read_page(
    document: pdfium.PdfDocument, index: int, assembly: TextAssembly, structure: Structure
) -> None:
    page = document[index]
    try:
        lines = read_lines(page)
    finally:
        page.close()
    if lines.reflowed:
        assembly.warn(REFLOWED)
    for code in legacy_warnings(lines.encodings):
        assembly.warn(code)
    blocks, printed = paragraphs(lines, index + 1, structure.titles_on(index + 1))
    labels = structure.labels
    assembly.label_page(labels[index] if index < len(labels) else printed)
    for kind, text, level in blocks:
        assembly.add(kind, text, level)


def _finished(assembly: TextAssembly, extractor: str, structure: Structure) -> ExtractedText:
    if not structure.complete:
        assembly.warn(STRUCTURE_NOT_READ)
    if assembly.has_blank_pages:
        assembly.warn(PAGES_WITHOUT_TEXT)
    return assembly.finish(
        "pdf", extractor, paged=True, outline=structure.outline, metadata=structure.metadata
    )


def _has_text(text: ExtractedText) -> bool:
    return any(page.blocks for page in text.pages)
