"""Images: pages without text, for OCR to read."""

from __future__ import annotations

import logging
from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest import images
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import DamagedFileError, IngestError
from summit_kb.ingest.extractors.pdf import PAGES_WITHOUT_TEXT
from summit_kb.ingest.extractors.pdf_rescue import PAGE_ERRORS
from summit_kb.ingest.formats import TITLES
from summit_kb.ingest.limits import Limits

_log = logging.getLogger(__name__)


class ImageExtractor:
    """One format of images. Every page is decoded once, to know that it can be."""

    format_id = ""

    def __init__(self) -> None:
        self.title = TITLES[self.format_id]
        self.spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises TooLargeError, DamagedFileError."""
        assembly = TextAssembly(limits)
        good = 0
        reason = ""
        with images.opened(path) as pages:
            for index in range(len(pages)):
                if assembly.is_full:
                    break
                try:
                    pages.decode(index)
                    good += 1
                except (MemoryError, IngestError):
                    raise
                except Exception as error:  # Pillow's readers fail in every way there is
                    _log.info("page %d of %s: %r", index + 1, path, error)
                    assembly.warn(PAGE_ERRORS)
                    reason = str(error)
                assembly.end_page()
        if not good:
            raise DamagedFileError(path=str(path), format=self.title, detail=reason)
        assembly.warn(PAGES_WITHOUT_TEXT)
        return assembly.finish(self.format_id, "pillow", paged=True)


class PngExtractor(ImageExtractor):
    format_id = "png"


class JpegExtractor(ImageExtractor):
    format_id = "jpeg"


class TiffExtractor(ImageExtractor):
    format_id = "tiff"


class BmpExtractor(ImageExtractor):
    format_id = "bmp"


class WebpExtractor(ImageExtractor):
    format_id = "webp"


class GifExtractor(ImageExtractor):
    format_id = "gif"
