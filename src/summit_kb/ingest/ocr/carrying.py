"""Pages that were recognised once are not recognised again because an extractor has changed."""

from __future__ import annotations

from dataclasses import replace

from summit_kb.domain.text import UNFINISHED, ExtractedText, PageText
from summit_kb.ingest.ocr.codes import ENGINE, NO_TEXT, OCR
from summit_kb.ingest.ocr.need import is_better
from summit_kb.ingest.quality import OCR_CONFIDENCE

_KEYS = (OCR_CONFIDENCE, ENGINE)


def carried(text: ExtractedText, former: ExtractedText) -> ExtractedText:
    """``text`` with the recognised pages of a former reading of the same file, if it has any."""
    known = {page.number: page for page in former.pages if page.recognized is not None}
    pages = tuple(_better(page, known.get(page.number)) for page in text.pages)
    if pages == text.pages:
        return text
    metadata = {key: former.metadata[key] for key in _KEYS if key in former.metadata}
    past = set(UNFINISHED) if any(not page.blocks for page in pages) else {*UNFINISHED, NO_TEXT}
    warnings = [code for code in text.warnings if code not in past]
    return replace(
        text,
        pages=pages,
        metadata={**text.metadata, **metadata},
        warnings=tuple(dict.fromkeys([*warnings, OCR])),
    )


def _better(page: PageText, former: PageText | None) -> PageText:
    return former if former is not None and is_better(former, page) else page
