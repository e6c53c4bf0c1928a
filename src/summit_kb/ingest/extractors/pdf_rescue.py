"""Text by pypdf for files that PDFium refuses."""

from __future__ import annotations

import logging
from pathlib import Path

import pypdf

from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.extractors.pdf_reflow import BROKEN_SHARE, lone_share
from summit_kb.ingest.extractors.text import add_paragraphs
from summit_kb.ingest.legacy_runs import legacy_warnings, rescue_text

_log = logging.getLogger(__name__)
_MOST_BAD_IN_A_ROW = 20

PAGE_ERRORS = "page-errors"


def rescue(path: Path, assembly: TextAssembly) -> int:
    """Put the text of all pages into ``assembly``; the number of pages that could be read.

    Raises whatever pypdf raises for a file it cannot open either.
    """
    read = bad_in_a_row = 0
    with path.open("rb") as stream:
        reader = pypdf.PdfReader(stream)
        if reader.is_encrypted:
            reader.decrypt("")
        for index in range(len(reader.pages)):
            if assembly.is_full or bad_in_a_row >= _MOST_BAD_IN_A_ROW:
                break
            try:
                found = rescue_text(_text_of(reader.pages[index]))
                for code in legacy_warnings(found.encodings):
                    assembly.warn(code)
                add_paragraphs(assembly, found.texts[0])
            except MemoryError:
                raise
            except Exception as error:
                _log.info("page %d of %s cannot be rescued: %r", index + 1, path, error)
                assembly.warn(PAGE_ERRORS)
                bad_in_a_row += 1
            else:
                read += 1
                bad_in_a_row = 0
            assembly.end_page()
    return read


def _text_of(page: pypdf.PageObject) -> str:
    text = page.extract_text()
    if lone_share([text]) < BROKEN_SHARE:
        return text
    return page.extract_text(extraction_mode="layout")
