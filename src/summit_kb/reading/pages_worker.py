"""The worker process that draws pages: ``python -m summit_kb.reading.pages_worker MEMORY``."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import cast

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from summit_kb.foundation.errors import SummitError
from summit_kb.ingest.error_json import error_to_json
from summit_kb.ingest.extractors.pdf_page import read_lines
from summit_kb.ingest.frames import Frame
from summit_kb.ingest.worker_loop import serve
from summit_kb.reading.image_pages import ImageFiles
from summit_kb.reading.open_pdfs import OpenPdfs
from summit_kb.reading.pages import PageError

_MOST_PIXELS = 100_000_000
_MOST_PAGES = 10_000
_MOST_ENTRIES = 5_000
_DEEPEST = 9
_A4 = (595.0, 842.0)


def main() -> None:
    """Serve the owner until it goes away."""
    pages = Pages(OpenPdfs(), ImageFiles())
    serve(lambda request, _tell: pages.answer(request), memory=int(sys.argv[1]))


class Pages:
    """Answers of the worker to the three questions about a file."""

    def __init__(self, documents: OpenPdfs, images: ImageFiles) -> None:
        self._documents = documents
        self._images = images

    def answer(self, request: Frame) -> Frame:
        message = request.message
        path = Path(cast("str", message["path"]))
        page = int(cast("int", message.get("page", 1)))
        try:
            return self._answer(str(message["do"]), path, page, message)
        except SummitError as error:
            return Frame({"error": error_to_json(error)})
        except Exception as error:
            # PDFium and the file's bytes decide what comes here; it concerns this page alone.
            traceback.print_exc(file=sys.stderr)
            detail = f"{type(error).__name__}: {error}"[:300]
            failure = PageError(path=str(path), page=page, detail=detail)
            return Frame({"error": error_to_json(failure)})

    def _answer(self, what: str, path: Path, page: int, message: dict[str, object]) -> Frame:
        if self._images.holds(path):
            return self._of_image(what, path, page, message)
        document = self._documents.get(path, page)
        if what == "info":
            return _info(document)
        if not 1 <= page <= len(document):
            raise PageError(path=str(path), page=page, detail=f"1..{len(document)}")
        shown = document[page - 1]
        try:
            if what == "words":
                return _words(shown)
            return _render(shown, path, page, float(cast("float", message["scale"])))
        finally:
            shown.close()

    def _of_image(self, what: str, path: Path, page: int, message: dict[str, object]) -> Frame:
        if what == "info":
            return self._images.info(path)
        if what == "words":
            return Frame({"words": []})  # what OCR saw on it lies with the extracted text
        return self._images.render(path, page, float(cast("float", message["scale"])))


def _info(document: pdfium.PdfDocument) -> Frame:
    count = min(len(document), _MOST_PAGES)
    labels = [document.get_page_label(index) for index in range(count)]
    plain = [str(number) for number in range(1, count + 1)]
    return Frame(
        {
            "sizes": [_size(document, index) for index in range(count)],
            "labels": labels if any(labels) and labels != plain else [],
            "outline": _outline(document),
        }
    )


def _size(document: pdfium.PdfDocument, index: int) -> tuple[float, float]:
    try:
        return document.get_page_size(index)
    except pdfium.PdfiumError:
        return _A4  # a broken page keeps its place; asking for its picture says why


def _outline(document: pdfium.PdfDocument) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for count, entry in enumerate(document.get_toc(max_depth=_DEEPEST)):
        if count >= _MOST_ENTRIES:
            break
        target = entry.get_dest()
        index = target.get_index() if target is not None else None
        title = " ".join(entry.get_title().split())
        if index is not None and title:
            found.append((title, index + 1, entry.level + 1))
    return found


def _render(page: pdfium.PdfPage, path: Path, number: int, scale: float) -> Frame:
    width, height = page.get_size()
    if not 0 < width * scale * height * scale <= _MOST_PIXELS:
        detail = f"{width:.0f} x {height:.0f} pt, scale {scale:g}"
        raise PageError(path=str(path), page=number, detail=detail)
    # The scale is declared as int there and used as a float.
    bitmap = page.render(scale=cast("int", scale), force_bitmap_format=raw.FPDFBitmap_BGRx)
    try:
        data = bytes(bitmap.buffer)
        return Frame({"size": [bitmap.width, bitmap.height, bitmap.stride]}, data)
    finally:
        bitmap.close()


def _words(page: pdfium.PdfPage) -> Frame:
    words = read_lines(page).words()
    return Frame(
        {"words": [(word.text, word.left, word.top, word.right, word.bottom) for word in words]}
    )


if __name__ == "__main__":
    main()
