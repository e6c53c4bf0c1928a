"""The few PDF files a reader has before them, kept open inside the page worker."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from summit_kb.reading.pages import PageError, PdfPasswordError

_MOST = 4


@dataclass(frozen=True)
class _Open:
    document: pdfium.PdfDocument
    stamp: tuple[int, int]


class OpenPdfs:
    """Least recently used first to go. A file that changed on disk is opened anew."""

    def __init__(self) -> None:
        self._open: OrderedDict[Path, _Open] = OrderedDict()

    def get(self, path: Path, page: int) -> pdfium.PdfDocument:
        """Raises PdfPasswordError, and PageError about ``page``, which is why it was opened."""
        try:
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            held = self._open.get(path)
            if held is None or held.stamp != stamp:
                self._forget(path)
                # Read whole: an open file could not be moved or deleted on Windows.
                held = _Open(_opened(path, path.read_bytes(), page), stamp)
                self._open[path] = held
        except OSError as error:
            detail = error.strerror or str(error)
            raise PageError(path=str(path), page=page, detail=detail) from error
        self._open.move_to_end(path)
        while len(self._open) > _MOST:
            self._forget(next(iter(self._open)))
        return held.document

    def _forget(self, path: Path) -> None:
        held = self._open.pop(path, None)
        if held is not None:
            held.document.close()


def _opened(path: Path, data: bytes, page: int) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise PdfPasswordError(path=str(path)) from error
        raise PageError(path=str(path), page=page, detail=str(error)) from error
    # Without this the values typed into form fields are not drawn.
    document.init_forms()
    return document
