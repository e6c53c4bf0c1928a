"""What recognition says of a text: codes of its warnings, keys of its metadata, its stage."""

from __future__ import annotations

STAGE = "ocr"
"""Progress of recognition: pages of one file."""

NO_TEXT = "pages-without-text"
"""The extractors' own, kept while a page has none."""

OCR = "ocr"
OCR_CUT = "ocr-cut"
OCR_FAILED = "ocr-failed"
OCR_MISSING = "ocr-missing"
OCR_WAITING = "ocr-waiting"

ENGINE = "ocr_engine"
"""Key of an extracted text's metadata: what recognised its pages."""
